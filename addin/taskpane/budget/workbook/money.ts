import { text, type Text } from 'training-subsidy-core';
import { MONEY_FORMAT } from '../../shared/cells';

/** The unit that sums are shown in; the cells hold yuan in both. */
export type MoneyUnit = 'yuan' | 'wan';

interface MoneyLook {
  readonly title: Text;
  readonly numberFormat: string;
  readonly axisFormat: string;
}

/** Thousands with a point before the last digit are ten thousands. */
const IN_WAN = '0\\.0,';

export const MONEY: Readonly<Record<MoneyUnit, MoneyLook>> = {
  yuan: { title: text('单位：元', 'in yuan'), numberFormat: MONEY_FORMAT, axisFormat: '#,##0' },
  wan: { title: text('单位：万元', 'in 10,000 yuan'), numberFormat: IN_WAN, axisFormat: IN_WAN },
};
