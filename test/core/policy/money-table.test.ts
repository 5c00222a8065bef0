import { FIGURES, OPEN_STANDARDS, type Figure, type FigureKey, type OpenStandard } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

/*
 * The money table, read a second time from the documents: value, whose account, for whom, from which department, and
 * the clause that says so. A line without an account is a limit.
 */
const TABLE: readonly (readonly [key: FigureKey, value: string, paid: string, ...clauses: string[]])[] = [
  ['MH_INTERNAL', '600', 'hr+education+union → enterprise for worker', 'MH-2.1.4(1)a', 'MH-2.1.4(2)②'],
  ['MH_OUTSOURCED_RATE', '0.8', 'hr+education+union → enterprise for worker', 'MH-2.1.4(2)①a'],
  ['MH_CAP_PROFESSIONAL', '1000', 'hr → enterprise for worker', 'MH-2.1.4(2)①c'],
  ['MH_CAP_POST', '600', 'union → enterprise for worker', 'MH-2.1.4(2)①d'],
  ['MH_CAP_HEALTH', '600', 'education → enterprise for worker', 'MH-2.1.4(2)①e'],
  ['MH_CAP_LANGUAGE', '2000', 'education → enterprise for worker', 'MH-2.1.4(2)①f'],
  ['MH_YEARLY_LIMIT', '3', '', 'MH-4.2b'],
  ['MH_RD_CITY', '120000', 'hr → developer', 'MH-2.3.3(1)', 'MH-A1-2.1a'],
  ['MH_RD_DISTRICT', '100000', 'hr → developer', 'MH-A1-2.1b'],
  ['MH_COURSE_CAP', '1600', 'hr → trainer for worker', 'MH-A1-2.2a'],
  ['MH_COURSE_HOURS', '40', '', 'MH-A1-2.2b'],
  ['MH_EXAM', '600', 'hr → developer for worker', 'MH-A1-2.2c'],
  ['MH_STUDIO_NATIONAL', '200000', 'hr → enterprise', 'MH-2.3.3(3)a'],
  ['MH_STUDIO_CITY', '150000', 'hr → enterprise', 'MH-2.3.3(3)b'],
  ['MH_STUDIO_DISTRICT', '100000', 'hr → enterprise', 'MH-2.3.3(3)c', 'MH-A3-4.1.1'],
  ['MH_HONOUR_NATIONAL_PERSON', '10000', 'hr → person', 'MH-2.3.3(4)a'],
  ['MH_HONOUR_NATIONAL_ENTERPRISE', '20000', 'hr → enterprise', 'MH-2.3.3(4)b'],
  ['MH_HONOUR_CITY_PERSON', '5000', 'hr → person', 'MH-2.3.3(4)a'],
  ['MH_HONOUR_CITY_ENTERPRISE', '10000', 'hr → enterprise', 'MH-2.3.3(4)b'],
  ['MH_INSTITUTION_A', '50000', 'hr → institution', 'MH-2.3.3(6)a'],
  ['MH_TRAINING_BASE', '50000', 'hr → institution', 'MH-2.3.3(6)b'],
  ['MH_MENTOR_SENIOR', '2000', 'hr → enterprise for mentor', 'MH-2.3.3(7)d', 'MH-A4a-4c'],
  ['MH_MENTOR_TECHNICIAN', '4000', 'hr → enterprise for mentor', 'MH-2.3.3(7)d', 'MH-A4a-4c'],
  ['MH_MENTOR_SENIOR_TECHNICIAN', '6000', 'hr → enterprise for mentor', 'MH-2.3.3(7)d', 'MH-A4a-4c'],
  ['MH_MENTOR_MAX', '2', '', 'MH-A4a-4d'],
  ['MH_MENTOR_AGE', '65', '', 'MH-A4a-1.1d'],
  ['MH_INDUSTRY_BASE', '150000', 'education+hr → enterprise', 'MH-2.3.3(8)a', 'MH-A5-4.1', 'MH-A5-5'],
  ['MH_CONTEST_TRAINING', '2500', 'hr → host', 'MH-2.3.3(9)b'],
  ['MH_CONTEST_SHOW_CAP', '100000', 'hr → host', 'MH-2.3.3(9)c'],
  ['MH_CONTEST_FINAL', '50000', 'hr → host', 'MH-2.3.3(9)e'],
  ['MH_PRIZE_1', '8000', 'hr → person', 'MH-2.3.3(9)h'],
  ['MH_PRIZE_2', '5000', 'hr → person', 'MH-2.3.3(9)h'],
  ['MH_PRIZE_3', '3000', 'hr → person', 'MH-2.3.3(9)h'],
  ['MH_SKILL_MATCH', '50000', 'union → union', 'MH-2.3.3(9)i', 'MH-A6-3'],
  ['MH_CRAFTSMAN', '10000', 'union → person', 'MH-2.3.3(12)a', 'MH-A9-3.1'],
  ['MH_CRAFTSMAN_NOMINEE', '2000', 'union → person', 'MH-2.3.3(12)b'],
  ['SJ_STUDIO', '50000', 'songjiangHr → enterprise', 'SJ-4-1', 'SJ-9-1'],
  ['SJ_STUDIO_CITY', '80000', 'songjiangHr → enterprise', 'SJ-4-3'],
  ['SJ_MATCHING_MIN', '50000', '', 'SJ-4-2'],
  ['SJ_INSTALMENT_RATE', '0.5', 'songjiangHr → enterprise', 'SJ-9-1'],
];

