import {
  checkRoster,
  districtCourseRoster,
  mentorRoster,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  promotionRoster,
} from 'training-subsidy-core';
import {
  readBureauPairs,
  readStandards,
  trainingRoster,
  unionMentorRoster,
  VERDICT_WORDS,
} from 'training-subsidy-core';
import type { RosterCell, RowResult, Table } from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSY } from '../../rosters/messy/rosters';
import { course, listed, pair, promotion, training, unionPair } from '../../rosters/rows';
import { tableOf, type Beside, type Cells, type FunctionRosterName } from '../../rosters/tables';
import { call, failure, INVOCATION } from './excel';

type Row = [verdict: string, payable: number | string, held: number | string, reasons: string];
type Raw = unknown[][];

/** A table as Excel hands it over: an error is an object with its text. */
const asExcel = (table: Table): Raw =>
  table.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? { basicValue: cell.error } : cell)),
  );

const rangeOf = (...rows: Cells[]): Raw => asExcel(tableOf(rows));
const check = (name: string, ...args: unknown[]): Row[] => call(name, ...args) as Row[];
const verdicts = (rows: readonly Row[]): string[] => rows.map((row) => row.slice(0, 3).join(' '));

const NAMES: Readonly<Record<FunctionRosterName, string>> = {
  training: 'TRAINING_CHECK',
  courses: 'DISTRICT_COURSE_CHECK',
  mentors: 'MENTOR_CHECK',
  unionMentors: 'UNION_MENTOR_CHECK',
  promotions: 'PROMOTION_CHECK',
};

const GOOD: Readonly<Record<FunctionRosterName, readonly [row: Cells, paid: string]>> = {
  training: [training(), '通过 600 0'],
  courses: [course(), '通过 1500 0'],
  mentors: [pair(), '通过 2000 0'],
  unionMentors: [unionPair(), '通过 3000 0'],
  promotions: [promotion(), '通过 3000 0'],
};

const table = (rows: readonly Cells[] | undefined): Table | null => (rows?.length ? tableOf(rows) : null);

/** The engine behind each function, with what the function takes beside the roster. */
const ENGINES: Readonly<Record<FunctionRosterName, (rows: Table, beside: Beside) => (RowResult | null)[]>> = {
  training: (rows, { history, standards }) => {
    const list = table(standards);
    const extra = list ? readStandards(list) : NO_STANDARDS;
    return checkRoster(trainingRoster, rows, { history: table(history), extra });
  },
  courses: (rows, { history }) => checkRoster(districtCourseRoster, rows, { history: table(history), extra: null }),
  mentors: (rows, { history }) => checkRoster(mentorRoster, rows, { history: table(history), extra: null }),
  unionMentors: (rows, { bureauPairs }) => {
    const list = table(bureauPairs);
    return checkRoster(unionMentorRoster, rows, { extra: list ? readBureauPairs(list) : NO_BUREAU_PAIRS });
  },
  promotions: (rows, { history }) => checkRoster(promotionRoster, rows, { history: table(history), extra: null }),
};

const argumentsOf = (roster: FunctionRosterName, { history, standards, bureauPairs }: Beside): unknown[] => {
  const raw = (rows: readonly Cells[] | undefined) => (rows?.length ? rangeOf(...rows) : null);
  if (roster === 'training') return [raw(history), raw(standards)];
  return [raw(roster === 'unionMentors' ? bureauPairs : history)];
};

