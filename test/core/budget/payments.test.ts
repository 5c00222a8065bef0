import fc from 'fast-check';
import { LINE_KIND_IDS, LINE_KINDS, paymentColumns, readPayments, type RosterCell } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { tableOf, type Cells } from '../../rosters/tables';

const payment = (change: Cells = {}): Cells => ({
  补贴项目: '企业内训',
  支付金额: 600,
  支付日期: '2027-03-01',
  支付部门: '区总工会',
  事项日期: '2026-12-20',
  ...change,
});
const read = (...rows: Cells[]) => readPayments(tableOf(rows), '支付.xlsx');
const one = (change: Cells) => read(payment(change));
const reason = (change: Cells): string => {
  const { booked, unbooked } = one(change);
  expect(booked).toEqual([]);
  expect(unbooked).toMatchObject([{ source: '支付.xlsx', row: 1 }]);
  return unbooked[0]!.reason['zh-CN'];
};

describe('a payment', () => {
  it('is booked to programme, department and the year of the event', () => {
    const { booked, unbooked } = one({});
    expect(unbooked).toEqual([]);
    expect(booked).toMatchObject([{ kind: 'internalTraining', departments: ['union'], year: 2026 }]);
    expect('paid' in booked[0]!.amounts && booked[0]!.amounts.paid.toNumber()).toBe(600);
  });

  it('is of the year in which it was paid where the list does not say more', () => {
    expect(one({ 事项日期: '' }).booked[0]!.year).toBe(2027);
  });

  it.each(LINE_KIND_IDS)('of %s is known by both names of it, and by no other programme’s', (kind) => {
    for (const name of Object.values(LINE_KINDS[kind].title)) {
      expect(one({ 补贴项目: ` ${name} ` }).booked).toMatchObject([{ kind }]);
    }
  });

  it.each([
    ['an unknown programme', { 补贴项目: '烹饪培训' }, '烹饪培训'],
    ['no programme', { 补贴项目: '' }, '不认识'],
    ['an unreadable amount', { 支付金额: '六百' }, '金额'],
    ['no amount', { 支付金额: '' }, '金额'],
    ['an amount below nothing', { 支付金额: -600 }, '金额'],
    ['an unreadable date', { 支付日期: '2027-02-30' }, '日期'],
    ['no date of payment', { 支付日期: '' }, '支付日期'],
    ['an unreadable date of the event', { 事项日期: '去年' }, '事项日期'],
    ['an unreadable department', { 支付部门: { error: '#N/A' } }, '部门'],
    ['an unknown department', { 支付部门: '区文旅局' }, '区文旅局'],
    ['no department where the category decides it', { 支付部门: '' }, '企业内训'],
    ['no department where the route decides it', { 补贴项目: '带教补贴就高', 支付部门: '' }, '带教补贴就高'],
  ])('with %s is left out, and told', (_, change, word) => {
    expect(reason(change as Cells)).toContain(word);
  });

  it('needs no department where one alone pays', () => {
    expect(one({ 补贴项目: '带教补贴（人社路径）', 支付部门: '' }).booked).toMatchObject([{ departments: ['hr'] }]);
  });

  it.each([
    ['', ['education', 'hr']],
    ['区人社局', ['education', 'hr']],
    ['区教育局、区人社局', ['education', 'hr']],
    ['区人社局，区教育局', ['education', 'hr']],
    ['区总工会', ['union']],
  ])('for a base by “%s” is booked where it is budgeted', (department, departments) => {
    expect(one({ 补贴项目: '产教融合基地', 支付部门: department }).booked).toMatchObject([{ departments }]);
  });
});

describe('a list of payments', () => {
  it('asks for programme, amount and date', () => {
    expect(Object.values(paymentColumns).flatMap(({ header, required }) => (required ? [header] : []))).toEqual([
      '补贴项目',
      '支付金额',
      '支付日期',
    ]);
    expect(() => read({ 补贴项目: '企业内训', 支付金额: 600 })).toThrow('MISSING_COLUMNS');
  });

  it('loses no row: each is booked or told', () => {
    const cell = (...cells: RosterCell[]) => fc.constantFrom<RosterCell[]>(...cells);
    const row = fc.record({
      补贴项目: cell('企业内训', '带教补贴（人社路径）', '当代工匠', '', '烹饪'),
      支付金额: cell(600, '600', '1,000.50', '', -1, '多', { error: '#REF!' }),
      支付日期: cell('2027-03-01', '2027年3月1日', '', 0, '明天'),
      支付部门: cell('区人社局', '区总工会', '', '某局'),
      事项日期: cell('2026-12-01', '', '昨天'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const { booked, unbooked } = read(...rows);
        const filled = rows.filter((cells) => Object.values(cells).some((value) => value !== '' && value !== 0));
        expect(booked.length + unbooked.length).toBe(filled.length);
        const told = new Set(unbooked.map(({ row: number }) => number));
        const sum = rows
          .filter((_, i) => !told.has(i + 1))
          .reduce((so, { 支付金额: amount }) => so + (Number(String(amount).replace(',', '')) || 0), 0);
        const paid = booked.map(({ amounts }) => ('paid' in amounts ? amounts.paid.toNumber() : NaN));
        expect(paid.reduce((so, amount) => so + amount, 0)).toBeCloseTo(sum, 6);
      }),
    );
  });
});
