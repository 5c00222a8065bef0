import { ROSTER_IDS, rosterTemplate, type RosterCell, type RosterId } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { bestChoices } from '../../../../addin/taskpane/roster/best-choice/choices';
import { hasChoices } from '../../../../addin/taskpane/roster/best-choice/limited-rosters';
import type { CheckRequest } from '../../../../addin/taskpane/roster/check/protocol';
import { idOf, person } from '../../../rosters/people';

type Changes = Readonly<Record<string, RosterCell>>;

/** Rows like the template's example, but for what is changed in them. */
function tableOf(roster: RosterId, rows: readonly Changes[]): CheckRequest['table'] {
  const { columns } = rosterTemplate(roster);
  const headers = columns.map(({ header }) => header.replace('*', ''));
  const cells = (changes: Changes) => columns.map(({ example }, i) => changes[headers[i]!] ?? example);
  return [headers, ...rows.map(cells)];
}

const choicesOf = (roster: RosterId, rows: readonly Changes[], earlier: readonly Changes[] = []) =>
  bestChoices({
    roster,
    table: tableOf(roster, rows),
    earlier:
      earlier.length === 0
        ? []
        : [{ book: '往期.xlsx', sheet: '名册', table: tableOf(roster, earlier), rows: earlier.map((_, i) => i + 2) }],
    standards: null,
    bureauPairs: null,
  });

const listed = (project: string, fee: number, who = 1): Changes => ({
  ...{ 证件号码: person(who), 培训方式: '名单内机构', 项目类别: '专业技术' },
  ...{ 培训项目: project, 实付培训费: fee, 发票金额: '', 银行流水金额: '' },
});

describe('The best choice on the page', () => {
  it('sees the earlier claims of other workbooks, and tells the largest gain first', () => {
    const rows = [listed('丙', 100), listed('丁', 600), listed('丙', 100, 2), listed('丁', 900, 2)];
    const earlier = [listed('甲', 500), listed('乙', 500), listed('甲', 500, 2), listed('乙', 500, 2)];
    expect(choicesOf('training', rows, earlier).map(({ byRule, best, gain }) => [byRule, best, gain])).toEqual([
      [[3], [4], 640],
      [[1], [2], 400],
    ]);
  });

  it('is there for projects of a unit in a year too', () => {
    const city = { 证件号码: idOf('1980-01-01', 'male'), 资助级别: '市', 区人社局推荐: '是' };
    const [choice] = choicesOf('songjiang-studio', [{}, city]);
    expect(choice).toMatchObject({ byRule: [1], best: [2], gain: 15_000 });
    expect(choice!.sentence['zh-CN']).toContain('多 15000 元');
  });

  it('is sought in the rosters alone in which a limit leaves one', () => {
    expect(ROSTER_IDS.filter((roster) => hasChoices({ roster }))).toEqual([
      'training',
      'mentor',
      'songjiang-studio',
      'industry-base',
    ]);
    expect(choicesOf('honour', [{}, {}])).toEqual([]);
    expect(choicesOf('industry-base', [{}, { 合作院校: '另一学院' }])).toMatchObject([{ best: [1], gain: 0 }]);
  });
});
