import { text, type Text } from 'training-subsidy-core';

/** What the sheets of a budget say. */
export const WORDS = {
  assumptions: text('预算假设', 'Assumptions'),
  lines: text('预算明细', 'Budget lines'),
  summary: text('预算汇总', 'Budget summary'),
  assumptionsNote: text(
    '改动各方案列中的数，明细和汇总随之变化；空白表示尚无标准，相关明细显示“待定”。',
    'Change a number in a scenario’s column: lines and summary follow. A blank is a standard that nobody knows; its lines stay open.',
  ),
  figuresNote: text(
    '政策数值：改动方案列只影响本预算，单元格里的补贴函数仍按法定值计算。',
    'Figures of the policy: a change in a scenario’s column moves this budget alone; the functions in cells keep the statutory value.',
  ),
  linesNote: text(
    '每行是一笔支出：数量 × 单位补贴 = 金额，都是公式；可按方案筛选。',
    'Each row is one payment: quantity × unit = amount, all formulas; filter by scenario.',
  ),
  summaryNote: text(
    '在下一行选方案；各表都是按明细求和的公式。“待定”的明细没有标准，不计为零，见待定笔数。',
    'Choose the scenario in the next row; all tables sum the lines. An open line has no standard: it is no zero, see the open lines.',
  ),
  open: text('待定', 'open'),
  openWhy: text('请补全预算假设或本行中的空白', 'fill the blanks of the assumptions or of this row'),
  scenario: text('方案', 'Scenario'),
  total: text('合计', 'Total'),
  openLines: text('待定笔数', 'Open lines'),
  byDepartment: text('按支付部门和年度', 'By paying department and year'),
  byProgramme: text('按补贴项目和年度', 'By programme and year'),
  byParty: text('按领取方和年度', 'By payee and year'),
  compared: text('各方案对照', 'Scenarios side by side'),
  agreed: text('各口径合计一致', 'All totals agree'),
  differ: text('各口径合计不一致，请核对明细', 'Totals differ: check the lines'),
  check: text('核对', 'Check'),
  warnings: text('提示', 'Notes'),
  wrongScenario: text('请从列表中选择方案', 'Choose a scenario from the list'),
  afterCheck: text('届中考核后', 'after the mid-term check'),
  until: text(' 至 ', ' to '),
  year: (year: number): Text => text(`${year}年`, String(year)),
} as const;

/** The columns of a line; places count from 0. */
export const LINE_HEADERS: readonly Text[] = [
  text('方案', 'Scenario'),
  text('编号', 'Line'),
  text('补贴项目', 'Programme'),
  text('事项', 'Item'),
  text('支付部门', 'Paying department'),
  text('领取方', 'Payee'),
  text('事项年度', 'Year of event'),
  text('支付年度', 'Year of payment'),
  text('期间', 'Period'),
  text('全年数量', 'Yearly quantity'),
  text('年增长率', 'Yearly growth'),
  text('增长年数', 'Years of growth'),
  text('发生概率', 'Probability'),
  text('合格率', 'Pass rate'),
  text('期间占全年', 'Share of the year'),
  text('预计数量', 'Expected quantity'),
  text('费用或价格', 'Fee or price'),
  text('补贴标准', 'Standard'),
  text('已补金额', 'Already paid'),
  text('课时', 'Hours'),
  text('单位补贴', 'Unit'),
  text('金额', 'Amount'),
  text('说明', 'Remark'),
  text('依据', 'Basis'),
];
