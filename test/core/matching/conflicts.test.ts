import { describe, expect, it } from 'vitest';
import {
  ambiguities,
  isoDay,
  projectConflicts,
  rosterTemplate,
  toSerial,
  type ProjectConflict,
  type ProjectLists,
  type ProjectRosterId,
  type Table,
} from 'training-subsidy-core';
import { idOf } from '../../rosters/people';

type Changes = Readonly<Record<string, string | number | null>>;
type Rows = Partial<Record<ProjectRosterId, readonly Changes[]>>;
const on = (iso: string): number => toSerial(isoDay(iso));

/** A list of rows that pass but for what is changed in them. */
function listOf(roster: ProjectRosterId, rows: readonly Changes[]): Table {
  const { columns } = rosterTemplate(roster);
  const headers = columns.map(({ header }) => header.replace('*', ''));
  return [
    headers,
    ...rows.map((changes) => {
      expect(headers).toEqual(expect.arrayContaining(Object.keys(changes)));
      return columns.map(({ example }, i) => (headers[i]! in changes ? changes[headers[i]!]! : example));
    }),
  ];
}

const listsOf = (rows: Rows): ProjectLists =>
  Object.fromEntries(Object.entries(rows).map(([roster, some]) => [roster, listOf(roster as ProjectRosterId, some)]));

const found = (rows: Rows, history: Rows = {}) => projectConflicts(listsOf(rows), listsOf(history));

/** A conflict in a line: rule, severity, entry of the register, and each reading as its sum and the total. */
const brief = ({ rule, severity, ambiguity, row, readings }: ProjectConflict): string =>
  [`${row.roster} ${row.row}`, rule, severity, ambiguity, ...readings.map((one) => `${one.amount}/${one.total}`)].join(
    ' ',
  );

const briefs = (rows: Rows, history?: Rows): string[] => found(rows, history).conflicts.map(brief);

const PERSON = idOf('1985-05-20', 'male', 3);
const OTHER = idOf('1986-06-21', 'female', 4);

