import { findingSentence, type Finding, type FindingCode } from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSY } from '../../rosters/messy/rosters';
import { RESULTS, type RosterName } from '../../rosters/tables';

const found = new Map<FindingCode, Finding[]>();
for (const roster of Object.keys(MESSY) as RosterName[]) {
  for (const { rows, ...beside } of fc.sample(MESSY[roster], { numRuns: 150, seed: 7 })) {
    for (const finding of RESULTS[roster](rows, beside).flatMap((result) => result?.findings ?? [])) {
      found.set(finding.code, [...(found.get(finding.code) ?? []), finding]);
    }
  }
}

describe.each([...found])('the sentence of %s', (_, findings) => {
  const all = [...new Map(findings.map((one) => [JSON.stringify(findingSentence(one)), one])).values()];

  it('shows every value as people write it', () => {
    for (const one of all) {
      const { 'zh-CN': zh, 'en-US': en } = findingSentence(one);
      for (const told of [zh, en]) expect(told).not.toMatch(/undefined|null|NaN|\[object|^\s*$/);
      expect(en).not.toMatch(/[。；，、]/);
      expect(zh).not.toContain(one.code);
    }
  });

  it('says what to do, unless it is for information', () => {
    for (const one of all) {
      if (one.severity !== 'info') expect(findingSentence(one)['zh-CN']).toMatch(/请|可填/);
    }
  });
});
