import { describe, expect, it } from 'vitest';
import { PAYOUTS } from '../../../addin/functions';
import { cellOf, readForm, type Entries } from '../../../addin/taskpane/calculate/form';

const payout = (name: string) => PAYOUTS.find((declared) => declared.name === name)!;
const argument = (name: string, position: number) => payout(name).args[position]![1];

const read = (name: string, entries: Entries) => readForm(payout(name), entries);
const amount = (name: string, entries: Entries) => read(name, entries).payout?.amount.toString();

describe('What is typed into a field becomes the cell that Excel would make of it', () => {
  const count = argument('SUBSIDY_INTERNAL', 0);
  const date = argument('SUBSIDY_INTERNAL', 1);

  it.each([
    ['25', 25],
    [' 25 ', 25],
    ['２５', 25],
    ['1,250', 1250],
    ['-1', -1],
    ['2.5', 2.5],
    ['.5', 0.5],
  ])('%s is the number %d', (typed, cell) => {
    expect(cellOf(count, typed)).toBe(cell);
  });

  it.each(['25人', '1,25', '1e3', '-', ',', '二十五'])('%s stays a text', (typed) => {
    expect(cellOf(count, typed)).toBe(typed);
  });

  it('nothing, or blanks alone, is a blank cell', () => {
    expect(cellOf(count, undefined)).toBeUndefined();
    expect(cellOf(count, '　 ')).toBeUndefined();
  });

  it('a date stays the text that was typed', () => {
    expect(cellOf(date, '20260916')).toBe('20260916');
  });
});

describe('A filled-in form', () => {
  it('comes to the sum that the cell shows', () => {
    expect(amount('SUBSIDY_INTERNAL', { headcount: '25' })).toBe('15000');
    expect(amount('SUBSIDY_OUTSOURCED', { category: '专业技术', fee: '1250' })).toBe('1000');
    expect(amount('MENTOR_BONUS', { level: '技师', count: '2' })).toBe('8000');
  });

  it('pays 0 for 0 persons', () => {
    expect(amount('SUBSIDY_INTERNAL', { headcount: '0' })).toBe('0');
  });

  it('names every field that cannot be read', () => {
    const { payout: sum, fields } = read('SUBSIDY_OUTSOURCED', { category: '', fee: '一千', headcount: '-1' });
    expect(sum).toBeNull();
    expect(Object.fromEntries(Object.entries(fields).map(([name, { code }]) => [name, code]))).toEqual({
      category: 'BLANK',
      fee: 'NOT_A_NUMBER',
      headcount: 'NEGATIVE',
    });
  });

  it('says that a municipal standard is missing and does not take it for 0', () => {
    for (const typed of ['', '0']) {
      const { payout: sum, fields } = read('CHIEF_TECHNICIAN_GRANT', { standard: typed });
      expect(sum).toBeNull();
      expect(fields['standard']?.code).toBe('MISSING_STANDARD');
    }
  });

  it('puts a problem that shows only in the calculation beside its field', () => {
    expect(read('DISTRICT_COURSE_FEE', { price: '1500', passed: '23', hours: '39' }).fields['hours']?.code).toBe(
      'BELOW_MINIMUM',
    );
  });

  it('refuses a day outside the validity of the document', () => {
    const reading = read('SUBSIDY_INTERNAL', { headcount: '25', date: '2026-09-15' });
    expect(reading.payout).toBeNull();
    expect(reading.general?.code).toBe('NOT_IN_FORCE');
    expect(amount('SUBSIDY_INTERNAL', { headcount: '25', date: '2026年9月16日' })).toBe('15000');
  });

  it('gives no sum for a grade above senior technician', () => {
    const reading = read('MENTOR_BONUS', { level: '特级技师' });
    expect(reading.payout).toBeNull();
    expect(reading.general?.code ?? reading.fields['level']?.code).toBe('LEVEL_WITHOUT_SUM');
  });
});

describe('The forms of all programmes', () => {
  it.each(PAYOUTS.map((declared) => [declared.name, declared] as const))(
    '%s comes to what its examples say',
    (_name, declared) => {
      for (const { call, gives } of declared.examples) {
        const entries = Object.fromEntries(declared.args.map(([arg], i) => [arg, typed(call[i])]));
        const { payout: sum } = readForm(declared, entries);
        if (typeof gives === 'number') expect(sum?.amount.toNumber()).toBe(gives);
        else expect(sum).toBeNull();
      }
    },
  );
});

/** An example's argument as a user would enter it. */
function typed(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}
