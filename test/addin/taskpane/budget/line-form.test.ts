import { describe, expect, it } from 'vitest';
import { LINE_KINDS, type BudgetLine } from 'training-subsidy-core';
import { EMPTY_BUDGET, newLine } from '../../../../addin/taskpane/budget/edits';
import { faultOf, formOf, lineOf, slotsOf, withChoice } from '../../../../addin/taskpane/budget/lines/line-form';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';

const withNumber = (line: BudgetLine, key: string, entry: string) => {
  const form = formOf(line, '');
  return { ...form, numbers: { ...form.numbers, [key]: { named: null, entry } } };
};
const internal = newLine(EMPTY_BUDGET, 'internalTraining', 2027);

describe('the form of a line', () => {
  it.each(WORKED_BUDGET.lines.map((line) => [line.id, line] as const))('gives %s back as it was', (_, line) => {
    const again = lineOf(formOf(line, line.basis['zh-CN']));
    const known = Object.fromEntries(Object.entries(again?.terms ?? {}).filter(([, term]) => term !== null));
    expect({ ...again, terms: known }).toEqual({ ...line, basis: { 'zh-CN': '示例', 'en-US': '示例' } });
  });

  it.each([
    ['quantity', '', null],
    ['quantity', '0', '0'],
    ['quantity', '-1', null],
    ['quantity', '1,200', '1200'],
    ['passRate', '100%', '1'],
    ['passRate', '101%', null],
    ['passRate', '80', null],
    ['passRate', '0', '0'],
    ['probability', '-1%', null],
    ['growth', '-99%', '-0.99'],
    ['growth', '-100%', null],
    ['growth', '5', null],
    ['growth', '0.05', '0.05'],
    ['growth', '250%', '2.5'],
  ])('takes %s of “%s” as %s', (key, entry, value) => {
    const line = lineOf(withNumber(internal, key, entry));
    const term = key === 'growth' ? line?.growth?.rate : line?.[key as 'quantity' | 'passRate' | 'probability'];
    expect(value === null ? line : term).toEqual(value === null ? null : { value });
  });

  it('needs a year from which growth counts', () => {
    const form = withNumber(internal, 'growth', '5%');
    expect(lineOf({ ...form, since: '去年' })).toBeNull();
    expect(lineOf({ ...form, since: '2026' })?.growth).toEqual({ rate: { value: '0.05' }, since: 2026 });
  });

  it.each([
    ['innovationStudio', 'tier', 'district', 'P07'],
    ['innovationStudio', 'tier', 'demonstration', 'P07'],
    ['innovationStudio', 'tier', 'city', 'P08'],
    ['centralTraining', 'category', 'skill', 'P01'],
    ['centralTraining', 'category', 'post', 'P02'],
    ['outsourcedTraining', 'category', 'professional', null],
    ['outsourcedTraining', 'category', 'skill', 'P01'],
  ] as const)('of %s names the standard of its %s “%s”', (kind, field, value, standard) => {
    const form = formOf(newLine(EMPTY_BUDGET, kind, 2027), '');
    const again = withChoice(withChoice(form, field, 'nothing'), field, value);
    for (const one of [again, withChoice(form, field, value)]) {
      expect(lineOf(one)?.terms['standard'] ?? null).toEqual(standard && { assumption: standard });
    }
  });

  it('keeps a standard that was typed, whatever is chosen', () => {
    const form = withNumber(newLine(EMPTY_BUDGET, 'innovationStudio', 2027), 'field:standard', '5000');
    expect(lineOf(withChoice(form, 'tier', 'city'))?.terms['standard']).toEqual({ value: '5000' });
  });

  it('leaves open a number that is not filled in, and says why one cannot be read', () => {
    const line = newLine(EMPTY_BUDGET, 'apprenticeFee', 2027);
    expect(lineOf(formOf(line, ''))?.terms).toEqual({ fee: null, standard: { assumption: 'P03' }, cityPaid: null });
    const [quantity] = slotsOf(LINE_KINDS.apprenticeFee);
    expect(faultOf(quantity!, { named: null, entry: '很多' })?.['zh-CN']).toContain('请填写');
    expect(faultOf(quantity!, { named: 'growth', entry: '很多' })).toBeNull();
  });
});
