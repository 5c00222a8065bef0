import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BooleanNumber, CellValueType, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '../../../../addin/workbook/xlsx/book';
import { readBook } from '../../../../addin/workbook/xlsx/read-book';

const fixture = async (name: string): Promise<Opened> => {
  const path = fileURLToPath(new URL(`../../../browser/fixtures/${name}.xlsx`, import.meta.url));
  return readBook(`${name}.xlsx`, new Uint8Array(await readFile(path)).buffer);
};

const sheetOf = (book: Opened, index = 0): Partial<IWorksheetData> =>
  book.workbook.sheets[book.workbook.sheetOrder[index] ?? ''] ?? {};
const cellOf = (book: Opened, row: number, column: number, sheet = 0): ICellData =>
  sheetOf(book, sheet).cellData?.[row]?.[column] ?? {};
const styleOf = (book: Opened, row: number, column: number): IStyleData => {
  const { s } = cellOf(book, row, column);
  return (typeof s === 'string' ? book.workbook.styles[s] : s) ?? {};
};
const written = async (options: Parameters<typeof writeXlsx>[0]): Promise<Opened> =>
  readBook('x.xlsx', new Uint8Array(await writeXlsx(options)).buffer);

describe('a roster that LibreOffice wrote', () => {
  let book: Opened;
  beforeAll(async () => {
    book = await fixture('libreoffice-roster');
  });

  it('keeps sheets, their order and names', () => {
    expect(book.workbook.name).toBe('libreoffice-roster');
    expect([0, 1].map((i) => sheetOf(book, i).name)).toEqual(['名册', '汇总 2027']);
    expect(book.names).toEqual([{ name: '人数', formula: '=名册!$E$2:$E$4' }]);
  });

  it('keeps an ID that is text a text', () => {
    expect(cellOf(book, 1, 1)).toMatchObject({ v: '310112199001019003', t: CellValueType.FORCE_STRING });
    expect(styleOf(book, 1, 1).n?.pattern).toBe('@');
  });

  it('takes a date for a number in a date format', () => {
    expect(cellOf(book, 1, 2)).toMatchObject({ v: 46451, t: CellValueType.NUMBER });
    expect(styleOf(book, 1, 2).n?.pattern).toMatch(/yyyy.*mm.*dd/);
  });

  it('keeps formulas, errors and booleans', () => {
    expect(cellOf(book, 1, 5)).toMatchObject({ f: '=E2*600', v: 15000 });
    expect(cellOf(book, 3, 2)).toMatchObject({ f: '=1/0', v: '#DIV/0!' });
    expect(cellOf(book, 3, 1)).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
    expect(cellOf(book, 0, 0, 1)).toMatchObject({ f: '=SUM(名册!F2:F4)' });
  });

  it('keeps fill, font, borders, alignment and wrapping', () => {
    expect(styleOf(book, 0, 0)).toMatchObject({
      bg: { rgb: '#D9EEE3' },
      cl: { rgb: '#0F6C4A' },
      ht: HorizontalAlign.CENTER,
      tb: WrapStrategy.WRAP,
      bd: { t: { s: 1, cl: { rgb: '#333333' } } },
    });
  });

  it('keeps merged cells, widths, heights, hidden rows and columns', () => {
    const sheet = sheetOf(book);
    expect(sheet.mergeData).toEqual([{ startRow: 4, endRow: 4, startColumn: 0, endColumn: 1 }]);
    expect(sheet.columnData?.[0]?.w).toBe(161);
    expect(sheet.rowData?.[0]?.h).toBe(38);
    expect(sheet.columnData?.[3]?.hd).toBe(BooleanNumber.TRUE);
    expect(sheet.rowData?.[3]?.hd).toBe(BooleanNumber.TRUE);
  });

  it('says that the address of a link is lost', () => {
    expect(book.losses).toEqual(['工作表“名册”：超链接地址（文字保留） 1 处，未带入']);
  });
});

