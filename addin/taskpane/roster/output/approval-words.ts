import type { Language } from 'training-subsidy-core';

/** What the approval form says. */
export const WORDS = {
  'zh-CN': {
    sheet: '-审批表',
    title: '资金审批表',
    roster: '名册：',
    period: '　　期间：',
    to: ' 至 ',
    basis: '依据：',
    clauses: '；条款 ',
    between: '、',
    unit: '单位：元',
    headers: ['序号', '支付部门', '补贴项目', '领取单位（人）', '笔数', '应发金额', '待定金额'],
    total: '合计',
    inWords: '应发合计（大写）',
    changed: '金额在写入后有改动，请重新核对并写入',
    departments: '按支付部门',
    note: '待定金额未计入应发，须由负责人决定后另行支付。',
    signatures: ['经办人：', '', '复核人：', '审批人：', '', '日期：', ''],
  },
  'en-US': {
    sheet: '-approval',
    title: 'Approval form',
    roster: 'Roster: ',
    period: '    Period: ',
    to: ' to ',
    basis: 'Basis: ',
    clauses: '; clauses ',
    between: ', ',
    unit: 'in yuan',
    headers: ['No.', 'Paying department', 'Programme', 'Payee', 'Rows', 'Payable', 'Held'],
    total: 'Total',
    inWords: 'Payable in words',
    changed: 'Sums changed since this was written: check and write again',
    departments: 'By paying department',
    note: 'Held sums are not part of what is payable; they wait for a decision.',
    signatures: ['Prepared by:', '', 'Checked by:', 'Approved by:', '', 'Date:', ''],
  },
} as const;

export const LANGUAGES = Object.keys(WORDS) as Language[];
