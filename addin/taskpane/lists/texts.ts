import { text } from 'training-subsidy-core';

export const TEXTS = {
  scan: text('读取本工作簿', 'Read this workbook'),
  addSelection: text('加入选区', 'Add the selection'),
  addFiles: text('加入 .xlsx 文件', 'Add .xlsx files'),
  reading: text('正在读取…', 'Reading…'),
  noTables: text(
    '没有找到带表头的名册。请检查表头，或加入其他 .xlsx 文件。',
    'No list with a header was found. Check the headers, or add other .xlsx files.',
  ),
  failedTitle: text('没有读取', 'Nothing was read'),
  failed: text(
    '后台没有启动。请关闭任务窗格后重新打开再试。',
    'The background did not start. Close the pane, open it and try again.',
  ),
  thisBook: text('本工作簿', 'this workbook'),
  rows: text(' 行', ' rows'),
  usedAs: text('用作', 'Used as'),
  notUsed: text('不使用', 'not used'),
  remove: text('移除', 'Remove'),
  missing: text('缺少必填列，没有计入：', 'Required columns are missing, left out: '),
  between: text('、', ', '),
};