describe('a budget that LibreOffice wrote', () => {
  let book: Opened;
  beforeAll(async () => {
    book = await fixture('libreoffice-budget');
  });

  it('keeps a table, a hidden sheet, and the parts of a rich text', () => {
    expect(book.tables).toMatchObject([{ name: '预算明细', row: 0, column: 0, rows: 3, columns: 3 }]);
    expect(sheetOf(book, 1).hidden).toBe(BooleanNumber.TRUE);
    expect(cellOf(book, 1, 0).p?.body?.dataStream).toBe('企业内训\r\n');
    expect(cellOf(book, 1, 0).p?.body?.textRuns?.[0]).toMatchObject({
      st: 0,
      ed: 2,
      ts: { bl: 1, cl: { rgb: '#C00000' } },
    });
  });

  it('loses the prefix of a later function', () => {
    expect(cellOf(book, 7, 1).f).toBe('=TEXTJOIN("、",TRUE(),A2:A3)');
  });

  it('says that conditional formats are lost', () => {
    expect(book.losses).toContain('工作表“预算表”：条件格式 1 条，未带入');
  });
});

describe('other files', () => {
  it('with a diagonal border say that it is lost', async () => {
    const style = { border: { diagonal: { style: 'thin' as const }, diagonalUp: true } };
    const cells = new Map([['0,0', { value: 1, style }]]);
    const book = await written({ sheets: [{ name: '一', rows: [[1]], cells }] });
    expect(book.losses).toEqual(['工作表“一”：渐变填充或斜线边框 1 处，未带入']);
  });

  it('with plain cells keep their values', async () => {
    const book = await written({ sheets: [{ name: '一', rows: [['样甲子', 25, true, null, '007']] }] });
    expect([0, 1, 2, 3, 4].map((column) => cellOf(book, 0, column).v)).toEqual(['样甲子', 25, 1, undefined, '007']);
  });

  it('with dates counted from 1904 show the same days', async () => {
    const day = new Date(Date.UTC(2027, 2, 5));
    const cells = new Map([['0,0', { value: day, style: { numFmt: 'yyyy-mm-dd' } }]]);
    const book = await written({ dateSystem: '1904', sheets: [{ name: '一', cells }] });
    expect(cellOf(book, 0, 0).v).toBe(46451);
  });

  it('with a shared formula get it written out in each cell', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0 } as const;
    const cells = new Map([
      ['0,2', { ...shared, formula: 'A1+$B$1', formulaRef: 'C1:C2', formulaResult: 3 }],
      ['1,2', { ...shared, formula: '', formulaResult: 5 }],
    ]);
    const book = await written({ sheets: [{ name: '一', rows: [[1, 2], [3]], cells }] });
    expect(cellOf(book, 1, 2).f).toBe('=A2+$B$1');
  });

  it('with an array formula keep the formula and drop its results, which are calculated anew', async () => {
    const cells = new Map([
      ['0,0', { formula: 'SEQUENCE(2)', formulaType: 'array' as const, formulaRef: 'A1:A2', formulaResult: 1 }],
      ['1,0', { value: 2 }],
    ]);
    const book = await written({ sheets: [{ name: '一', cells }] });
    expect(cellOf(book, 0, 0).f).toBe('=SEQUENCE(2)');
    expect(cellOf(book, 1, 0).v).toBeUndefined();
  });

  it('with a column of texts go on as text below', async () => {
    const cells = new Map([
      ['0,0', { value: '证件号码' }],
      ['1,0', { value: '310112199001019003', style: { numFmt: '@' } }],
    ]);
    const book = await written({ sheets: [{ name: '一', cells }] });
    expect(sheetOf(book).columnData?.[0]?.s).toEqual({ n: { pattern: '@' } });
  });

  it('with frozen panes keep them, and a sheet to open on', async () => {
    const sheets = [{ name: '一' }, { name: '二', freezePane: { rows: 2, columns: 1 } }];
    const book = await written({ sheets, activeSheet: 1 });
    expect(sheetOf(book, 1).freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
    expect(book.active).toBe(1);
  });

  it('take theme colours in the order of Excel', async () => {
    const cells = new Map([
      ['0,0', { value: 1, style: { font: { color: { theme: 1 } }, fill: solid({ theme: 0 }) } }],
      ['0,1', { value: 1, style: { fill: solid({ indexed: 10 }) } }],
    ]);
    const book = await written({ sheets: [{ name: '一', cells }] });
    expect(styleOf(book, 0, 0)).toMatchObject({ cl: { rgb: '#000000' }, bg: { rgb: '#FFFFFF' } });
    expect(styleOf(book, 0, 1).bg?.rgb).toBe('#FF0000');
  });
});

const solid = (fgColor: { theme?: number; indexed?: number }) =>
  ({ type: 'pattern', pattern: 'solid', fgColor }) as const;
