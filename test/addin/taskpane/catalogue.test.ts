import { describe, expect, it } from 'vitest';
import { PAYOUTS } from '../../../addin/functions';
import { districtsOf, searchProgrammes } from '../../../addin/taskpane/calculate/catalogue';

const names = (query: string) => searchProgrammes(query).map(({ name }) => name);

describe('The list of programmes', () => {
  it('holds every programme once, by district and paying department', () => {
    const districts = districtsOf(PAYOUTS);
    expect(districts.map(({ document }) => document.id)).toEqual(['MH', 'SJ']);
    const listed = districts.flatMap(({ groups }) => groups.flatMap(({ programmes }) => programmes));
    expect(listed.map(({ name }) => name).sort()).toEqual(PAYOUTS.map(({ name }) => name).sort());
  });

  it('names for every group who pays', () => {
    const groups = districtsOf(PAYOUTS).flatMap((district) => district.groups);
    expect(groups.every(({ payers }) => payers.length > 0)).toBe(true);
    const union = groups.find(({ payers }) => payers.join() === 'union');
    expect(union?.programmes.map(({ name }) => name)).toContain('SKILL_MATCH_HOST');
  });

  it.each([
    ['内训', 'SUBSIDY_INTERNAL'],
    ['in-house', 'SUBSIDY_INTERNAL'],
    ['subsidy_internal', 'SUBSIDY_INTERNAL'],
    ['MH-2.1.4(1)a', 'SUBSIDY_INTERNAL'],
    ['ＭＨ-2.1.4（1）a', 'SUBSIDY_INTERNAL'],
    ['P04', 'CHIEF_TECHNICIAN_GRANT'],
    ['120000', 'RD_GRANT'],
    ['松江 分期', 'SJ_STUDIO_INSTALMENT'],
    ['区总工会 工匠', 'CRAFTSMAN_AWARD'],
  ])('is searched by %s', (query, name) => {
    expect(names(query)).toContain(name);
  });

  it('is whole without a query and empty where nothing fits', () => {
    expect(names('')).toHaveLength(PAYOUTS.length);
    expect(names('内训 松江')).toEqual([]);
  });
});
