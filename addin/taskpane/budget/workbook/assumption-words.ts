import { text, type Scenario, type Text } from 'training-subsidy-core';

/** What tells an assumption, in the order of the columns. */
export const ASSUMPTION_HEADER = {
  id: text('编号', 'Id'),
  name: text('假设', 'Assumption'),
  unit: text('单位', 'Unit'),
  source: text('来源', 'Source'),
  date: text('日期', 'Date'),
} as const;

export const ASSUMPTION_HEADERS: readonly Text[] = Object.values(ASSUMPTION_HEADER);

/** Behind the scenarios stands which standard of part D an assumption gives a value. */
export const STANDARD_HEADER = text('标准代码', 'Standard');

export const FIGURE_HEADERS: readonly Text[] = [
  text('代码', 'Key'),
  text('政策数值', 'Figure'),
  text('单位', 'Unit'),
  text('条款', 'Clause'),
  text('法定值', 'Statutory'),
];

export const ASSUMPTION_UNITS: Readonly<Record<'yuan' | 'rate' | 'count' | 'hours', Text>> = {
  yuan: text('元', 'yuan'),
  rate: text('比例', 'rate'),
  count: text('数量', 'count'),
  hours: text('课时', 'hours'),
};

/** Two rows below the header say of each scenario’s column what it is. */
export const SCENARIO_ROWS = { id: text('方案编号', 'Scenario id'), takes: text('取值', 'Takes') } as const;

/** The part of an assumption’s range that a scenario takes. */
export type RangeColumn = Scenario['column'];

/** A column that sets the low, base or high values of the assumptions. */
export const SETS: Readonly<Record<RangeColumn, Text>> = {
  low: text('低值', 'low values'),
  base: text('基准值', 'base values'),
  high: text('高值', 'high values'),
};

/** A column that follows another one, but for values of its own. */
export const FOLLOWS: Readonly<Record<RangeColumn, Text>> = {
  low: text('随低值', 'as low'),
  base: text('随基准值', 'as base'),
  high: text('随高值', 'as high'),
};

/** Above a column of values that no scenario of the budget takes as they are. */
export const NO_SCENARIO = text('（非方案）', '(no scenario)');
