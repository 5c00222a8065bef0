import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSY } from '../../rosters/messy/rosters';
import { answers, type Answer, type Cells, type RosterName } from '../../rosters/tables';

const ROSTERS = Object.keys(MESSY) as RosterName[];

const CREDIT_CODE = '统一社会信用代码';

/** The cells by which rows of a roster can get in each other's way: persons, mentors, certificates. */
const TIES: Readonly<Record<RosterName, readonly string[]>> = {
  training: ['证件号码'],
  courses: ['证件号码'],
  mentors: ['师傅证件号码', '徒弟证件号码', '证书编号'],
  unionMentors: ['徒弟证件号码'],
  promotions: ['证件号码'],
  developments: ['研发单位', CREDIT_CODE],
  chiefTechnicians: ['证件号码'],
  masterStudios: ['申报单位', CREDIT_CODE],
  institutions: ['机构名称', CREDIT_CODE],
  innovationStudios: ['申报单位', CREDIT_CODE],
  craftsmen: ['证件号码'],
  songjiangStudios: ['申报单位', CREDIT_CODE, '证件号码'],
  honours: ['证件号码', '申报单位'],
  industryBases: ['基地企业', CREDIT_CODE],
  contests: ['竞赛活动编号'],
  apprenticeTrainings: ['学徒证件号码'],
};

/** Days without which a row is rejected for what it says itself; of courses the hours. */
const SPOILT = new Set([
  ...['合格日期', '取证日期', '课时', '认可文件日期', '入选日期', '认定日期', '评定或入网日期', '命名日期'],
  ...['名单公布日期', '获得日期', '验收日期', '竞赛日期'],
]);

const spoil = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).map(([header, cell]) => [header, SPOILT.has(header) ? '见附件' : cell]));

/** The plan for a year counts everybody, in the order of the list: a remark that ties rows which nothing else ties. */
const besidePlan = (answer: Answer | null): Answer | null =>
  answer?.codes.includes('QUOTA')
    ? {
        ...answer,
        codes: answer.codes.filter((code) => code !== 'QUOTA'),
        verdict: answer.codes.length === 1 ? '通过' : answer.verdict,
      }
    : answer;

const tiesOf = (roster: RosterName, row: Cells): string[] =>
  TIES[roster]
    .map((header) => [header, row[header]] as const)
    .filter(([, cell]) => typeof cell === 'string' && cell.trim() !== '')
    .map(([header, cell]) => `${header} ${String(cell).trim().toUpperCase()}`);

/** For each row the number of its chain: rows that share a tie, directly or through others. */
function chains(roster: RosterName, rows: readonly Cells[]): number[] {
  const chain = rows.map((_, i) => i);
  const owner = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const tie of tiesOf(roster, row)) {
      const known = owner.get(tie);
      if (known === undefined) owner.set(tie, i);
      else {
        const from = chain[i]!;
        const to = chain[known]!;
        chain.forEach((one, j) => {
          if (one === from) chain[j] = to;
        });
      }
    }
  });
  return chain;
}

const total = (all: readonly (Answer | null)[]): bigint =>
  all.reduce((sum, answer) => sum + (answer ? answer.payable + answer.held : 0n), 0n);

const without = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_, i) => i !== at);

const RUNS = { numRuns: 60 };