const OPEN: readonly (readonly [id: keyof typeof OPEN_STANDARDS, paid: string, clause: string])[] = [
  ['P01', 'hr → enterprise for worker', 'MH-2.1.4(2)①b'],
  ['P02', 'education+union → applicant for worker', 'MH-2.2c'],
  ['P03', 'hr → enterprise for worker', 'MH-2.3.3(7)b'],
  ['P04', 'hr → enterprise', 'MH-2.3.3(2)a'],
  ['P05', 'union → person for mentor', 'MH-A4b-3'],
  ['P06', 'union → person', 'MH-A7-3'],
  ['P07', 'union → enterprise', 'MH-2.3.3(11)a'],
  ['P08', 'union → enterprise', 'MH-2.3.3(11)b'],
  ['P09', 'hr → both', 'MH-2.3.3(9)d'],
  ['P10a', 'hr → host', 'MH-2.3.3(9)a'],
  ['P10b', 'hr → institution', 'MH-2.3.3(9)f'],
  ['P10c', 'hr → institution', 'MH-2.3.3(9)g'],
  ['P11', 'hr → person', 'MH-A2-3.1.2'],
  ['P12', 'hr → enterprise', 'MH-2.3.3(5)a'],
];

const paidBy = ({ payers, payee, beneficiary }: Figure | OpenStandard): string => {
  if (payers === undefined || payee === undefined) return '';
  return `${payers.join('+')} → ${payee}${beneficiary === undefined ? '' : ` for ${beneficiary}`}`;
};

describe('the money table', () => {
  it.each(TABLE.map(([key, ...line]) => ({ key, line })))(
    '$key is $line',
    ({ key, line: [value, paid, ...clauses] }) => {
      const figure: Figure = FIGURES[key];
      expect(figure.versions.map((version) => version.value)).toEqual([value]);
      expect(paidBy(figure)).toBe(paid);
      expect(figure.clauses).toEqual(expect.arrayContaining(clauses));
    },
  );

  it('has every figure', () => {
    expect(TABLE.map(([key]) => key).sort()).toEqual(Object.keys(FIGURES).sort());
  });

  it.each(OPEN)('%s has no value here: %s', (id, paid, clause) => {
    const standard: OpenStandard = OPEN_STANDARDS[id];
    expect(standard).not.toHaveProperty('versions');
    expect(standard).not.toHaveProperty('value');
    expect(paidBy(standard)).toBe(paid);
    expect(standard.clauses).toContain(clause);
  });

  it('has every standard that the documents leave to somebody else', () => {
    expect(OPEN.map(([id]) => id).sort()).toEqual(Object.keys(OPEN_STANDARDS).sort());
  });
});