describe('within one roster of the project list', () => {
  it('a studio that rises in tier is paid nothing more, the difference, or in full, T38, AMB-37', () => {
    const studio = (tier: string, day: string): Changes => ({ 工作室级别: tier, 认定日期: on(day), 申请日期: on(day) });
    expect(briefs({ 'master-studio': [studio('区', '2027-03-01'), studio('市', '2028-03-01')] })).toEqual([
      'master-studio 2 once-only hold AMB-37 0/100000 50000/150000 150000/250000',
    ]);
    expect(briefs({ 'master-studio': [studio('区', '2027-03-01'), studio('国家', '2028-03-01')] })).toEqual([
      'master-studio 2 once-only hold AMB-37 0/100000 100000/200000 200000/300000',
    ]);
    expect(briefs({ 'master-studio': [studio('市', '2027-03-01'), studio('区', '2028-03-01')] })).toEqual([
      'master-studio 2 no-way-back reject AMB-37',
    ]);
    expect(
      briefs({ 'master-studio': [studio('市', '2028-03-01')] }, { 'master-studio': [studio('区', '2027-03-01')] }),
    ).toEqual(['master-studio 1 once-only hold AMB-37 0/100000 50000/150000 150000/250000']);
  });

  it('a demonstration studio after the district’s, T57, AMB-60', () => {
    const studio = (tier: string, sum: number, day: string): Changes => ({
      创新工作室级别: tier,
      市级标准金额: sum,
      命名日期: on(day),
      成立日期: on('2024-01-01'),
      区级命名日期: on('2026-12-01'),
      场地面积: 15,
    });
    expect(
      briefs({ 'innovation-studio': [studio('区级', 8_000, '2026-12-01'), studio('示范性', 10_000, '2028-12-01')] }),
    ).toContain('innovation-studio 2 not-twice hold AMB-60 0/8000 2000/10000 10000/18000');
  });

  it('a project that the city recognises later, AMB-25, and one without proof, AMB-24', () => {
    const city = { 认可级别: '市', 成为评价机构: '是', 认可文件日期: on('2028-01-10') };
    const district = { 认可级别: '区', 认可文件日期: on('2027-01-10') };
    expect(briefs({ 'project-development': [district, city] })).toEqual([
      'project-development 2 higher-of hold AMB-25 20000/120000 0/100000 120000/220000',
    ]);
    expect(briefs({ 'project-development': [{ ...city, 成为评价机构: '' }] })).toEqual([
      'project-development 1 undecided hold AMB-24 100000/100000 120000/120000',
    ]);
  });

  it('a prize of a second-class contest and the award matched for it, AMB-56', () => {
    const claim = (change: Changes): Changes => ({
      竞赛活动编号: 'E-1',
      获奖者: '张敏',
      奖项等次: '一等',
      奖项个数: 1,
      ...change,
    });
    const prize = claim({ 资助项目: '二类竞赛奖项' });
    const match = (sum: number) => claim({ 资助项目: '获奖配套', 市级标准金额: sum });
    expect(briefs({ contest: [prize, match(10_000)] })).toEqual([
      'contest 2 not-twice hold AMB-56 0/8000 2000/10000 10000/18000',
    ]);
    expect(briefs({ contest: [match(5_000), prize] })).toEqual([
      'contest 1 not-twice hold AMB-56 0/8000 0/8000 5000/13000',
    ]);
  });

  it('an event that union and bureau both pay for, T55, AMB-57', () => {
    const event = (claim: string): Changes => ({
      竞赛活动编号: 'E-9',
      资助项目: claim,
      列入比武计划: '是',
      实际支出: 80_000,
    });
    expect(briefs({ contest: [event('技能比武'), event('展示比赛')] })).toEqual(['contest 2 not-twice reject AMB-57']);
  });

  it('Songjiang’s award and the municipal one, T64, AMB-S3, and a second project of a unit, AMB-S4', () => {
    const award = (change: Changes): Changes => ({
      证件号码: PERSON,
      名单公布日期: on('2026-10-10'),
      拨付期次: '',
      届中考核合格: '是',
      ...change,
    });
    const district = award({ 资助级别: '区' });
    const city = award({ 资助级别: '市', 区人社局推荐: '是', 名单公布日期: on('2028-10-10') });
    expect(briefs({ 'songjiang-studio': [district, city] })).toContain(
      'songjiang-studio 2 higher-of hold AMB-S3 30000/80000 80000/130000',
    );
    expect(briefs({ 'songjiang-studio': [district, award({ 资助级别: '区', 证件号码: OTHER })] })).toEqual([
      'songjiang-studio 2 once-only hold AMB-S4 0/50000 50000/100000',
    ]);
  });

  it('a leader who retires inside the cycle, AMB-38', () => {
    const leader = idOf('1968-06-10', 'male', 2);
    const studio = { 领办人证件号码: leader, 申请日期: on('2026-10-08'), 工作室级别: '区' };
    const of = (day: string) => briefs({ 'master-studio': [{ ...studio, 认定日期: on(day) }] });
    expect(of('2026-11-08')).toEqual(['master-studio 1 undecided warn AMB-38']);
    expect(briefs({ 'master-studio': [{ ...studio, 领办人证件号码: idOf('1970-06-10', 'male', 2) }] })).toEqual([]);
  });

  it('a row without the municipal sum waits for it', () => {
    expect(briefs({ 'chief-technician': [{ 市级标准金额: '' }] })).toEqual([
      'chief-technician 1 undecided hold  0/0 null/null',
    ]);
  });
});