describe.each(ROSTERS)('a roster: %s', (roster) => {
  const place = fc.nat(40);

  it('answers every row: a paid one holds nothing, a held one pays nothing, a rejected one neither', () => {
    fc.assert(
      fc.property(MESSY[roster], ({ rows, ...beside }) => {
        const all = answers(roster, rows, beside);
        expect(all).toHaveLength(rows.length);
        for (const answer of all) {
          if (answer === null) continue;
          expect(answer.payable >= 0n && answer.held >= 0n).toBe(true);
          if (answer.verdict !== '待定') expect(answer.held).toBe(0n);
          if (!answer.verdict.startsWith('通过')) expect(answer.payable).toBe(0n);
          if (answer.verdict === '通过-需说明') expect(answer.codes).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('answers the same in whatever order unrelated rows stand', () => {
    fc.assert(
      fc.property(MESSY[roster], fc.infiniteStream(fc.nat()), ({ rows, ...beside }, numbers) => {
        const chain = chains(roster, rows);
        const keys = new Map<number, number>();
        for (const one of chain) if (!keys.has(one)) keys.set(one, numbers.next().value);
        // Chains change places as a whole, so that rows of one chain keep their order.
        const order = rows.map((_, i) => i).sort((a, b) => keys.get(chain[a]!)! - keys.get(chain[b]!)! || a - b);
        const before = answers(roster, rows, beside);
        const moved = answers(
          roster,
          order.map((i) => rows[i]!),
          beside,
        );
        expect(moved.map(besidePlan)).toEqual(order.map((i) => besidePlan(before[i] ?? null)));
        expect(total(moved)).toBe(total(before));
      }),
      RUNS,
    );
  });

  it('answers the same for every other chain when one row is taken out', () => {
    fc.assert(
      fc.property(MESSY[roster], place, ({ rows, ...beside }, at) => {
        const index = at % rows.length;
        const chain = chains(roster, rows);
        const others = without(
          rows.map((_, i) => i),
          index,
        ).filter((i) => chain[i] !== chain[index]);
        const before = answers(roster, rows, beside);
        const after = answers(roster, without(rows, index), beside);
        for (const i of others) {
          const [now, then] = [after[i > index ? i - 1 : i], before[i]];
          expect(besidePlan(now ?? null)).toEqual(besidePlan(then ?? null));
        }
      }),
      RUNS,
    );
  });

  it('is not changed by a blank row anywhere', () => {
    fc.assert(
      fc.property(
        MESSY[roster],
        place,
        fc.constantFrom('', ' ', null, undefined, 0),
        ({ rows, ...beside }, at, blank) => {
          const index = at % (rows.length + 1);
          const empty = Object.fromEntries(Object.keys(rows[0]!).map((header) => [header, blank]));
          const before = answers(roster, rows, beside);
          const after = answers(roster, [...rows.slice(0, index), empty, ...rows.slice(index)], beside);
          expect(after[index]).toBeNull();
          expect(without(after, index)).toEqual(before);
        },
      ),
      RUNS,
    );
  });

  it('is not changed by a row that is rejected for what it says itself', () => {
    fc.assert(
      fc.property(MESSY[roster], place, ({ rows, ...beside }, at) => {
        const index = at % rows.length;
        const spoilt = rows.map((row, i) => (i === index ? spoil(row) : row));
        const before = answers(roster, spoilt, beside);
        expect(before[index]?.codes ?? ['BAD_VALUE']).toContain('BAD_VALUE');
        expect(without(before, index)).toEqual(answers(roster, without(rows, index), beside));
      }),
      RUNS,
    );
  });
});

/** Whether a rejection leaves a trace: in courses that of who failed, in mentors that of a third apprentice. */
const leavesTrace = ({ codes }: Answer): boolean => codes.includes('NOT_PASSED') || codes.includes('THIRD_APPRENTICE');

describe('a rejected row', () => {
  it.each(ROSTERS)('uses up nothing: taken out, it changes no other answer: %s', (roster) => {
    fc.assert(
      fc.property(MESSY[roster], ({ rows, ...beside }) => {
        const before = answers(roster, rows, beside);
        const isGone = (answer: Answer | null): boolean =>
          answer?.verdict === '不予' && !(['courses', 'mentors'].includes(roster) && leavesTrace(answer));
        const index = before.findIndex(isGone);
        if (index < 0) return;
        const after = answers(roster, without(rows, index), beside);
        expect(after).toEqual(without(before, index));
      }),
      RUNS,
    );
  });

  it.each(ROSTERS.filter((roster) => roster !== 'unionMentors'))(
    'of the history uses up nothing either: %s',
    (roster) => {
      fc.assert(
        fc.property(MESSY[roster], ({ rows, history = [], ...beside }) => {
          const judged = answers(roster, history, beside);
          // Judged alone, the history is judged as it is before a roster.
          const kept = history.filter((_, i) => {
            const answer = judged[i];
            return !answer || answer.verdict !== '不予' || (roster !== 'training' && leavesTrace(answer));
          });
          expect(answers(roster, rows, { ...beside, history: kept })).toEqual(
            answers(roster, rows, { ...beside, history }),
          );
        }),
        RUNS,
      );
    },
  );
});

describe('a history', () => {
  it.each(ROSTERS.filter((roster) => roster !== 'unionMentors'))('gets no verdict of its own: %s', (roster) => {
    fc.assert(
      fc.property(MESSY[roster], ({ rows, history = [], ...beside }) => {
        expect(answers(roster, rows, { ...beside, history })).toHaveLength(rows.length);
      }),
      RUNS,
    );
  });
});
