import { text, type Text } from 'training-subsidy-core';
import type { EntryKind } from './entries';

export const KIND_TITLES: Readonly<Record<EntryKind, Text>> = {
  figure: text('标准数值', 'Figures'),
  standard: text('待公布标准', 'Open standards'),
  clause: text('条款', 'Clauses'),
  ambiguity: text('歧义与理解', 'Ambiguities'),
  rule: text('通用规则', 'Common rules'),
};

export const KIND_NOTES: Readonly<Partial<Record<EntryKind, Text>>> = {
  standard: text(
    '文件把这些数值留给其他部门公布，这里没有默认值，请查实后填写。',
    'The documents leave these values to others; there are no defaults, look them up and fill them in.',
  ),
  clause: text('用本项目自己的话概括，以文件原文为准。', 'In our own words; the documents themselves decide.'),
  ambiguity: text(
    '文件写得不清楚或互相矛盾之处，以及本项目采用的理解。',
    'Where the documents are unclear or contradict each other, and the reading that the calculation follows.',
  ),
};

export const TEXTS = {
  search: text('搜索政策', 'Search the policy'),
  searchHint: text('关键词、金额、条款号或 AMB 编号', 'Words, amount, clause or AMB number'),
  kind: text('类别', 'Kind'),
  all: text('全部类别', 'Kind'),
  document: text('文件', 'District'),
  allDocuments: text('全部文件', 'District'),
  department: text('部门', 'Payer'),
  allDepartments: text('全部部门', 'Payer'),
  found: text('找到 ', 'Found '),
  foundAfter: text(' 条', ''),
  nothing: text('没有符合的内容。请换个关键词，或清除筛选。', 'Nothing fits. Try other words, or clear the filters.'),
  clear: text('清除筛选', 'Clear filters'),
  backTo: text('返回', 'Back'),
  readings: text('可能的理解：', 'Readings: '),
  ours: text('本项目采用：', 'We follow: '),
  basis: text('依据：', 'Basis: '),
  publishedBy: text('公布部门：', 'Published by: '),
  payee: text('收款方：', 'Paid to: '),
  beneficiary: text('受益人：', 'For: '),
  payers: text('审核发放：', 'Paid by: '),
  inForce: text('有效期：', 'In force: '),
  comma: text('、', ', '),
};
