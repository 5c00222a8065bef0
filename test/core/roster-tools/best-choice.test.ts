import fc from 'fast-check';
import {
  bestIndustryBaseChoices,
  bestMentorChoices,
  bestSongjiangChoices,
  bestTrainingChoices,
  choiceSentence,
  isoDay,
  NO_STANDARDS,
  toSerial,
  type Choice,
  type FindingCode,
  type RosterCell,
  type RowResult,
  type Table,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { checks } from './check';
import { residentId } from './people';

const serial = (iso: string): number => toSerial(isoDay(iso));

const TRAINING = [
  '姓名',
  '证件号码',
  '培训方式',
  '项目类别',
  '培训项目',
  '合格日期',
  '是否合格',
  '实付培训费',
  '企业名称',
];
const trainee = (person: number): RosterCell[] => [`样甲${person}`, residentId('19900307', 100 + person)];
const professional = (project: string, day: number, fee: number, person = 1): RosterCell[] => [
  ...trainee(person),
  '名单内机构',
  '专业技术',
  project,
  day,
  '合格',
  fee,
  '示例企业',
];
const language = (project: string, day: number, fee: number, person = 1): RosterCell[] =>
  professional(project, day, fee, person).map((cell) => (cell === '专业技术' ? '语言文化' : cell));
/** Waits for its standard. */
const waiting = (project: string, day: number, person = 1): RosterCell[] => [
  ...trainee(person),
  '集中培训',
  '岗位能力',
  project,
  day,
  '合格',
  null,
  '示例企业',
];

const trainings = (rows: readonly (readonly RosterCell[])[], history: readonly (readonly RosterCell[])[] = []) =>
  bestTrainingChoices([TRAINING, ...rows], { history: [TRAINING, ...history], extra: NO_STANDARDS });

const plain = ({ byRule, best, gain, years }: Choice) => ({
  years,
  byRule: byRule.rows,
  best: best.rows,
  gain: gain.toNumber(),
});

const DAY = serial('2026-10-01');

describe('the best three trainings of a year', () => {
  it('are not looked for where no limit binds', () => {
    expect(trainings([professional('a', DAY, 100), professional('b', DAY, 200)])).toEqual([]);
  });

  it('leave out the cheapest of four', () => {
    const rows = [100, 200, 300, 400].map((fee, i) => professional(`p${i}`, DAY + i, fee));
    expect(trainings(rows).map(plain)).toEqual([{ years: [2026], byRule: [1, 2, 3], best: [2, 3, 4], gain: 240 }]);
  });

  it('are those of the rule where others pay as much', () => {
    const rows = [200, 200, 200, 200].map((fee, i) => professional(`p${i}`, DAY + i, fee));
    expect(trainings(rows).map(plain)).toEqual([{ years: [2026], byRule: [1, 2, 3], best: [1, 2, 3], gain: 0 }]);
  });

  it('take the dearer of two language courses', () => {
    const rows = [language('en', DAY, 500), language('fr', DAY + 1, 900)];
    expect(trainings(rows).map(plain)).toEqual([{ years: [2026], byRule: [1], best: [2], gain: 320 }]);
  });

  it('count what the history used up', () => {
    const history = [professional('h1', DAY - 9, 100), language('h2', DAY - 8, 100)];
    const rows = [professional('a', DAY, 100), language('b', DAY + 1, 2000), professional('c', DAY + 2, 300)];
    expect(trainings(rows, history).map(plain)).toEqual([{ years: [2026], byRule: [1], best: [3], gain: 160 }]);
  });

  it('leave its place to a row that waits for another reason', () => {
    const rows = [
      professional('a', DAY, 100),
      waiting('w', DAY + 1),
      professional('b', DAY + 2, 200),
      professional('c', DAY + 3, 300),
    ];
    expect(trainings(rows).map(plain)).toEqual([{ years: [2026], byRule: [1, 3], best: [3, 4], gain: 160 }]);
  });

  it('never pay one project twice, not in another year either', () => {
    const year = [100, 200, 300].map((fee, i) => professional(`p${i}`, DAY + i, fee));
    const rows = [...year, professional('x', DAY + 9, 400), professional('x', serial('2027-03-01'), 500)];
    expect(trainings(rows).map(plain)).toEqual([
      { years: [2026, 2027], byRule: [1, 2, 3, 5], best: [1, 2, 3, 5], gain: 0 },
    ]);
  });

  it('tell the choice in both languages', () => {
    const [choice] = trainings([100, 200, 300, 400].map((fee, i) => professional(`p${i}`, DAY + i, fee)));
    const told = choiceSentence(choice!);
    expect(told['zh-CN']).toBe(
      '样甲1 2026 年：按规则顺序支付第 1、2、3 条，共 480 元；改为第 2、3、4 条，共 720 元，多 240 元；如需调换请写明理由',
    );
    expect(told['en-US']).toContain('240 more');
  });
});

const MENTOR = [
  '师傅姓名',
  '师傅证件号码',
  '师傅等级',
  '徒弟姓名',
  '徒弟证件号码',
  '徒弟原等级',
  '徒弟取得等级',
  '协议开始日期',
  '协议结束日期',
  '取证日期',
  '申请日期',
  '证书编号',
];

interface PairGiven {
  readonly apprentice: number;
  readonly start: number;
  readonly days: number;
  readonly after: '高级工' | '技师' | '高级技师';
  readonly before?: string;
  readonly mentor?: number;
}

const pair = ({ apprentice, start, days, after, before = '中级工', mentor = 1 }: PairGiven): RosterCell[] => [
  `样师${mentor}`,
  residentId('19700101', 200 + mentor),
  '高级职称',
  `样徒${apprentice}`,
  residentId('19950505', 300 + apprentice),
  before,
  after,
  start,
  start + days,
  start + days,
  start + days,
  `证${apprentice}${after}`,
];

const mentors = (rows: readonly PairGiven[], history: readonly PairGiven[] = []) =>
  bestMentorChoices([MENTOR, ...rows.map(pair)], { history: [MENTOR, ...history.map(pair)], extra: null });

const OCTOBER = serial('2026-10-08');

describe('the best two apprentices at a time', () => {
  it('are not looked for where no limit binds', () => {
    expect(mentors([1, 2].map((apprentice) => ({ apprentice, start: OCTOBER, days: 99, after: '技师' })))).toEqual([]);
  });

  it('leave out the one with the lowest bonus', () => {
    const levels = ['高级工', '技师', '高级技师'] as const;
    const rows = levels.map((after, i) => ({ apprentice: i, start: OCTOBER + i, days: 120, after }));
    expect(mentors(rows).map(plain)).toEqual([{ years: [], byRule: [1, 2], best: [2, 3], gain: 4000 }]);
  });

  it('give up one long pair for two short ones', () => {
    const rows = [
      { apprentice: 1, start: OCTOBER, days: 300, after: '高级工' as const },
      { apprentice: 2, start: OCTOBER, days: 300, after: '高级工' as const },
      { apprentice: 3, start: OCTOBER + 1, days: 100, after: '高级工' as const },
      { apprentice: 4, start: OCTOBER + 150, days: 100, after: '高级工' as const },
    ];
    expect(mentors(rows).map(plain)).toEqual([{ years: [], byRule: [1, 2], best: [1, 3, 4], gain: 2000 }]);
  });

  it('keep to pairs of the history', () => {
    const history = [{ apprentice: 9, start: OCTOBER, days: 300, after: '高级工' as const }];
    const rows = (['高级工', '高级技师'] as const).map((after, i) => ({
      apprentice: i,
      start: OCTOBER + i,
      days: 120,
      after,
    }));
    expect(mentors(rows, history).map(plain)).toEqual([{ years: [], byRule: [1], best: [2], gain: 4000 }]);
  });

  it('treat a shared last day as one at a time', () => {
    const rows = [
      { apprentice: 1, start: OCTOBER, days: 100, after: '高级工' as const },
      { apprentice: 2, start: OCTOBER, days: 100, after: '高级工' as const },
      { apprentice: 3, start: OCTOBER + 100, days: 100, after: '高级技师' as const },
    ];
    expect(mentors(rows).map(plain)).toEqual([{ years: [], byRule: [1, 2], best: [1, 3], gain: 4000 }]);
  });
});

const SONGJIANG = [
  ...['申报单位', '单位性质', '首席技师姓名', '证件号码', '资助级别', '申请日期', '名单公布日期'],
  ...['聘期开始日期', '聘期结束日期', '工作室成立日期', '单位内部公示', '技能等级', '拨付期次', '单位配套经费'],
  ...['届中考核合格', '区人社局推荐'],
];

interface ProjectGiven {
  readonly leader: number;
  readonly tier?: '区' | '市';
  readonly stage?: '第一期' | '第二期';
  readonly unit?: string;
  readonly listed?: string;
  /** Without a level the row waits for proof of it. */
  readonly level?: string | null;
}

const project = (given: ProjectGiven): RosterCell[] => {
  const { leader, tier = '区', stage = '第一期', unit = '示例企业', listed = '2026-12-10', level = '技师' } = given;
  const applied = serial('2026-10-08');
  return [
    ...[unit, '企业', `样首${leader}`, residentId('19800101', 400 + leader), tier, applied, serial(listed)],
    ...[applied - 600, applied + 999, applied - 600, '是', level, stage, 50_000, '是', '是'],
  ];
};

const studios = (rows: readonly ProjectGiven[], history: readonly ProjectGiven[] = []) =>
  bestSongjiangChoices([SONGJIANG, ...rows.map(project)], {
    history: [SONGJIANG, ...history.map(project)],
    extra: null,
  });

describe('the best project of a unit in a year', () => {
  it('is not looked for where each unit has one, or one in each year', () => {
    expect(studios([{ leader: 1 }, { leader: 2, unit: '另一企业' }, { leader: 3, listed: '2027-12-10' }])).toEqual([]);
  });

  it('is the dearer one, with all its instalments', () => {
    const city = { leader: 2, tier: '市' } as const;
    const rows = [{ leader: 1 }, city, { ...city, stage: '第二期' } as const];
    const [choice] = studios(rows);
    expect(plain(choice!)).toEqual({ years: [2026], byRule: [1], best: [2, 3], gain: 55_000 });
    expect(choiceSentence(choice!)['zh-CN']).toMatch(/^示例企业 2026 年：按规则顺序支付第 1 条/);
  });

  it('is that of the rule where another pays as much', () => {
    expect(studios([{ leader: 1 }, { leader: 2 }]).map(plain)).toEqual([
      { years: [2026], byRule: [1], best: [1], gain: 0 },
    ]);
  });

  it('leaves the year to a project of the history, or to an earlier one that waits', () => {
    const city = { leader: 2, tier: '市' } as const;
    expect(studios([{ leader: 1, stage: '第二期' }, city], [{ leader: 1 }]).map(plain)).toEqual([
      { years: [2026], byRule: [1], best: [1], gain: 0 },
    ]);
    expect(studios([{ leader: 1, level: null }, city]).map(plain)).toEqual([
      { years: [2026], byRule: [], best: [], gain: 0 },
    ]);
  });

  it('of bases is any: each pays as much as another', () => {
    const BASE = ['基地企业', '合作院校', '院校类别', '验收日期', '验收通过', '近三年严重违规'];
    const base = (college: string) => ['示例企业', college, '外区院校', serial('2026-12-10'), '是', '否'];
    const choices = bestIndustryBaseChoices([BASE, base('甲院'), base('乙院')], { extra: null });
    expect(choices.map(plain)).toEqual([{ years: [2026], byRule: [1], best: [1], gain: 0 }]);
  });
});

/** Every choice of rows put through the check itself, the others struck out: the highest sum that keeps waiting rows. */
function bestByTrial(
  check: (table: Table) => (RowResult | null)[],
  table: Table,
  limits: readonly FindingCode[],
): number {
  const [header, ...rows] = table;
  const judged = check(table);
  const without = (result: RowResult) => result.findings.filter(({ code }) => !limits.includes(code));
  const has = (result: RowResult | null, severity: string) =>
    result !== null && without(result).some((finding) => finding.severity === severity);
  const isWaiting = (result: RowResult | null) => result?.verdict === 'hold' && has(result, 'hold');
  const free = judged.flatMap((result, i) => (result && !has(result, 'hold') && !has(result, 'reject') ? [i] : []));
  const waits = judged.flatMap((result, i) => (isWaiting(result) ? [i] : []));
  let best = 0;
  for (let choice = 0; choice < 2 ** free.length; choice += 1) {
    const chosen = free.filter((_, bit) => (choice >> bit) % 2 === 1);
    const kept = new Set([...chosen, ...waits]);
    const results = check([header!, ...rows.map((row, i) => (kept.has(i) ? row : row.map(() => null)))]);
    if (waits.some((i) => results[i]!.verdict === 'reject')) continue;
    best = Math.max(
      best,
      chosen.reduce((sum, i) => sum + results[i]!.payable.toNumber(), 0),
    );
  }
  return best;
}

const totalOf = (results: readonly (RowResult | null)[]): number =>
  results.reduce((sum, result) => sum + (result?.payable.toNumber() ?? 0), 0);

/** Strikes out what a choice does not pay, and checks again. */
function followed(check: (table: Table) => (RowResult | null)[], table: Table, choices: readonly Choice[]) {
  const dropped = new Set(choices.flatMap(({ leftOut }) => leftOut));
  const struck = table.map((row, i) => (dropped.has(i) ? row.map(() => null) : row));
  return check(struck);
}

const days = fc.constantFrom(-10, 0, 1, 2, 3, 100, 150, 151).map((shift) => DAY + shift);
const anyTraining = fc
  .record({
    make: fc.constantFrom(professional, professional, language, waiting),
    project: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
    day: days,
    fee: fc.integer({ min: 1, max: 9 }).map((hundred) => hundred * 100),
    person: fc.constantFrom(1, 1, 1, 2),
    mode: fc.constantFrom('名单内机构', '名单内机构', '名单外机构'),
  })
  .map(({ make, project, day, fee, person, mode }) =>
    (make === waiting ? waiting(project, day, person) : (make as typeof language)(project, day, fee, person)).map(
      (cell) => (cell === '名单内机构' ? mode : cell),
    ),
  );

const anyPair = fc.record({
  apprentice: fc.integer({ min: 1, max: 9 }),
  start: fc.integer({ min: -3, max: 20 }).map((tens) => OCTOBER + tens * 10),
  days: fc.integer({ min: 0, max: 15 }).map((tens) => tens * 10),
  after: fc.constantFrom<PairGiven['after'][]>('高级工', '技师', '高级技师'),
  before: fc.constantFrom('中级工', '中级工', '中级工', '初级工'),
  mentor: fc.constantFrom(1, 1, 1, 2),
});

describe('the best choice, against trying every choice in the check itself', () => {
  it('of trainings', () => {
    const given = fc.record({
      rows: fc.array(anyTraining, { minLength: 4, maxLength: 8 }),
      history: fc.array(anyTraining, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(given, ({ rows, history }) => {
        const table: Table = [TRAINING, ...rows];
        const check = (one: Table) => checks.training(one, [TRAINING, ...history]);
        const choices = trainings(rows, history);
        const judged = check(table);
        const promised = totalOf(judged) + choices.reduce((sum, { gain }) => sum + gain.toNumber(), 0);
        expect(promised).toBe(bestByTrial(check, table, ['OVER_3_A_YEAR', 'LANGUAGE_YEAR']));
        for (const { byRule, best, gain } of choices) {
          expect(gain.greaterThanOrEqualTo(0)).toBe(true);
          if (gain.isZero()) expect(best.rows).toEqual(byRule.rows);
          expect(byRule.rows.every((row) => judged[row - 1]!.payable.greaterThan(0))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of mentor pairs', () => {
    const given = fc.record({
      rows: fc.array(anyPair, { minLength: 3, maxLength: 8 }),
      history: fc.array(anyPair, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(given, ({ rows, history }) => {
        const table: Table = [MENTOR, ...rows.map(pair)];
        const check = (one: Table) => checks.mentor(one, [MENTOR, ...history.map(pair)]);
        const choices = mentors(rows, history);
        const promised = totalOf(check(table)) + choices.reduce((sum, { gain }) => sum + gain.toNumber(), 0);
        // A pair that was turned down as a duplicate stays so.
        const judged = check(table);
        const isDuplicate = (i: number) => judged[i - 1]?.findings.some(({ code }) => code === 'DUPLICATE') ?? false;
        const distinct = table.map((row, i) => (isDuplicate(i) ? row.map(() => null) : row));
        expect(promised).toBe(bestByTrial(check, distinct, ['THIRD_APPRENTICE']));
        for (const { byRule, best, gain } of choices) {
          if (gain.isZero()) expect(best.rows).toEqual(byRule.rows);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of projects of a unit in a year', () => {
    const anyProject = fc.record({
      leader: fc.integer({ min: 1, max: 4 }),
      stage: fc.constantFrom('第一期' as const, '第二期' as const),
      unit: fc.constantFrom('示例企业', '示例企业', '另一企业'),
      listed: fc.constantFrom('2026-12-10', '2026-12-20', '2026-11-10', '2027-12-10'),
      level: fc.constantFrom('技师', '技师', '技师', null),
    });
    // Who leads which tier is settled: a top-up would tie years together, and waits anyhow.
    const rowsOf = (all: readonly ProjectGiven[]) =>
      all.map((one) => ({ ...one, tier: one.leader % 2 === 0 ? ('市' as const) : ('区' as const) }));
    const given = fc.record({
      rows: fc.array(anyProject, { minLength: 2, maxLength: 8 }).map(rowsOf),
      history: fc.array(anyProject, { maxLength: 2 }).map(rowsOf),
    });
    fc.assert(
      fc.property(given, ({ rows, history }) => {
        const table: Table = [SONGJIANG, ...rows.map(project)];
        const check = (one: Table) => checks['songjiang-studio'](one, [SONGJIANG, ...history.map(project)]);
        const judged = check(table);
        const choices = studios(rows, history);
        const promised = totalOf(judged) + choices.reduce((sum, { gain }) => sum + gain.toNumber(), 0);
        // An instalment that was turned down as a duplicate stays so.
        const distinct = table.map((row, i) => (judged[i - 1]?.verdict === 'reject' ? row.map(() => null) : row));
        expect(promised).toBe(bestByTrial(check, distinct, ['SECOND_PROJECT']));
        for (const { byRule, best, gain } of choices) {
          if (gain.isZero()) expect(best.rows).toEqual(byRule.rows);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('pays what it promises when the rows it leaves out are struck from the roster', () => {
    const distinct = fc.uniqueArray(anyTraining, {
      minLength: 4,
      maxLength: 10,
      selector: (row) => `${row[0]}${row[4]}`,
    });
    fc.assert(
      fc.property(distinct, (rows) => {
        const table: Table = [TRAINING, ...rows];
        const choices = trainings(rows);
        const results = followed(checks.training, table, choices);
        for (const { best } of choices) {
          const paid = best.rows.reduce((sum, row) => sum + results[row - 1]!.payable.toNumber(), 0);
          expect(paid).toBe(best.amount.toNumber());
        }
      }),
    );
  });
});
