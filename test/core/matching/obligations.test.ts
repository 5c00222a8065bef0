import { describe, expect, it } from 'vitest';
import { isoDay, obligationsOf, toIso, type Obligation, type ObligationOptions } from 'training-subsidy-core';
import { bureauRow, confirmedRow, matched, promotionRow, STRANGER, unionRow, type Lists } from './cases';

const of = (lists: Lists, today = '2027-01-10', options?: ObligationOptions): Obligation[] =>
  obligationsOf(matched(lists), isoDay(today), options);

/** An obligation in a line: route, last day, days left and what is missing. */
const brief = ({ route, lastDay, daysLeft, missing }: Obligation): string =>
  [route, lastDay === null ? '-' : toIso(lastDay), daysLeft ?? '-', ...missing.map((one) => one['zh-CN'])].join(' ');

const notApplied = (change = {}) => bureauRow({ 申请日期: '', ...change });

describe('the last day to apply with the bureau', () => {
  it.each([
    ['2027-06-20', 1],
    ['2027-06-21', 0],
    ['2027-06-22', -1],
  ])('is six months from the certificate, rolled over a Sunday: on %s', (today, left) => {
    const [first] = of({ bureau: [notApplied()] }, today);
    expect(brief(first!)).toBe(`bureau 2027-06-21 ${left} 申请日期`);
    expect(first!.next['zh-CN']).toContain(left < 0 ? '不再受理' : '2027-06-21 前');
  });

  it('may be later where the holidays of its year are not known', () => {
    expect(of({ bureau: [notApplied()] })[0]!.isLastDayCertain).toBe(false);
    expect(of({ bureau: [notApplied()] }, '2027-01-10', { holidays: ['2027-01-01'] })[0]!.isLastDayCertain).toBe(true);
    const rolled = of({ bureau: [notApplied()] }, '2027-01-10', { holidays: ['2027-06-21'] });
    expect(brief(rolled[0]!)).toBe('bureau 2027-06-22 163 申请日期');
  });

  it('runs no more once the case is applied for, or paid', () => {
    expect(of({ bureau: [bureauRow()] }).map(brief)).toEqual(['bureau 2027-06-21 -']);
    expect(of({ bureau: [bureauRow()] })[0]!.next['zh-CN']).toBe('由区人社局发放 4000 元');
    const paid = of({ bureau: [notApplied()], union: [unionRow(3_000, { 区已补金额: 4_000 })] });
    expect(paid.map(({ daysLeft }) => daysLeft)).toEqual([null, null]);
  });

  it('is told for a case that only the union has', () => {
    const [first] = of({ bureau: [], union: [unionRow(3_000)] });
    expect(brief(first!)).toBe('bureau 2027-06-21 162');
    expect(first!.next['zh-CN']).toContain('没有这一笔');
    expect(of({ union: [unionRow(3_000)] }).map(brief)).toEqual(['union - -']);
  });

  it('is none below senior worker', () => {
    expect(of({ bureau: [notApplied({ 徒弟取得等级: '中级工', 徒弟原等级: '初级工' })] })).toEqual([]);
  });
});

describe('the union’s route', () => {
  it('has a last day by yearly notice alone (AMB-65)', () => {
    const lists = { union: [unionRow(3_000)], promotions: [promotionRow()] };
    expect(of(lists).map(brief)).toEqual(['union - -', 'union - -']);
    const notices = { mentor: '2027-03-31', promotion: '2027-02-28' };
    expect(of(lists, '2027-02-28', { notices }).map(brief)).toEqual(['union 2027-02-28 0', 'union 2027-03-31 31']);
  });

  it('tells what is missing and what is next', () => {
    const next = (lists: Lists) => of(lists).map((one) => `${brief(one)} | ${one.next['zh-CN']}`);
    expect(next({ union: [unionRow(3_000)] })).toEqual(['union - - | 由区总工会发放 3000 元']);
    expect(next({ union: [unionRow('')] })[0]).toContain('市级标准金额 | ');
    expect(next({ union: [unionRow(3_000, { 市总确认: '未确认' })] })[0]).toContain('市总确认 | ');
    expect(
      next({ union: [unionRow(3_000)], confirmed: [confirmedRow(1, { 证书编号: 'Z', 持证人证件号码: STRANGER })] })[0],
    ).toContain('市总确认 | 市总确认名单里没有这一笔');
    expect(next({ bureau: [bureauRow()], union: [unionRow(3_000)] })[1]).toContain('由区人社局发放较高的一笔');
  });
});

it('comes in the order of days left: what is over first, what has no last day at the end', () => {
  const row = (day: string, id: string) => notApplied({ 取证日期: day, 证书编号: id });
  const rows = [bureauRow({ 证书编号: 'A' }), row('2027-01-05', 'B'), row('2026-10-08', 'C'), row('2026-11-30', 'D')];
  expect(of({ bureau: rows }, '2027-05-01').map(({ daysLeft }) => daysLeft)).toEqual([-23, 30, 65, null]);
});

it('hands over plain data', () => {
  const all = of({ bureau: [notApplied()], union: [unionRow(3_000)] });
  expect(structuredClone(all)).toEqual(all);
});
