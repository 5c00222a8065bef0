import { Decimal, digits } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

describe('an amount in a sentence', () => {
  it.each([
    ['600', '600'],
    ['1428.57', '1428.57'],
    ['0.123456', '0.123456'],
    ['1000000000000', '1000000000000'],
  ])('is written out in full: %s', (given, told) => {
    expect(digits(new Decimal(given))).toBe(told);
  });

  it('that never ends is cut, and says that it goes on', () => {
    expect(digits(new Decimal(10_000).dividedBy(7))).toBe('1428.571428…');
    expect(digits(new Decimal('0.1234567'))).toBe('0.123456…');
  });
});
