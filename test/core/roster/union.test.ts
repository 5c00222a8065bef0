import { describe, expect, it } from 'vitest';
import { idOf, person } from '../../rosters/people';
import { pair, promotion, unionPair } from '../../rosters/rows';
import { verdict, verdicts, type Cells, type RosterName } from '../../rosters/tables';

const ROUTES = [
  ['unionMentors', unionPair, ['师傅姓名', '师傅证件号码', '徒弟姓名', '徒弟证件号码']],
  ['promotions', promotion, ['姓名', '证件号码']],
] as const satisfies readonly [RosterName, (change?: Cells) => Cells, readonly string[]][];

describe.each(ROUTES)('a row of the union’s route: %s', (roster, row, persons) => {
  const of = (change: Cells = {}): string => verdict(roster, row(change));

  it('is paid the municipal sum again', () => {
    expect(of()).toBe('通过 3000 0');
    expect(of({ 取得等级: '高级技师', 市级标准金额: 5_000.005 })).toBe('通过 5000.01 0');
  });

  it.each([...persons, '取得等级', '证书编号', '取证日期', '是否本区会员', '市总确认'])('needs its %s', (header) => {
    expect(of({ [header]: '' })).toBe('不予 0 0 REQUIRED:reject');
  });

  it.each(persons.filter((header) => header.includes('证件')))('needs a sound %s', (header) => {
    expect(of({ [header]: '310112199005200016' })).toBe('不予 0 0 ID_INVALID:reject');
    expect(of({ [header]: 310112199005200000 })).toBe('不予 0 0 ID_AS_NUMBER:reject');
  });

  it.each([
    ['取得等级', '大师'],
    ['取得等级', -1],
    ['取证日期', '2027-02-29'],
    ['市级标准金额', '三千'],
    ['市级标准金额', -3_000],
    ['区已补金额', { error: '#N/A' }],
  ])('is rejected for a %s of %j', (header, cell) => {
    expect(of({ [header]: cell })).toBe('不予 0 0 BAD_VALUE:reject');
  });

  it.each([
    ['2026-09-15', '待定 0 3000 DATE_BEFORE:hold'],
    ['2026-09-16', '通过 3000 0'],
    ['2029-09-15', '通过 3000 0'],
    ['2029-09-16', '不予 0 0 DATE_AFTER:reject'],
  ])('with a certificate of %s', (day, expected) => {
    expect(of({ 取证日期: day })).toBe(expected);
  });

  it.each(['否', '外区', false, 0, 'N'])('is of a member, which a %j is not', (no) => {
    expect(of({ 是否本区会员: no })).toBe('不予 0 0 NOT_MEMBER:reject');
  });

  it.each(['未确认', '审核中', false, 0, '否'])('is confirmed, which a %j is not', (no) => {
    expect(of({ 市总确认: no })).toBe('不予 0 0 NOT_CONFIRMED:reject');
  });

  it.each(['是', 'Y', true, '√', 1])('takes a %j for a yes', (yes) => {
    expect(of({ 是否本区会员: yes, 市总确认: yes })).toBe('通过 3000 0');
  });

  it.each(['', null, 0])('waits for a municipal sum of %j', (blank) => {
    expect(of({ 市级标准金额: blank })).toBe('待定 0 0 NO_STANDARD:hold');
  });

  it.each(['特级技师', '首席技师'])('waits without a sum for a %s', (level) => {
    expect(of({ 取得等级: level })).toBe('待定 0 0 LEVEL_UNNAMED:hold');
  });

  it.each([
    [0, '通过 3000 0'],
    [0.01, '待定 0 2999.99 BUREAU_PAID:hold'],
    [2_999.995, '待定 0 0.01 BUREAU_PAID:hold'],
    [2_999.99, '待定 0 0.01 BUREAU_PAID:hold'],
    [3_000, '不予 0 0 BUREAU_HIGHER:reject'],
    [3_000.01, '不予 0 0 BUREAU_HIGHER:reject'],
  ])('for which the district paid %d already', (paid, expected) => {
    expect(of({ 区已补金额: paid })).toBe(expected);
  });

  it('claims a certificate once', () => {
    const twice = '不予 0 0 DUPLICATE:reject';
    const rows = (change: Cells) => verdicts(roster, [row(), row(change)])[1];
    expect(rows({})).toBe(twice);
    expect(rows({ 证书编号: ' s2026001' })).toBe(twice);
    expect(rows({ 证书编号: 'S2026002' })).toBe('通过 3000 0');
    expect(rows({ [persons.at(-1)!]: person(2) })).toBe('通过 3000 0');
    expect(verdicts(roster, [row(), row({ 取证日期: '2026-12-19' })])).toEqual([twice, '通过 3000 0']);
    expect(verdicts(roster, [row({ 是否本区会员: '否' }), row()])[1]).toBe('通过 3000 0');
    expect(verdicts(roster, [row({ 市级标准金额: '' }), row()])[1]).toBe(twice);
  });
});

