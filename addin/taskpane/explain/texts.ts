import { text, type Text } from 'training-subsidy-core';

export const TEXTS = {
  region: text('所选单元格的由来', 'How the selected cell came about'),
  selected: text('所选单元格', 'Selected cell'),
  show: text('展开说明', 'Show the explanation'),
  hide: text('收起说明', 'Hide the explanation'),
  arguments: text('参数', 'Arguments'),
  results: text('逐格结果', 'Results cell by cell'),
  result: text('结果', 'Result'),
  more: text('再显示 50 行', 'Show 50 more'),
  unknownRows: text('这里只读取了其中一部分行：', 'Only part of the rows was read here: '),
  total: text('，共 ', ' of '),
  openForm: text('在测算中打开', 'Open in the calculator'),
  basis: text('依据', 'Basis'),
  unreadable: text(
    '以下参数是表达式或无法读取的引用，其值只有 Excel 能算出，这里无法说明过程：',
    'These arguments are expressions, or references that cannot be read; only Excel can work them out, so the steps cannot be shown here: ',
  ),
  unreadableAdvice: text(
    '可把该参数改为直接引用单元格，再查看说明。',
    'Let the argument refer to a cell directly to see the steps.',
  ),
  unreadableCell: text('（无法读取）', '(cannot be read)'),
  cellError: text('参数所在的单元格是错误值，请先改正：', 'An argument’s cell holds an error; mend it first: '),
  differs: text('单元格现在显示 ', 'The cell now shows '),
  differsAdvice: text(
    '，与按当前数据算出的不同。可能还没有重新计算，请按 Ctrl+Alt+F9。',
    ', which differs from what the present data give. It may not have been recalculated: press Ctrl+Alt+F9.',
  ),
  colon: text('：', ': '),
  comma: text('、', ', '),
};

/** Errors that say something about Excel and not about the arguments. */
export const EXCEL_ERRORS: Readonly<Record<string, Text>> = {
  '#NAME?': text(
    'Excel 不认识这个函数：加载项可能没有载入。请关闭并重新打开任务窗格，再重新计算。',
    'Excel does not know the function: the add-in may not be loaded. Close and open the pane, then recalculate.',
  ),
  '#SPILL!': text(
    '结果要占用的单元格里已有内容。请清空右侧或下方的单元格。',
    'The cells that the results need are not empty. Clear those to the right or below.',
  ),
  '#BUSY!': text('Excel 正在计算，请稍候。', 'Excel is calculating; wait a moment.'),
  '#GETTING_DATA': text('Excel 正在计算，请稍候。', 'Excel is calculating; wait a moment.'),
  '#CONNECT!': text(
    '加载项没有响应。请检查它是否仍在运行，然后重新计算。',
    'The add-in does not answer. Check that it still runs, then recalculate.',
  ),
};
