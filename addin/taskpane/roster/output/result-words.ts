import { text, type Language, type Text, type Verdict } from 'training-subsidy-core';

/** What the sheet with the result says beside the words of the verdicts. */
export const WORDS = {
  'zh-CN': {
    sheet: '-核对结果',
    title: '核对结果',
    verdict: '结论',
    rows: '行数',
    payable: '应发金额',
    held: '待定金额',
    meaning: '含义',
    total: '合计',
    visible: '可见行',
    visibleMeaning: '筛选后仍显示的各行',
    line: '名册行号',
    reasons: '说明',
    department: '支付部门',
    programme: '补贴项目',
    payee: '领取单位（人）',
    group: '审批表序号',
  },
  'en-US': {
    sheet: '-results',
    title: 'Result of the check',
    verdict: 'Verdict',
    rows: 'Rows',
    payable: 'Payable',
    held: 'Held',
    meaning: 'Meaning',
    total: 'Total',
    visible: 'Visible',
    visibleMeaning: 'rows that the filter shows',
    line: 'Row in roster',
    reasons: 'Reasons',
    department: 'Paying department',
    programme: 'Programme',
    payee: 'Payee',
    group: 'No. in the form',
  },
} as const;

export const LANGUAGES = Object.keys(WORDS) as Language[];

/** What a verdict asks of whoever reads the sheet: colours alone say nothing. */
export const MEANINGS: Readonly<Record<Verdict, Text>> = {
  pay: text('可支付', 'may be paid'),
  'pay-with-reason': text('可支付，须写明理由', 'may be paid; state the reason'),
  hold: text('暂不支付，待人工决定', 'not paid until somebody decides'),
  reject: text('不支付', 'not paid'),
};
