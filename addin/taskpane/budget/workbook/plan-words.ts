import { text, type Text } from 'training-subsidy-core';

/** What the sheet of a budget’s lines says, as the analyst writes them. */
export const PLAN_WORDS = {
  sheet: text('预算项目', 'Budget plan'),
  title: text('预算名称', 'Budget'),
  period: text('预算期间', 'Period'),
  note: text(
    '每行一项预算，可以改、增、删；窗格会从这里读回。数量和金额填数，或填“预算假设”中的编号（如 P01），空白表示不知道或不适用；事项中的几个词用“、”隔开。改后请在窗格中重新读取并写出，明细和汇总才会随之变化。',
    'One item a row: change, add or delete rows, the pane reads them back. A quantity or sum is a number or the id of an assumption (such as P01); a blank is not known or does not apply; words of an item are joined by “、”. Read it again in the pane and write it out: then lines and summary follow.',
  ),
  programmePrompt: text('请填补贴项目的名称', 'Name the programme'),
  programmeRefusal: text('可以填写其他补贴项目的全名', 'Other programmes may be named in full'),
} as const;

/** Between words of an item. */
export const BETWEEN_WORDS = '、';

/** Columns of the plan, from 0; as in PLAN_HEADERS. */
export const PLAN = {
  id: 0,
  programme: 1,
  year: 2,
  item: 3,
  quantity: 4,
  growth: 5,
  since: 6,
  passRate: 7,
  probability: 8,
  price: 9,
  standard: 10,
  paid: 11,
  hours: 12,
  basis: 13,
} as const;

export type PlanColumn = keyof typeof PLAN;

export const PLAN_HEADERS: Readonly<Record<PlanColumn, Text>> = {
  id: text('编号', 'Line'),
  programme: text('补贴项目', 'Programme'),
  year: text('年度', 'Year'),
  item: text('事项', 'Item'),
  quantity: text('全年数量', 'Yearly quantity'),
  growth: text('年增长率', 'Yearly growth'),
  since: text('增长起算年', 'Growth since'),
  passRate: text('合格率', 'Pass rate'),
  probability: text('发生概率', 'Probability'),
  price: text('费用或价格', 'Fee or price'),
  standard: text('补贴标准', 'Standard'),
  paid: text('已补金额', 'Already paid'),
  hours: text('课时', 'Hours'),
  basis: text('依据', 'Basis'),
};

export const PLAN_COLUMNS = Object.keys(PLAN) as PlanColumn[];
