import {
  bookRows,
  checkRoster,
  departmentsText,
  FIGURES,
  isoDay,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  PROGRAMMES,
  ROSTER_IDS,
  rosterShapes,
  rosterTemplate,
  trainingRoster,
  unionMentorRoster,
  type Columns,
  type FigureFacts,
  type Roster,
  type RosterId,
  type Table,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

const TRAINING = ['培训方式', '项目类别', '企业名称'];
const booked = (table: Table) => bookRows('training', table)[0];
const namesOf = (roster: RosterId, table: Table) => bookRows(roster, table).map((row) => row?.payee['zh-CN'] ?? null);

const LIN = '11010519491231002X';
const WU = '110105199003070017';

describe('Where the money of a row belongs', () => {
  it.each([
    ['职业技能', '区人社局'],
    ['专业技术', '区人社局'],
    ['岗位能力', '区总工会'],
    ['身心健康', '区教育局'],
    ['语言文化', '区教育局'],
    ['学历教育', '区教育局'],
  ])('a training of the category %s is paid by %s (MH-1.2 to MH-1.4)', (category, department) => {
    const row = booked([TRAINING, ['内训', category, '样一公司']]);
    expect(row && departmentsText(row)['zh-CN']).toBe(department);
    expect(row).toMatchObject({ party: 'enterprise', payee: { 'zh-CN': '样一公司' }, programme: 'internalTraining' });
  });

  it.each([
    ['专业技术', 'MH_CAP_PROFESSIONAL'],
    ['岗位能力', 'MH_CAP_POST'],
    ['身心健康', 'MH_CAP_HEALTH'],
    ['语言文化', 'MH_CAP_LANGUAGE'],
  ] as const)('the department of %s is the one that the cap of the category names', (category, key) => {
    const { payers }: FigureFacts = FIGURES[key];
    expect(booked([TRAINING, ['名单内机构', category, '样一公司']])?.departments).toEqual(payers);
  });

  it('of central training the payee is left open but for skills (AMB-22)', () => {
    expect(booked([TRAINING, ['集中培训', '职业技能', '样一公司']])?.party).toBe('enterprise');
    expect(booked([TRAINING, ['集中培训', '岗位能力', '样一公司']])?.party).toBe('applicant');
  });

  it('a mentor’s bonus goes to the applying enterprise (AMB-50), the union’s to the mentor', () => {
    const pairs = bookRows('mentor', [
      ['师傅姓名', '师傅单位', '徒弟单位'],
      ['师甲', '样一公司', '样二公司'],
    ]);
    expect(pairs[0]).toMatchObject({ party: 'enterprise', payee: { 'zh-CN': '样一公司' }, departments: ['hr'] });
    const union = bookRows('union-mentor', [['师傅姓名'], ['师甲']]);
    expect(union[0]).toMatchObject({ party: 'person', payee: { 'zh-CN': '师甲' }, departments: ['union'] });
  });

  it('an honour is booked to the person, the employer or both, as the row says', () => {
    const honours = [
      ['获奖人姓名', '申报单位', '领取对象'],
      ['样甲', '样一公司', '个人'],
      ['样甲', '样一公司', '企业'],
      ['样甲', '样一公司', '合计'],
    ];
    expect(namesOf('honour', honours)).toEqual(['样甲', '样一公司', '样甲、样一公司']);
  });

  it('the trainer of a district course, whom the roster does not name, is known by the class', () => {
    const courses = [
      ['补贴种类', '班级编号'],
      ['培训费', 'B01'],
      ['考核', 'B01'],
    ];
    expect(namesOf('district-course', courses)).toEqual(['培训实施单位（班级 B01）', '项目研发单位（班级 B01）']);
  });

  it('a degree belongs to the day of its certificate, other training to that of the pass (AMB-04)', () => {
    const row = (category: string) =>
      booked([
        [...TRAINING, '合格日期', '证书日期'],
        ['内训', category, '样一公司', '2026-12-20', '2027-01-10'],
      ]);
    expect(row('岗位能力')?.on).toBe(isoDay('2026-12-20'));
    expect(row('学历教育')?.on).toBe(isoDay('2027-01-10'));
  });

  it('a blank row, and one that does not say how it was trained, are not booked', () => {
    const rows = [TRAINING, ['', '', ''], ['内训', '', '样一公司'], ['内训', '岗位能力', '']];
    expect(namesOf('training', rows)).toEqual([null, null, '企业（申报单位）（名册未写明）']);
  });
});

describe('Payees', () => {
  const promotions = (...people: [name: string, id: string][]): Table => [['姓名', '证件号码'], ...people];
  const keys = (roster: RosterId, table: Table) => bookRows(roster, table).map((row) => row?.payeeKey);

  it('of one name and two IDs are two persons, told apart by the last four characters (D9)', () => {
    const table = promotions(['样甲', LIN], ['样甲', WU], ['样甲', LIN]);
    expect(namesOf('promotion', table)).toEqual(['样甲（尾号 002X）', '样甲（尾号 0017）', '样甲（尾号 002X）']);
    const [first, second, third] = keys('promotion', table);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  it('of one ID are one person, and show no number', () => {
    expect(namesOf('promotion', promotions(['样甲', LIN], ['样乙', WU]))).toEqual(['样甲', '样乙']);
  });

  it('are one enterprise by credit code, else by name without blanks', () => {
    const units = [
      [...TRAINING, '统一社会信用代码'],
      ['内训', '岗位能力', '样一公司', '91310112MA1GB0000A'],
      ['内训', '岗位能力', '样一（上海）公司', '91310112ma1gb0000a'],
      ['内训', '岗位能力', '样二 公司', ''],
      ['内训', '岗位能力', '样二公司', ''],
    ];
    const [first, second, third, fourth] = keys('training', units);
    expect(namesOf('training', units).slice(0, 2)).toEqual(['样一公司', '样一公司']);
    expect(first).toBe(second);
    expect(third).toBe(fourth);
    expect(first).not.toBe(third);
  });
});

describe('The booking of each roster', () => {
  const exampleOf = (roster: RosterId): Table => {
    const { columns } = rosterTemplate(roster);
    return [columns.map(({ header }) => header.replace('*', '')), columns.map(({ example }) => example)];
  };
  function sumOf(roster: RosterId, table: Table) {
    if (roster === 'training') return checkRoster(trainingRoster, table, { extra: NO_STANDARDS })[0]?.sum;
    if (roster === 'union-mentor') return checkRoster(unionMentorRoster, table, { extra: NO_BUREAU_PAIRS })[0]?.sum;
    return checkRoster(rosterShapes[roster] as Roster<Columns>, table, { extra: null })[0]?.sum;
  }
  /** Every clause of the sum is one of the programme's. */
  function expectSameProgramme(roster: RosterId, table: Table) {
    const [row] = bookRows(roster, table);
    const clauses: readonly string[] = row ? PROGRAMMES[row.programme].clauses : [];
    const sum = sumOf(roster, table);
    expect(sum?.clauses.length).toBeGreaterThan(0);
    for (const clause of sum?.clauses ?? []) expect(clauses).toContain(clause);
  }

  it.each(ROSTER_IDS)('books the example of %s to a department, a payee and a day', (roster) => {
    const [row] = bookRows(roster, exampleOf(roster));
    expect(row?.departments.length).toBeGreaterThan(0);
    expect(row?.party).not.toBeNull();
    expect(row?.payee['zh-CN']).not.toMatch(/未写明/);
    expect(row?.on).not.toBeNull();
  });

  it.each(ROSTER_IDS)('books the example of %s to the programme that its sum rests on', (roster) => {
    expectSameProgramme(roster, exampleOf(roster));
  });

  const changed = (roster: RosterId, cells: Record<string, string | number>): Table => {
    const [header = [], example = []] = exampleOf(roster);
    const all = [...new Set([...header, ...Object.keys(cells)])].map(String);
    return [all, all.map((name) => cells[name] ?? example[header.indexOf(name)] ?? '')];
  };

  it.each(['内训', '名单内机构', '名单外机构', '集中培训'])('books training of the mode %s as it is summed', (mode) => {
    const cells = { 培训方式: mode, 项目类别: '岗位能力', 实付培训费: 500, 补贴标准: 400 };
    expectSameProgramme('training', changed('training', cells));
  });

  it.each(['赛前集训', '展示比赛', '获奖配套', '决赛展示', '承办培训', '二类竞赛奖项', '技能比武'])(
    'books the contest’s claim %s as it is summed',
    (claim) => {
      const cells = {
        资助项目: claim,
        参赛人数: 3,
        市级标准金额: 500,
        市培训标准价: 900,
        鉴定合格人数: 2,
        实际支出: 8000,
        奖项等次: '一等',
        列入比武计划: '是',
      };
      expectSameProgramme('contest', changed('contest', cells));
    },
  );

  it.each(['培训费', '考核'])('books the district course’s %s as it is summed', (claim) => {
    expectSameProgramme('district-course', changed('district-course', { 补贴种类: claim, 项目价格: 1000 }));
  });

  it.each(['', '第一期'])('books a Songjiang studio with the instalment “%s” as it is summed', (stage) => {
    expectSameProgramme('songjiang-studio', changed('songjiang-studio', { 拨付期次: stage, 单位配套经费: 50_000 }));
  });
});
