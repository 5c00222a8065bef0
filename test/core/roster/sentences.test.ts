import {
  clauses,
  commonRules,
  findingSentence,
  rosterShapes,
  type Finding,
  type FindingCode,
  type RosterId,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSY } from '../../rosters/messy/rosters';
import { RESULTS, type RosterName } from '../../rosters/tables';

const IDS: Readonly<Record<RosterName, RosterId>> = {
  training: 'training',
  courses: 'district-course',
  mentors: 'mentor',
  unionMentors: 'union-mentor',
  promotions: 'promotion',
  developments: 'project-development',
  chiefTechnicians: 'chief-technician',
  masterStudios: 'master-studio',
  institutions: 'institution',
  innovationStudios: 'innovation-studio',
  craftsmen: 'craftsman',
  songjiangStudios: 'songjiang-studio',
  honours: 'honour',
  industryBases: 'industry-base',
  contests: 'contest',
  apprenticeTrainings: 'apprentice-training',
};

const found = new Map<FindingCode, Finding[]>();
for (const roster of Object.keys(MESSY) as RosterName[]) {
  for (const { rows, ...beside } of fc.sample(MESSY[roster], { numRuns: 150, seed: 7 })) {
    for (const finding of RESULTS[roster](rows, beside).flatMap((result) => result?.findings ?? [])) {
      found.set(finding.code, [...(found.get(finding.code) ?? []), finding]);
    }
  }
}

const known = new Set<string>([...clauses, ...commonRules].map(({ id }) => id));

describe.each(Object.keys(MESSY) as RosterName[])('a finding in a roster: %s', (roster) => {
  it('points at a column of the roster, and at a clause that there is', () => {
    const headers = Object.values(rosterShapes[IDS[roster]].columns).map(({ header }) => header);
    for (const { rows, ...beside } of fc.sample(MESSY[roster], { numRuns: 150, seed: 7 })) {
      for (const { column, clause } of RESULTS[roster](rows, beside).flatMap((result) => result?.findings ?? [])) {
        expect(headers).toContain(column);
        expect(known).toContain(clause);
      }
    }
  });
});

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
