import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Decimal } from 'training-subsidy-core';
import { fromWire, toWire } from '../../../../addin/taskpane/budget/decimal-wire';

it('decimals come through a structured clone as decimals, wherever they stand', () => {
  const value = {
    sum: new Decimal('999.99'),
    rows: [{ amount: new Decimal('0.01'), name: '示例', none: null }, [new Decimal('1e-9')]],
    flag: true,
  };
  const received = fromWire<typeof value>(structuredClone(toWire(value)));
  expect(received).toEqual(value);
  expect(received.sum.plus(1).toString()).toBe('1000.99');
});

it('everything else is as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(!JSON.stringify(value).includes('"decimal"'));
      expect(fromWire(structuredClone(toWire(value)))).toEqual(value);
    }),
  );
});
