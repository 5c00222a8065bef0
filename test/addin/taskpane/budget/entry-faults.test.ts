import { expect, it } from 'vitest';
import { numberFault } from '../../../../addin/taskpane/budget/entry-faults';

it.each([
  ['amount', '', true],
  ['amount', '0', true],
  ['amount', '1,600', true],
  ['amount', '-0.01', false],
  ['amount', '十名', false],
  ['share', '0', true],
  ['share', '1', true],
  ['share', '100%', true],
  ['share', '100.01%', false],
  ['share', '80', false],
  ['share', '-1%', false],
  ['change', '-99.99%', true],
  ['change', '-100%', false],
  ['change', '0.99', true],
  ['change', '1', false],
  ['change', '１％', true],
  ['change', '250%', true],
  ['change', '-5', false],
] as const)('as %s “%s” can be taken: %s', (range, entry, isTaken) => {
  const fault = numberFault(entry, range);
  expect(fault === null).toBe(isTaken);
  // It says what was typed, and what to do.
  if (fault) expect(fault['zh-CN']).toContain(`“${entry}”不能用，请填写`);
});
