import { Decimal } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { grouped, groupedFormula, money } from '../../../addin/taskpane/shared/format';

describe('Numbers as the pane shows them', () => {
  it.each([
    ['15000', '15,000.00'],
    ['0', '0.00'],
    ['999.5', '999.50'],
    ['1234567.891', '1,234,567.89'],
    ['999999999999.99', '999,999,999,999.99'],
  ])('%s yuan is %s', (value, shown) => {
    expect(money(new Decimal(value))).toBe(shown);
  });

  it('group thousands and keep the decimals that there are', () => {
    expect(grouped(1250)).toBe('1,250');
    expect(grouped(new Decimal('0.8'))).toBe('0.8');
    expect(grouped(-1250.5)).toBe('−1,250.5');
  });

  it('are grouped inside a formula, but not in ids, dates and words', () => {
    expect(groupedFormula('600 × 1250')).toBe('600 × 1,250');
    expect(groupedFormula('min(3000.55, 120000)')).toBe('min(3,000.55, 120,000)');
    expect(groupedFormula('max(0, 1000.1234 − 1000)')).toBe('max(0, 1,000.1234 − 1,000)');
    expect(groupedFormula('2026-09-16')).toBe('2026-09-16');
  });
});
