import { text } from '../text';
import type { Figure } from './figure';

const once = (value: string) => [{ value }] as const;
const payers = ['songjiangHr'] as const;

/** Every amount, rate and threshold that the Songjiang studio rules of 2023 name (money table, part C). */
export const SONGJIANG_FIGURES = {
  SJ_STUDIO: {
    title: text('松江区首席技师工作室', 'Songjiang chief-technician studio'),
    clauses: ['SJ-4-1', 'SJ-9-1'],
    unit: 'yuanUnit',
    payee: 'enterprise',
    payers,
    versions: once('50000'),
  },
  SJ_STUDIO_CITY: {
    title: text('获评上海市首席技师资助项目', 'municipal chief-technician award'),
    clauses: ['SJ-4-3', 'SJ-9-1'],
    unit: 'yuanUnit',
    payee: 'enterprise',
    payers,
    versions: once('80000'),
  },
  SJ_MATCHING_MIN: {
    title: text('单位配套经费下限', 'least matching money of the unit'),
    clauses: ['SJ-4-2'],
    unit: 'yuanProject',
    versions: once('50000'),
  },
  SJ_INSTALMENT_RATE: {
    title: text('分期拨付比例', 'share of each instalment'),
    clauses: ['SJ-9-1'],
    unit: 'rate',
    payee: 'enterprise',
    payers,
    versions: once('0.5'),
  },
} as const satisfies Record<string, Figure>;
