import { text, type ColumnMatch, type Text } from 'training-subsidy-core';

export const MANNERS: Readonly<Record<ColumnMatch['manner'], Text>> = {
  exact: text('列名一致', 'same name'),
  synonym: text('同义列名', 'known synonym'),
  near: text('名称相近，待确认', 'similar name, to be confirmed'),
  chosen: text('由您指定', 'your choice'),
  none: text('没有找到', 'not found'),
};

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
  thisBook: text('本工作簿', 'this workbook'),
  rows: text(' 行', ' rows'),
  usedAs: text('用作', 'Used as'),
  notUsed: text('不使用', 'not used'),
  remove: text('移除', 'Remove'),
  missing: text('缺少必填列，没有计入：', 'Required columns are missing, left out: '),
  between: text('、', ', '),
  found: text('已对应 ', 'matched '),
  required: text('必填', 'required'),
  notInTable: text('表中没有', 'Not in the table'),
  confirm: text('就是这一列', 'Yes, that one'),
  reset: text('恢复自动对应', 'Match automatically'),
  leftOut: text('未计入的行', 'Rows left out'),
  line: text('第 ', 'row '),
  lineAfter: text(' 行', ''),
};
