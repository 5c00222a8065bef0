import { text } from 'training-subsidy-core';

export const TEXTS = {
  intro: text(
    '在单元格里像普通函数一样使用，例如 =SUBSIDY_INTERNAL(25)。参数可以是单元格或一整列，结果会逐行溢出。',
    'Use them in cells like any function, for example =SUBSIDY_INTERNAL(25). Arguments may be cells or whole columns; the results spill row by row.',
  ),
  search: text('搜索函数', 'Search functions'),
  searchHint: text('函数名或中文名称', 'Name of a function'),
  nothing: text('没有符合的函数。请换个说法。', 'No function fits. Try other words.'),
  fullPage: text('在浏览器中打开完整帮助', 'Open the full help in the browser'),
  arguments: text('参数', 'Arguments'),
  examples: text('示例', 'Examples'),
  calculate: text('在测算中打开', 'Open in the calculator'),
  trouble: text('常见问题', 'When something goes wrong'),
};

/** What users run into, and what to do. */
export const TROUBLES = [
  {
    sign: '#NAME?',
    advice: text(
      '加载项没有载入，或函数名拼错。打开任务窗格后按 Ctrl+Alt+F9 重新计算；没有安装加载项的人打开工作簿也会看到它。',
      'The add-in is not loaded, or the name is misspelt. Open the pane and press Ctrl+Alt+F9; people without the add-in see it too.',
    ),
  },
  {
    sign: '#VALUE!',
    advice: text(
      '输入有误。选中该单元格，“测算”页会写明哪个参数、错在哪里、怎么改。',
      'An input is wrong. Select the cell: the page Calculate says which argument, what is wrong and what to do.',
    ),
  },
  {
    sign: '#N/A',
    advice: text(
      '缺少由市里或其他部门公布的标准，或日期不在政策有效期内。选中该单元格可查看缺什么。',
      'A standard that others publish is missing, or the date lies outside the policy’s validity. Select the cell to see which.',
    ),
  },
  {
    sign: '#SPILL!',
    advice: text(
      '结果要占用的单元格里已有内容，请清空。',
      'The cells that the results need are not empty; clear them.',
    ),
  },
] as const;
