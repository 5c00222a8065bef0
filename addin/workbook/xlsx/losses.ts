import type { Sheet, Workbook } from 'hucre/xlsx';

type Count = (sheet: Sheet) => number;

const cellsWith = (sheet: Sheet, has: (cell: NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>) => boolean) =>
  [...(sheet.cells?.values() ?? [])].filter(has).length;

/** What a sheet of a file may have and the grid has not. */
const PER_SHEET: readonly (readonly [what: string, unit: string, count: Count])[] = [
  ['图片', '张', (sheet) => sheet.images?.length ?? 0],
  ['背景图片', '张', (sheet) => (sheet.backgroundImage === undefined ? 0 : 1)],
  ['文本框', '个', (sheet) => sheet.textBoxes?.length ?? 0],
  ['数据透视表', '个', (sheet) => sheet.pivotTables?.length ?? 0],
  ['切片器', '个', (sheet) => (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0)],
  ['迷你图', '个', (sheet) => sheet.sparklines?.length ?? 0],
  ['条件格式', '条', (sheet) => sheet.conditionalRules?.length ?? 0],
  [
    '下拉列表以外的数据有效性',
    '条',
    (sheet) => (sheet.dataValidations ?? []).filter(({ type }) => type !== 'list').length,
  ],
  [
    '批注',
    '条',
    (sheet) => cellsWith(sheet, (cell) => cell.comment !== undefined) + (sheet.threadedComments?.length ?? 0),
  ],
  ['超链接地址（文字保留）', '处', (sheet) => cellsWith(sheet, (cell) => cell.hyperlink !== undefined)],
  [
    '渐变填充或斜线边框',
    '处',
    (sheet) =>
      cellsWith(sheet, ({ style }) => style?.fill?.type === 'gradient' || style?.border?.diagonal !== undefined),
  ],
  ['筛选条件（筛选按钮保留）', '列', (sheet) => sheet.autoFilter?.columns?.length ?? 0],
  ['工作表保护', '处', (sheet) => (sheet.protection === undefined ? 0 : 1)],
];

const ofSheet = (sheet: Sheet): string[] =>
  PER_SHEET.flatMap(([what, unit, count]) => {
    const found = count(sheet);
    return found === 0 ? [] : [`工作表“${sheet.name}”：${what} ${found} ${unit}，未带入`];
  });

/** In words, what of the file does not come into the grid. */
export const lossesOf = (file: Workbook): string[] => {
  const links = file.externalLinks?.length ?? 0;
  return [
    ...file.sheets.flatMap(ofSheet),
    ...(links > 0 ? [`对其他工作簿的链接 ${links} 个，引用它们的公式改为数值`] : []),
    ...(file.workbookProtection === undefined ? [] : ['工作簿结构保护未带入']),
  ];
};
