import { text } from 'training-subsidy-core';

export const TEXTS = {
  title: text('往期与其他名册', 'Earlier and other rosters'),
  none: text('未添加', 'none'),
  tables: text(' 张表', ' tables'),
  intro: text(
    '往期、其他企业的名册计入重复申请和每年次数，只读取、不外传。',
    'Earlier batches and other enterprises count for duplicates and yearly limits. They are only read, and stay on this machine.',
  ),
  addFiles: text('添加 .xlsx 文件', 'Add .xlsx files'),
  addSheet: text('添加本工作簿的工作表', 'Add a sheet of this workbook'),
  choose: text('选择工作表', 'Choose a sheet'),
  taking: text('正在读取…', 'Reading…'),
  thisBook: text('本工作簿', 'this workbook'),
  rows: text(' 行', ' rows'),
  header: text('表头第 ', 'header in row '),
  headerAfter: text(' 行', ''),
  remove: text('移除', 'Remove'),
  between: text('、', ', '),
  known: text('已经添加过，没有重复计入：', 'Taken in before, and not counted twice: '),
  failedTitle: text('没有读取', 'Nothing was read'),
  standards: text('补贴标准表（选填）', 'Published standards (optional)'),
  bureauPairs: text('人社路径名册（用于就高比较）', 'The bureau’s pairs (for the higher sum)'),
  noList: text('不使用', 'none'),
};
