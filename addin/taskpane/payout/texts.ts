import { text } from 'training-subsidy-core';

export const TEXTS = {
  steps: text('计算过程', 'Steps'),
  clauses: text('依据条款', 'Clauses'),
  facts: text('申领要点', 'How to apply'),
  figures: text('标准', 'Figures'),
  payee: text('收款方', 'Paid to'),
  beneficiary: text('受益人', 'For'),
  payers: text('审核发放', 'Paid by'),
  byCategory: text('（按项目类别分工）', ' (by category)'),
  deadline: text('申请期限', 'Deadline'),
  materials: text('申报材料', 'Materials'),
  document: text('政策文件', 'Document'),
  inForce: text('有效期', 'In force'),
  comma: text('、', ', '),
  publishedBefore: text('（由', ' (published by '),
  publishedAfter: text('公布）', ')'),
};