describe.each(Object.keys(NAMES) as FunctionRosterName[])('a roster function: %s', (roster) => {
  const name = NAMES[roster];
  const [good, paid] = GOOD[roster];

  it('answers four cells for each row under the header', () => {
    const answer = check(name, rangeOf(good, { ...good, 取证日期: '' }, good));
    expect(answer).toHaveLength(3);
    for (const row of answer) {
      expect(row).toHaveLength(4);
      expect(row.map((cell) => typeof cell)).toEqual(['string', 'number', 'number', 'string']);
    }
    expect(verdicts(check(name, rangeOf(good)))).toEqual([paid]);
  });

  it.each([
    ['empty text', ''],
    ['null', null],
    ['undefined', undefined],
    ['0', 0],
  ])('answers four empty texts for a row of %s', (_, blank) => {
    const rows = rangeOf(good, good);
    rows.splice(
      1,
      0,
      rows[0]!.map(() => blank),
    );
    const answer = check(name, rows);
    expect(answer[0]).toEqual(['', '', '', '']);
    expect(verdicts(answer)[1]).toBe(paid);
    expect(answer).toHaveLength(3);
  });

  it('finds its columns under blanks, line breaks, brackets and asterisks', () => {
    const [headers = [], ...rows] = rangeOf(good);
    const dress = [
      (header: string) => ` ${header} `,
      (header: string) => `${header.slice(0, 2)}\n${header.slice(2)}`,
      (header: string) => `*${header}（必填）`,
      (header: string) => `${header}[元]`,
    ];
    const dressed = headers.map((header, i) => dress[i % dress.length]!(header as string));
    expect(verdicts(check(name, [dressed, ...rows]))).toEqual([paid]);
  });

  it('finds its columns by their other names, in any order', () => {
    const others: Record<string, string> = {
      ...{
        姓名: '学员姓名',
        证件号码: '身份证号',
        合格日期: '考核合格日期',
        取证日期: '获证日期',
        取得等级: '获证等级',
      },
      ...{ 师傅证件号码: '师傅身份证号', 徒弟证件号码: '徒弟身份证', 开班日期: '开班时间', 市总确认: '市总工会确认' },
    };
    if (roster === 'promotions') others.姓名 = '职工姓名';
    const renamed = rangeOf(good).map((row, i) =>
      row.map((cell) => (i === 0 ? (others[cell as string] ?? cell) : cell)),
    );
    expect(renamed[0]).not.toEqual(rangeOf(good)[0]);
    expect(
      verdicts(
        check(
          name,
          renamed.map((row) => [...row].reverse()),
        ),
      ),
    ).toEqual([paid]);
  });

  it('says which columns are missing and which were found', () => {
    const [header = ''] = Object.keys(good);
    const rows = rangeOf(good).map((row) => row.slice(1));
    const { code, message } = failure(name, rows);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(header);
    expect(message).toContain(Object.keys(good)[1]);
  });

  it.each([
    null,
    undefined,
    '',
    [['']],
    [[null]],
    [[0]],
    [
      ['', null],
      [undefined, 0],
    ],
  ])('takes %j beside the roster for nothing', (nothing) => {
    const rows = rangeOf(good, good);
    expect(check(name, rows, nothing)).toEqual(check(name, rows));
    expect(check(name, rows, nothing, nothing)).toEqual(check(name, rows));
  });

  it('takes what Excel appends for no argument', () => {
    const rows = rangeOf(good);
    const expected = check(name, rows);
    expect(check(name, rows, INVOCATION)).toEqual(expected);
    expect(check(name, rows, null, INVOCATION)).toEqual(expected);
    expect(check(name, rows, null, null, INVOCATION)).toEqual(expected);
  });

  it.each([null, undefined, '', [['']], [['', null]]])('is #VALUE! for a roster of %j', (nothing) => {
    const { code, message } = failure(name, nothing);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('没有填写');
  });

  it('answers one empty row for a header alone', () => {
    expect(check(name, rangeOf(good).slice(0, 1))).toEqual([['', '', '', '']]);
  });

  it.each([
    ['a text', '#N/A'],
    ['an error with its code', { code: '#REF!' }],
    ['an error with its basic value', { basicType: 'Error', basicValue: '#DIV/0!' }],
  ])('rejects a row for an error that comes as %s, and goes on', (_, error) => {
    const rows = rangeOf(good, good);
    rows[1]![1] = error;
    const answer = check(name, rows);
    expect(verdicts(answer)).toEqual(['不予 0 0', paid]);
    expect(answer[0]![3]).toMatch(/#(N\/A|REF!|DIV\/0!)/);
  });

  it('explains what it pays, and says why it does not', () => {
    const [row] = check(name, rangeOf(good));
    expect(row![3]).toMatch(/MH-/);
    const [header = ''] = Object.keys(good);
    expect(check(name, rangeOf({ ...good, [header]: '' }))[0]![3]).toContain(header);
  });

  it('agrees with the engine row for row on messy rosters', () => {
    fc.assert(
      fc.property(MESSY[roster], ({ rows, ...beside }) => {
        const results = ENGINES[roster](tableOf(rows), beside);
        const answer = check(name, rangeOf(...rows), ...argumentsOf(roster, beside), INVOCATION);
        const expected = results.map((result) =>
          result === null
            ? ['', '', '']
            : [VERDICT_WORDS[result.verdict]['zh-CN'], result.payable.toNumber(), result.held.toNumber()],
        );
        expect(answer.map((row) => row.slice(0, 3))).toEqual(expected);
        answer.forEach(([, , , reasons], i) => {
          expect(reasons === '').toBe(results[i] === null);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('beside a roster', () => {
  it('a history comes first and gets no row', () => {
    expect(verdicts(check('TRAINING_CHECK', rangeOf(training()), rangeOf(training())))).toEqual(['不予 0 0']);
    expect(verdicts(check('DISTRICT_COURSE_CHECK', rangeOf(course()), rangeOf(course())))).toEqual(['不予 0 0']);
    expect(verdicts(check('MENTOR_CHECK', rangeOf(pair()), rangeOf(pair())))).toEqual(['不予 0 0']);
    expect(verdicts(check('PROMOTION_CHECK', rangeOf(promotion()), rangeOf(promotion())))).toEqual(['不予 0 0']);
  });

  it('a list of standards gives what the row leaves open', () => {
    const skill = listed({ 项目类别: '职业技能', 培训项目: '电工', 实付培训费: 2_300 });
    const standards = rangeOf({ 培训项目: '电工', 等级: '', 补贴标准: 2_000, 生效日期: '2026-01-01' });
    expect(verdicts(check('TRAINING_CHECK', rangeOf(skill)))).toEqual(['待定 0 0']);
    expect(verdicts(check('TRAINING_CHECK', rangeOf(skill), null, standards))).toEqual(['通过 1840 0']);
    expect(verdicts(check('TRAINING_CHECK', rangeOf(skill), [['']], standards))).toEqual(['通过 1840 0']);
  });

  it('the bureau’s pairs win at an equal sum', () => {
    const pairs = rangeOf(pair({ 徒弟原等级: '高级工', 徒弟取得等级: '技师' }));
    expect(verdicts(check('UNION_MENTOR_CHECK', rangeOf(unionPair({ 市级标准金额: 4_000 })), pairs))).toEqual([
      '不予 0 0',
    ]);
    expect(verdicts(check('UNION_MENTOR_CHECK', rangeOf(unionPair({ 市级标准金额: 4_001 })), pairs))).toEqual([
      '通过 4001 0',
    ]);
  });

  it('a history without its columns is #VALUE! with what is missing', () => {
    const history: RosterCell[][] = [['姓名'], ['张敏']];
    const { code, message } = failure('TRAINING_CHECK', rangeOf(training()), history);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('历史名册缺少列');
    expect(message).toContain('证件号码');
  });

  it('an error in place of a whole range is passed on', () => {
    expect(failure('TRAINING_CHECK', '#REF!').code).toBe('#REF!');
    expect(failure('TRAINING_CHECK', rangeOf(training()), [['#N/A']]).code).toBe('#N/A');
  });
});

describe('a 0 that older desktop versions hand over for a blank', () => {
  it('is a blank in text, date and ID columns, in the fee and in the standard', () => {
    const zeros = { 企业名称: 0, 统一社会信用代码: 0, 等级: 0, 证书日期: 0, 实付培训费: 0, 补贴标准: 0 };
    expect(verdicts(check('TRAINING_CHECK', rangeOf(training(zeros))))).toEqual(['通过 600 0']);
    expect(verdicts(check('TRAINING_CHECK', rangeOf(listed({ 实付培训费: 0 }))))).toEqual(['不予 0 0']);
    expect(verdicts(check('TRAINING_CHECK', rangeOf(training({ 培训方式: '集中培训', 补贴标准: 0 }))))).toEqual([
      '待定 0 0',
    ]);
    expect(check('TRAINING_CHECK', rangeOf(training({ 姓名: 0 })))[0]![3]).toContain('没有填写');
  });
});