describe('a level', () => {
  it('of a mentor’s case is covered from senior worker on', () => {
    const of = (level: string) => verdict('unionMentors', unionPair({ 取得等级: level }));
    expect(of('中级工')).toBe('不予 0 0 LEVEL_NOT_COVERED:reject');
    expect(['高级工', '技师', '高级技师'].map(of)).toEqual(['通过 3000 0', '通过 3000 0', '通过 3000 0']);
  });

  it('of a promotion is covered from technician on', () => {
    const of = (level: string) => verdict('promotions', promotion({ 取得等级: level }));
    expect(of('高级工')).toBe('不予 0 0 LEVEL_NOT_COVERED:reject');
    expect(['技师', '高级技师'].map(of)).toEqual(['通过 3000 0', '通过 3000 0']);
  });
});

describe('the history of promotions', () => {
  it('has claimed its certificates', () => {
    expect(verdict('promotions', promotion(), { history: [promotion()] })).toBe('不予 0 0 DUPLICATE:reject');
    expect(verdict('promotions', promotion(), { history: [promotion({ 市总确认: '否' })] })).toBe('通过 3000 0');
  });
});

describe('the bureau’s pairs', () => {
  const beside = (change: Cells, ...bureauPairs: Cells[]): string =>
    verdict('unionMentors', unionPair(change), { bureauPairs });
  const bureau = pair({ 徒弟原等级: '高级工', 徒弟取得等级: '技师' });

  it.each([
    ['高级工', 1_999.99, 2_000, 2_000.01],
    ['技师', 3_999.99, 4_000, 4_000.01],
    ['高级技师', 5_999.99, 6_000, 6_000.01],
  ])('win for a %s at an equal sum', (level, lower, equal, higher) => {
    const sum = (union: number) => beside({ 取得等级: level, 市级标准金额: union }, { ...bureau, 徒弟取得等级: level });
    const no = '不予 0 0 BUREAU_HIGHER:reject';
    expect([sum(lower), sum(equal), sum(higher)]).toEqual([no, no, `通过 ${higher} 0`]);
  });

  it('are told apart by mentor, apprentice and level', () => {
    expect(beside({}, { ...bureau, 师傅证件号码: idOf('1970-01-01', 'male') })).toBe('通过 3000 0');
    expect(beside({}, { ...bureau, 徒弟证件号码: person(5) })).toBe('通过 3000 0');
    expect(beside({}, { ...bureau, 徒弟取得等级: '高级技师' })).toBe('通过 3000 0');
    expect(beside({}, { ...bureau, 徒弟取得等级: '二级' })).toBe('不予 0 0 BUREAU_HIGHER:reject');
  });

  it('leave the difference on hold where they were paid and the union’s sum is higher', () => {
    expect(beside({ 市级标准金额: 5_000, 区已补金额: 4_000 }, bureau)).toBe('待定 0 1000 BUREAU_PAID:hold');
    expect(beside({ 市级标准金额: 5_000, 区已补金额: 5_000 }, bureau)).toBe('不予 0 0 BUREAU_HIGHER:reject');
  });

  it('are told of once where the union’s sum is not higher, paid or not', () => {
    expect(beside({ 区已补金额: 1_000 }, bureau)).toBe('不予 0 0 BUREAU_HIGHER:reject');
    expect(beside({ 区已补金额: 4_000 }, bureau)).toBe('不予 0 0 BUREAU_HIGHER:reject');
  });
});
