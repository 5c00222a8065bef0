import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkTable } from '../../../../addin/taskpane/roster/check/check';
import { groupNumber, payeeGroups } from '../../../../addin/taskpane/roster/output/payee-groups';
import { readCells } from '../../../../addin/excel/sheet-read';
import {
  addressOf,
  ALL_ROWS,
  causesOf,
  dimensionsOf,
  changedCells,
  filterRows,
  placeOf,
  resultRows,
  tallyOf,
  talliesBy,
  type ReadyRoster,
  type ResultRow,
} from '../../../../addin/taskpane/roster/result/result';
import type { MemoryGrid } from '../../workbook/host/memory-grid';
import { cellAt } from '../../excel/in-excel';
import { checkedRoster, DAY, rosterInExcel } from './roster-in-excel';

let grid: MemoryGrid;
let ready: ReadyRoster;
let rows: readonly ResultRow[];

beforeEach(async () => {
  grid = await rosterInExcel();
  ({ ready, rows } = await checkedRoster());
});
afterEach(() => vi.unstubAllGlobals());

describe('The result of a roster', () => {
  it('has a row for each row of data, and none for a title or a total', () => {
    expect(rows.map(({ names, row, verdict }) => [names, row, verdict])).toEqual([
      ['样甲', 2, 'pay-with-reason'],
      ['=样乙', 3, 'reject'],
      ['样丙', 4, 'reject'],
    ]);
    expect(ready.taken.skipped.map(({ row, reason }) => [row, reason])).toEqual([[5, 'total']]);
  });

  it('adds up as many rows and yuan as there are', () => {
    expect(tallyOf(rows)).toEqual({ rows: 3, payable: 600, held: 0 });
  });

  it('adds fen without losing any', () => {
    const part = { ...rows[0]!, payable: 0.1, held: 0.2 };
    expect(tallyOf([part, part, part])).toEqual({ rows: 3, payable: 0.3, held: 0.6 });
  });

  it('adds up by enterprise, the largest sum first', () => {
    const enterprise = dimensionsOf(ready).find(({ id }) => id === '企业名称')!;
    expect(talliesBy(rows, enterprise)).toMatchObject([
      { name: { 'zh-CN': '样一公司' }, rows: 2, payable: 600, held: 0 },
      { name: { 'zh-CN': '样二公司' }, rows: 1, payable: 0, held: 0 },
    ]);
  });

  it('adds up to the same total by every dimension', () => {
    for (const dimension of dimensionsOf(ready)) {
      const sums = talliesBy(rows, dimension);
      expect(sums.reduce((sum, { rows: count }) => sum + count, 0)).toBe(rows.length);
      expect(sums.reduce((sum, { payable }) => sum + payable, 0)).toBe(600);
    }
  });

  it('adds random rosters up to the same fen by every dimension and by the lines of the approval form', () => {
    const cents = fc.integer({ min: 0, max: 300_000 });
    const enterprise = fc.constantFrom('样一公司', '样二公司', ' 样一公司', '');
    const line = fc.record({
      mode: fc.constantFrom('内训', '名单内机构', '名单外机构', '集中培训', '自学', ''),
      category: fc.constantFrom('职业技能', '专业技术', '岗位能力', '身心健康', '语言文化', '学历教育', ''),
      fee: cents,
      standard: cents,
      enterprise,
      passed: fc.constantFrom('合格', '不合格'),
    });
    const header = ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格'];
    const rest = ['企业名称', '实付培训费', '补贴标准'];
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const table = [
          [...header, ...rest],
          ...lines.map((one, i) => [
            ...['样甲', '11010519491231002X', one.mode, one.category, `课程${i}`, DAY, one.passed],
            ...[one.enterprise, one.fee / 100, one.standard / 100],
          ]),
        ];
        const taken = { rows: lines.map((_, i) => i + 1), skipped: [], places: table[0]!.map((_, i) => i), table };
        const checked = checkTable({ roster: 'training', table, earlier: [], standards: null, bureauPairs: null });
        const all = resultRows({ ...ready, taken }, checked);
        const fenOf = (tallies: readonly { payable: number; held: number }[]) =>
          ['payable' as const, 'held' as const].map((key) =>
            tallies.reduce((sum, tally) => sum + Math.round(tally[key] * 100), 0),
          );
        const total = fenOf(all);
        for (const dimension of dimensionsOf({ ...ready, taken })) {
          expect(fenOf(talliesBy(all, dimension))).toEqual(total);
        }
        const groups = payeeGroups(all);
        expect(fenOf(groups.groups)).toEqual(total);
        groups.groups.forEach((group, i) => {
          expect(fenOf(all.filter((one) => groupNumber(groups, one) === i + 1))).toEqual(fenOf([group]));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('groups the findings by cause, what rejects first', () => {
    const causes = causesOf(rows).map(({ code, severity, rows: count }) => [code, severity, count]);
    expect(causes).toContainEqual(['NOT_PASSED', 'reject', 1]);
    expect(causes).toContainEqual(['REQUIRED', 'reject', 1]);
    expect(causes.at(-1)).toEqual(['RETIRED', 'warn', 1]);
  });

  it('filters by verdict, cause and words', () => {
    const names = (part: object) => filterRows(rows, { ...ALL_ROWS, ...part }).map((row) => row.names);
    expect(names({ verdict: 'reject' })).toEqual(['=样乙', '样丙']);
    expect(names({ cause: 'REQUIRED' })).toEqual(['样丙']);
    expect(names({ query: '样一公司 没有填写' })).toEqual(['样丙']);
    expect(names({ query: '无此人' })).toEqual([]);
  });

  it('knows the cell that a finding points at', () => {
    const column = placeOf(ready, '证件号码')!;
    expect(addressOf(ready.source, { row: rows[2]!.row, column })).toBe('B5');
    expect(addressOf(ready.source, { row: 0, column: 27 })).toBe('AB1');
    expect(placeOf(ready, '补贴标准')).toBeNull();
  });

  it('tells which cells changed since they were read, and only those of the roster', async () => {
    expect(changedCells(ready, (await readCells(ready.source.place))!.cells)).toEqual([]);
    grid.write(cellAt(grid, 4, 1), [['110105199003070011']]);
    grid.write(cellAt(grid, 0, 0), [['另一个标题']]);
    const now = await readCells(ready.source.place);
    expect(changedCells(ready, now!.cells)).toEqual([{ row: 4, column: 1 }]);
  });
});
