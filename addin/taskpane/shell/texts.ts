import { text } from 'training-subsidy-core';

export const TEXTS = {
  title: text('培训补贴测算', 'Training subsidies'),
  pages: text('页面', 'Pages'),
  otherLanguage: text('English', '中文'),
  switchLanguage: text('切换为英文 Switch to English', 'Switch to Chinese 切换为中文'),
  loading: text('正在打开…', 'Opening…'),
  outside: text(
    '未在 Excel 中打开：可以测算和查政策，但不能写入单元格。',
    'Not open in Excel: you can calculate and look things up, but not write to cells.',
  ),
  failed: text('这一页没有打开', 'This page did not open'),
  failedAdvice: text(
    '可能是文件没有加载完整。请关闭任务窗格后重新打开；工作簿不受影响。',
    'A file may not have loaded. Close the pane and open it again; the workbook is not affected.',
  ),
};
