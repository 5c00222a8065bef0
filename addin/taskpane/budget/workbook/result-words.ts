import { text, type Text } from 'training-subsidy-core';

export const SPENT_WORDS = {
  sheet: text('预算执行', 'Spent against budget'),
  lines: text('按补贴项目、部门和年度', 'By programme, department and year'),
  byProgramme: text('按补贴项目', 'By programme'),
  through: (day: string) => text(`截至 ${day}`, `up to ${day}`),
  unbudgeted: text('未列预算', 'not budgeted'),
  over: text('超支', 'overspent'),
} as const;

export const SPENT_HEADERS: readonly Text[] = [
  text('补贴项目', 'Programme'),
  text('支付部门', 'Paying department'),
  text('事项年度', 'Year of event'),
  text('预算', 'Budget'),
  text('应发', 'Due'),
  text('已付', 'Paid'),
  text('支出', 'Spent'),
  text('待定', 'Held'),
  text('剩余', 'Left'),
  text('超支', 'Over'),
  text('预测全年', 'Forecast'),
  text('执行率', 'Spent of budget'),
  text('说明', 'Remark'),
];

export const POLICY_WORDS = {
  sheet: text('政策测算', 'What if'),
  figures: text('改动的政策数值', 'Changed figures'),
  ofBudget: text('预算', 'Budget'),
  ofRosters: text('实际名册', 'Actual rosters'),
  byProgramme: text('按补贴项目', 'by programme'),
  byDepartment: text('按支付部门', 'by paying department'),
  byParty: text('按领取方', 'by payee'),
  note: text(
    '差额 = 改动后 − 法定。只是测算，单元格里的补贴函数仍按法定值计算。',
    'Difference = changed − statutory. A calculation only: the functions in cells keep the statutory figures.',
  ),
} as const;

export const CHANGED_HEADERS: readonly Text[] = [
  text('政策数值', 'Figure'),
  text('法定值', 'Statutory'),
  text('改动后', 'Changed'),
  text('差额', 'Difference'),
  text('单位', 'Unit'),
  text('条款', 'Clause'),
];

export const differenceHeaders = (label: Text): readonly Text[] => [
  label,
  text('法定', 'Statutory'),
  text('改动后', 'Changed'),
  text('差额', 'Difference'),
  text('变动', 'Change'),
];

export const RANGE_WORDS = {
  sheet: text('预算区间', 'Range'),
  range: text('按名册重抽的区间', 'Range by resampling the rosters'),
  sensitivity: text('各项假设的影响', 'What each assumption moves'),
  base: text('现行方案合计', 'Total of the scenario'),
  p10: text('P10（十次有九次不低于）', 'P10 (nine in ten are not lower)'),
  p50: text('P50（中位）', 'P50 (median)'),
  p90: text('P90（十次有九次不高于）', 'P90 (nine in ten are not higher)'),
  mean: text('平均', 'Mean'),
  observed: text('名册原样', 'As the rosters are'),
  draws: text('抽取次数', 'Draws'),
  seed: text('随机种子', 'Seed'),
  payees: text('领取方数', 'Payees'),
  rows: text('名册行数', 'Rows'),
  note: text(
    '同样的名册、次数和种子得到同样的区间；各项假设一次只动一项。',
    'The same rosters, draws and seed give the same range; one assumption moves at a time.',
  ),
} as const;

export const RANGE_HEADERS: readonly Text[] = [text('指标', 'Measure'), text('数值', 'Value')];

export const SENSITIVITY_HEADERS: readonly Text[] = [
  text('假设', 'Assumption'),
  text('取低时合计', 'Total at low'),
  text('取高时合计', 'Total at high'),
  text('幅度', 'Swing'),
  text('低 − 现行', 'Low − scenario'),
  text('高 − 现行', 'High − scenario'),
];
