import { expect, it } from 'vitest';
import { gzippedKilobytes } from './dist';

const LIMIT = 60;

it(`functions.js is at most ${LIMIT} KB gzipped`, () => {
  expect(gzippedKilobytes('functions.js')).toBeLessThanOrEqual(LIMIT);
});
