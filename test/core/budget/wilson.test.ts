import fc from 'fast-check';
import { wilson } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

const bounds = (hits: number, all: number) => {
  const { low, high } = wilson(hits, all);
  return [low.toNumber(), high.toNumber()];
};

describe('bounds of a share', () => {
  // (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n) with z = 1.6449, by hand, rounded outwards.
  it.each([
    [0, 10, 0, 0.213],
    [1, 2, 0.1208, 0.8792],
    [3, 4, 0.3561, 0.9421],
    [9, 10, 0.6522, 0.9774],
    [10, 10, 0.787, 1],
    [80, 100, 0.7266, 0.8575],
    [900, 1000, 0.8832, 0.9146],
  ])('of %d in %d', (hits, all, low, high) => {
    expect(bounds(hits, all)).toEqual([low, high]);
  });

  it('are all there is where nobody was seen', () => {
    expect(bounds(0, 0)).toEqual([0, 1]);
  });

  it('hold the share itself, and lie within 0 and 1', () => {
    const seen = fc
      .integer({ min: 1, max: 10_000_000 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(seen, ([hits, all]) => {
        const [low, high] = bounds(hits, all) as [number, number];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / all);
        expect(high).toBeGreaterThanOrEqual(hits / all);
      }),
      { examples: [[[2, 1_000_000]], [[9_999_998, 10_000_000]]] },
    );
  });
});
