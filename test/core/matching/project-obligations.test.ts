import { describe, expect, it } from 'vitest';
import {
  isoDay,
  projectConflicts,
  projectObligations,
  rosterTemplate,
  toIso,
  type ProjectObligation,
  type ProjectRosterId,
} from 'training-subsidy-core';
import { idOf } from '../../rosters/people';

type Changes = Readonly<Record<string, string | number | null>>;

/** Obligations of rows that pass but for what is changed in them. */
function of(roster: ProjectRosterId, rows: readonly Changes[], today: string, notice?: string): ProjectObligation[] {
  const { columns } = rosterTemplate(roster);
  const headers = columns.map(({ header }) => header.replace('*', ''));
  const filled = rows.map((changes) =>
    columns.map(({ example }, i) => (headers[i]! in changes ? changes[headers[i]!]! : example)),
  );
  const { standings } = projectConflicts({ [roster]: [headers, ...filled] });
  return projectObligations(standings, isoDay(today), notice === undefined ? {} : { notice });
}

/** An obligation in a line: last day, days left, what is missing, and what is next. */
const brief = ({ lastDay, daysLeft, missing, next }: ProjectObligation): string =>
  [lastDay === null ? '-' : toIso(lastDay), daysLeft ?? '-', ...missing.map((one) => one['zh-CN']), next['zh-CN']].join(
    ' ',
  );

const briefs = (...asked: Parameters<typeof of>): string[] => of(...asked).map(brief);

describe('a chief technician who is not applied for yet', () => {
  const technician = (change: Changes = {}): Changes => ({
    证件号码: idOf('1985-05-20', 'male', 3),
    聘期结束日期: '2029-06-30',
    申请日期: '',
    市级标准金额: 50_000,
    ...change,
  });

  it.each([
    ['2029-06-29', '1', '2029-06-30 前向区人社局申请'],
    ['2029-06-30', '0', '2029-06-30 前向区人社局申请'],
    ['2029-07-01', '-1', '已过截止日 2029-06-30，不再受理'],
  ])('has until the end of the appointment (MH-A2-1.1.1(3)b): on %s', (today, left, next) => {
    expect(briefs('chief-technician', [technician()], today)).toEqual([`2029-06-30 ${left} 申请日期 ${next}`]);
  });

  it('has until two years before the retirement (MH-A2-1.1.2a, T31)', () => {
    const before = technician({ 证件号码: idOf('1968-01-16', 'male', 3) });
    expect(briefs('chief-technician', [before], '2026-11-15')).toEqual([
      '2026-11-16 1 申请日期 2026-11-16 前向区人社局申请',
    ]);
  });

  it('has until the last day of the notice where that comes first (AMB-65)', () => {
    const [notice] = briefs('chief-technician', [technician()], '2027-03-01', '2027-03-31');
    expect(notice).toBe('2027-03-31 30 申请日期 2027-03-31 前向区人社局申请');
    const [term] = of('chief-technician', [technician()], '2027-03-01', '2029-07-31');
    expect(toIso(term!.lastDay!)).toBe('2029-06-30');
  });

  it('runs no more once applied for, and says who pays', () => {
    const applied = technician({ 申请日期: '2027-02-01' });
    expect(briefs('chief-technician', [applied], '2027-03-01')).toEqual(['2029-06-30 - 由区人社局发放 50000 元']);
  });

  it('waits for the municipal sum, and is told what is wrong', () => {
    const [waits] = briefs(
      'chief-technician',
      [technician({ 申请日期: '2027-02-01', 市级标准金额: '' })],
      '2027-03-01',
    );
    expect(waits).toContain('- 市级标准金额 ');
    const [refused] = of('chief-technician', [technician({ 公示无异议: '否' })], '2027-03-01');
    expect(refused).toMatchObject({ daysLeft: null, standing: { severity: 'reject', payable: 0 } });
    expect(refused!.next['zh-CN']).toContain('否');
  });
});

it('a base may apply once it ran six months (MH-2.3.3(6)b)', () => {
  const base: Changes = { 机构类别: '培养基地', 评定或入网日期: '2026-10-08', 申请日期: '' };
  const next = (today: string) => of('institution', [base], today)[0]!.next['zh-CN'];
  expect(next('2027-04-07')).toBe('自 2027-04-08 起向区人社局申请');
  expect(next('2027-04-08')).toBe('按当年通知向区人社局申请');
});

it('a list without a day of application has the last day of the notice, and each row its payer', () => {
  const studio: Changes = { 创新工作室级别: '区级', 市级标准金额: 8_000 };
  expect(briefs('innovation-studio', [studio], '2027-03-01', '2027-03-31')[0]).toMatch(
    /^2027-03-31 30 由区总工会发放 8000 元$/,
  );
});

it('comes in the order of days left, and hands over plain data', () => {
  const of31 = (end: string, order: number): Changes => ({
    证件号码: idOf('1985-05-20', 'male', order),
    聘期结束日期: end,
    申请日期: '',
  });
  const all = of('chief-technician', [of31('2029-03-01', 3), of31('2028-12-01', 5)], '2027-03-01');
  expect(all.map(({ standing }) => standing.row.row)).toEqual([2, 1]);
  expect(structuredClone(all)).toEqual(all);
});
