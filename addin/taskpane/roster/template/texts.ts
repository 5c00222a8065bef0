import { text } from 'training-subsidy-core';

export const TEXTS = {
  title: text('插入空白名册', 'Insert an empty roster'),
  intro: text(
    '新建一张工作表，带表头、下拉列表、格式和一行示例。',
    'A new sheet with headers, drop-down lists, formats and an example row.',
  ),
  kind: text('名册类型', 'Kind of roster'),
  insert: text('插入', 'Insert'),
  inserted: text('已插入工作表 ', 'Inserted the sheet '),
  next: text('。填好后回到这里核对。', '. Fill it in, then check it here.'),
  failedTitle: text('没有插入', 'Nothing was inserted'),
};