describe('across the rosters of the project list', () => {
  const technician: Changes = {
    证件号码: PERSON,
    入选日期: on('2027-10-10'),
    申报单位: '甲公司',
    市级标准金额: 50_000,
  };
  const songjiang = (change: Changes): Changes => ({
    证件号码: PERSON,
    申报单位: '乙公司',
    资助级别: '区',
    名单公布日期: on('2026-10-10'),
    拨付期次: '',
    届中考核合格: '是',
    区人社局推荐: '是',
    统一社会信用代码: '',
    ...change,
  });

  it('nobody goes back from the municipal award to the district’s', () => {
    const city = (day: string) => songjiang({ 资助级别: '市', 名单公布日期: on(day) });
    const of = (day: string) =>
      briefs({ 'chief-technician': [technician], 'songjiang-studio': [city(day)] }).filter((line) =>
        line.includes('no-way-back'),
      );
    expect(of('2027-10-10')).toEqual(['chief-technician 1 no-way-back reject AMB-35']);
    expect(of('2027-10-11')).toEqual([]);
  });

  it('a person or unit of both districts is told, with both sums, AMB-S12', () => {
    const both = (change: Changes) =>
      briefs({ 'chief-technician': [technician], 'songjiang-studio': [songjiang(change)] });
    const told = 'chief-technician 1 both-districts warn AMB-S12 50000/100000 0/50000';
    expect(both({})).toEqual([told]);
    expect(both({ 证件号码: OTHER, 申报单位: ' 甲公司 ' })).toEqual([told]);
    expect(both({ 证件号码: OTHER })).toEqual([]);
  });

  it('the level “首席技师” may be the grade or the post, AMB-36', () => {
    expect(briefs({ 'chief-technician': [{ ...technician, 技能等级: '首席技师' }] })).toEqual([
      'chief-technician 1 grade-or-post hold AMB-36 0/0 50000/50000',
    ]);
    expect(briefs({ 'chief-technician': [{ ...technician, 技能等级: '特级技师' }] })).toEqual([]);
    expect(briefs({ 'songjiang-studio': [songjiang({ 技能等级: '首席技师' })] })).toContain(
      'songjiang-studio 1 grade-or-post hold AMB-36 0/0 50000/50000',
    );
  });

  it('a post is no grade where the row itself says that there is no certificate, AMB-36', () => {
    const post = { ...technician, 技能等级: '首席技师', 申报途径: '无相应证书' };
    expect(briefs({ 'chief-technician': [post] })).toContain('chief-technician 1 grade-or-post reject AMB-36');
    expect(briefs({ 'songjiang-studio': [songjiang({ 技能等级: '首席技师', 无国家职业标准: '是' })] })).toContain(
      'songjiang-studio 1 grade-or-post reject AMB-36',
    );
  });

  it('a craftsman’s title is not paid again as an honour, AMB-39', () => {
    const craftsman: Changes = { 证件号码: PERSON, 称号: '当代工匠', 命名日期: on('2027-05-01') };
    const honour: Changes = {
      证件号码: PERSON,
      荣誉名称: '“闵行当代工匠”称号',
      荣誉级别: '市',
      领取对象: '个人',
      获得日期: on('2027-05-01'),
    };
    expect(briefs({ craftsman: [craftsman], honour: [honour] })).toEqual([
      'honour 1 not-twice hold AMB-39 0/10000 5000/15000',
    ]);
    expect(briefs({ craftsman: [craftsman], honour: [{ ...honour, 荣誉名称: '上海工匠' }] })).toEqual([]);
  });

  it('a nominee does not lead a craftsman’s studio', () => {
    const named = (title: string, day: string): Changes => ({ 证件号码: PERSON, 称号: title, 命名日期: on(day) });
    const studio: Changes = {
      领办人证件号码: PERSON,
      创新工作室类型: '工匠',
      创新工作室级别: '区级',
      领办人荣誉: '上海工匠',
      命名日期: on('2028-01-01'),
      市级标准金额: 9_000,
      团队人数: 5,
    };
    const of = (...titles: Changes[]) =>
      briefs({ craftsman: titles, 'innovation-studio': [studio] }).filter((line) => line.startsWith('innovation'));
    expect(of(named('提名', '2027-01-01'))).toEqual(['innovation-studio 1 undecided hold  0/0 9000/9000']);
    expect(of(named('提名', '2027-01-01'), named('当代工匠', '2027-12-01'))).toEqual([]);
    expect(of(named('提名', '2028-01-02'))).toEqual([]);
  });

  it('grants of several programmes are told together, AMB-66', () => {
    const { stacks } = found({
      'chief-technician': [technician],
      craftsman: [{ 证件号码: PERSON, 单位名称: '甲公司' }],
    });
    expect(stacks).toMatchObject([
      { kind: 'person', id: PERSON, total: 60_000, rows: [{ roster: 'chief-technician' }, { roster: 'craftsman' }] },
      { kind: 'unit', name: '甲公司', total: 60_000 },
    ]);
    expect(found({ 'chief-technician': [technician] }).stacks).toEqual([]);
  });
});

it('names only entries of the register', () => {
  const ids = new Set<string>(ambiguities.map(({ id }) => id));
  const rows: Rows = { 'chief-technician': [{ 技能等级: '首席技师', 市级标准金额: '' }], 'master-studio': [{}, {}] };
  for (const { ambiguity, sentence } of found(rows).conflicts) {
    if (ambiguity !== null) expect(ids).toContain(ambiguity);
    expect(sentence['zh-CN'] && sentence['en-US']).toBeTruthy();
  }
});

it('hands over plain data', () => {
  const all = found({ 'chief-technician': [{}, {}], 'songjiang-studio': [{}] });
  expect(structuredClone(all)).toEqual(all);
});
