import fc from 'fast-check';
import {
  checkCharacter,
  clausesOf,
  findingSentence,
  isoDay,
  rosterTemplate,
  toSerial,
  VERDICT_WORDS,
  type Finding,
  type RosterId,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { checks } from './check';
import { messyRoster } from './messy';

type Changes = Readonly<Record<string, string | number | null>>;
const on = (iso: string): number => toSerial(isoDay(iso));

/** A man's or a woman's ID. */
const idOf = (birth: string, sex: 'man' | 'woman' = 'man', sequence = 10): string => {
  const first17 = `310112${birth.replaceAll('-', '')}${sequence}${sex === 'man' ? 1 : 2}`;
  return first17 + checkCharacter(first17);
};

/** Rows that pass but for what is changed in them, and what the check says of each: verdict, payable, held, codes. */
function judged(roster: RosterId, rows: readonly Changes[], history: readonly Changes[] = []) {
  const { columns } = rosterTemplate(roster);
  const headers = columns.map(({ header }) => header.replace('*', ''));
  const cells = (changes: Changes) => {
    expect(headers).toEqual(expect.arrayContaining(Object.keys(changes)));
    return columns.map(({ example }, i) => (headers[i]! in changes ? changes[headers[i]!]! : example));
  };
  const table = (some: readonly Changes[]) => [headers, ...some.map(cells)];
  return checks[roster](table(rows), table(history)).map((result) => ({
    verdict: VERDICT_WORDS[result!.verdict]['zh-CN'],
    payable: result!.payable.toNumber(),
    held: result!.held.toNumber(),
    codes: result!.findings.map(({ code }) => code),
    told: result!.findings.map((finding) => findingSentence(finding)['zh-CN']).join(),
  }));
}

const one = (roster: RosterId, changes: Changes) => judged(roster, [changes])[0]!;

describe('a developed project', () => {
  const roster = 'project-development';
  const city = { 认可级别: '市', 成为评价机构: '是' };

  it('recognised by the city is paid 120,000, T16', () => {
    expect(one(roster, city)).toMatchObject({ verdict: '通过', payable: 120_000 });
  });

  it('filed by the district alone is paid 100,000, T17', () => {
    expect(one(roster, {})).toMatchObject({ verdict: '通过', payable: 100_000 });
  });

  it('of a fully funded institution is not paid, T18', () => {
    expect(one(roster, { ...city, 经费类型: '全额拨款事业单位' })).toMatchObject({
      verdict: '不予',
      payable: 0,
      held: 0,
      codes: ['FULLY_FUNDED'],
    });
    expect(one(roster, { ...city, 经费类型: '差额拨款' })).toMatchObject({ verdict: '通过' });
  });

  it.each([[{ 成为评价机构: '否' }], [{ 成为评价机构: null }]])(
    'waits without proof of the evaluation status: %o',
    (proof) => {
      expect(one(roster, { ...city, ...proof })).toMatchObject({
        verdict: '待定',
        held: 120_000,
        codes: ['CONDITION'],
      });
    },
  );

  it('recognised by the city after the district waits with the difference, AMB-25', () => {
    const [first, second, third] = judged(roster, [
      { 认可文件日期: on('2027-01-10') },
      { ...city, 认可文件日期: on('2028-01-10') },
      { 认可文件日期: on('2028-02-10') },
    ]);
    expect(first).toMatchObject({ verdict: '通过', payable: 100_000 });
    expect(second).toMatchObject({ verdict: '待定', payable: 0, held: 20_000, codes: ['GRANT_DIFFERENCE'] });
    expect(third).toMatchObject({ verdict: '不予', codes: ['GRANTED_BEFORE'] });
  });

  it('of a unit that the open list does not name is paid with a reason, and not told that it cannot apply, AMB-26', () => {
    const trainer = one(roster, { 单位性质: '社会培训机构' });
    expect(trainer).toMatchObject({ verdict: '通过-需说明', payable: 100_000, codes: ['UNIT_TYPE'] });
    expect(trainer.told).toContain('没有“社会培训机构”；请核对单位性质或说明依据');
  });

  it('waits where the developer trains as well, and is refused where the city covers it', () => {
    expect(one(roster, { 培训实施单位: '示例企业有限公司' })).toMatchObject({ verdict: '待定', codes: ['SAME_UNIT'] });
    expect(one(roster, { 市级已有项目: '是' })).toMatchObject({ verdict: '不予', codes: ['CONDITION'] });
  });
});

describe('a district chief technician', () => {
  const roster = 'chief-technician';

  it('is paid the municipal standard once, with any employer, T33', () => {
    const [first, second] = judged(roster, [
      { 市级标准金额: 50_000 },
      {
        市级标准金额: 50_000,
        申报单位: '另一企业',
        入选日期: on('2028-12-10'),
        申请日期: on('2028-10-08'),
        聘期结束日期: on('2030-12-31'),
      },
    ]);
    expect(first).toMatchObject({ verdict: '通过', payable: 50_000 });
    expect(second).toMatchObject({ verdict: '不予', codes: ['GRANTED_BEFORE'] });
    expect(one(roster, { 曾获区首席技师: '是' })).toMatchObject({ verdict: '不予', codes: ['GRANTED_BEFORE'] });
  });

  it('who holds the municipal award cannot apply, T34', () => {
    expect(one(roster, { 曾获市首席技师: '是' })).toMatchObject({ verdict: '不予', codes: ['HIGHER_AWARD'] });
  });

  it.each([
    [3, 0, '通过'],
    [2, 30, '通过-需说明'],
    [2, 29, '不予'],
    [0, 30, '通过-需说明'],
  ])('of a unit with %d technicians and %d of 100 certified: %s, T29', (technicians, certified, verdict) => {
    const unit = { 技师及以上人数: technicians, 技能人员数: 100, 中高级持证人数: certified };
    expect(one(roster, unit)).toMatchObject({ verdict });
  });

  it('of a unit with two technicians is told the share with them and without them, AMB-32', () => {
    const { told } = one(roster, { 技师及以上人数: 2, 技能人员数: 100, 中高级持证人数: 31 });
    expect(told).toMatch(/31%.*29%/);
  });

  it('of a unit with three technicians needs no other number, with two it does, MH-A2-1.1.1', () => {
    const unknown = { 技能人员数: null, 中高级持证人数: null };
    expect(one(roster, { ...unknown, 技师及以上人数: 3 })).toMatchObject({ verdict: '通过', codes: [] });
    expect(one(roster, { ...unknown, 技师及以上人数: 2 })).toMatchObject({
      verdict: '不予',
      codes: ['REQUIRED', 'REQUIRED'],
    });
  });

  it.each([
    ['2026-11-16', '通过-需说明', 'RETIRES_IN_CYCLE'],
    ['2026-11-17', '不予', 'RETIRES_SOON'],
  ])('born on 1968-01-16 who applied on %s: %s, T31', (applied, verdict, code) => {
    const row = { 证件号码: idOf('1968-01-16'), 申请日期: on(applied) };
    expect(one(roster, row)).toMatchObject({ verdict, codes: [code] });
  });

  it('of a unit just below three in ten certified is not told that it has them', () => {
    const { told } = one(roster, { 技师及以上人数: 0, 技能人员数: 10_000, 中高级持证人数: 2_999 });
    expect(told).toContain('29.9%，不足 30%');
  });

  // By the rule of 50 she retires on 2028-11-16, by that of 55 in 2034.
  it.each([
    ['女50', '2026-11-16', '通过-需说明', ['RETIRES_IN_CYCLE']],
    ['女50', '2026-11-17', '不予', ['RETIRES_SOON']],
    ['女55', '2026-11-17', '通过', []],
    [null, '2026-11-17', '不予', ['REQUIRED']],
    ['退休', '2026-11-17', '不予', ['BAD_VALUE']],
  ])('who is a woman of the category %s that applied on %s: %s, AMB-07', (category, applied, verdict, codes) => {
    const row = { 证件号码: idOf('1977-07-16', 'woman'), 退休类别: category, 申请日期: on(applied) };
    expect(one(roster, row)).toMatchObject({ verdict, codes });
  });

  it('who is a woman need not state her category where both give the same', () => {
    const born = (birth: string) => one(roster, { 证件号码: idOf(birth, 'woman'), 退休类别: null });
    expect(born('1990-01-01')).toMatchObject({ verdict: '通过', codes: [] });
    expect(born('1971-01-01')).toMatchObject({ verdict: '不予', codes: ['RETIRES_SOON'] });
  });

  it.each([
    ['2026-01-01', '通过'],
    ['2025-12-31', '不予'],
    ['2029-12-31', '通过'],
    ['2030-01-01', '不予'],
  ])('appointed from 2026-01-01 to 2029-12-31 who applied on %s: %s', (applied, verdict) => {
    const row = { 证件号码: idOf('1990-01-01'), 申请日期: on(applied) };
    expect(one(roster, row)).toMatchObject({ verdict, codes: verdict === '通过' ? [] : ['OUT_OF_TERM'] });
  });

  it.each([
    [{ 技能等级: '技师' }, '通过', []],
    [{ 技能等级: '高级工' }, '不予', ['LEVEL_NOT_COVERED']],
    [{ 技能等级: null }, '不予', ['REQUIRED']],
    [{ 申报途径: '竞赛', 技能等级: null }, '待定', ['OTHER_ROUTE']],
    [{ 申报途径: '无相应证书', 技能等级: null }, '待定', ['OTHER_ROUTE']],
  ])('on the ground %o: %s', (ground, verdict, codes) => {
    expect(one(roster, ground as Changes)).toMatchObject({ verdict, codes });
  });

  it('waits without the municipal standard, and is refused to a trainer or a fully funded unit', () => {
    expect(one(roster, { 市级标准金额: null })).toMatchObject({ verdict: '待定', held: 0, codes: ['NO_STANDARD'] });
    expect(one(roster, { 单位性质: '社会培训机构' })).toMatchObject({ verdict: '不予', codes: ['UNIT_TYPE'] });
    expect(one(roster, { 经费类型: '全额拨款' })).toMatchObject({ verdict: '不予', codes: ['FULLY_FUNDED'] });
  });
});

describe('a master studio', () => {
  const roster = 'master-studio';

  it.each([
    ['区', 100_000],
    ['市', 150_000],
    ['国家', 200_000],
  ])('of the rank %s is paid %d, T36 and T37', (tier, sum) => {
    expect(one(roster, { 工作室级别: tier })).toMatchObject({ verdict: '通过', payable: sum });
  });

  it('of the district that becomes one of the city waits with the difference, T38', () => {
    const [, second] = judged(roster, [
      { 认定日期: on('2027-05-10') },
      { 工作室级别: '市', 认定日期: on('2028-05-10') },
    ]);
    expect(second).toMatchObject({ verdict: '待定', payable: 0, held: 50_000, codes: ['GRANT_DIFFERENCE'] });
    expect(second!.told).toMatch(/100000.*150000/);
    const known = one(roster, { 工作室级别: '国家', 曾获资助金额: 150_000 });
    expect(known).toMatchObject({ verdict: '待定', held: 50_000 });
  });

  it('of the district whose leader is a woman asks for her category where it decides, AMB-07', () => {
    const leader = { 领办人证件号码: idOf('1976-01-01', 'woman'), 退休类别: null };
    expect(one(roster, leader)).toMatchObject({ verdict: '不予', codes: ['REQUIRED'] });
    expect(one(roster, { ...leader, 退休类别: '女55' })).toMatchObject({ verdict: '通过', codes: [] });
    expect(one(roster, { ...leader, 工作室级别: '市' })).toMatchObject({ verdict: '通过', codes: [] });
  });

  it('of the same rank again, or of a lower one, is refused', () => {
    expect(judged(roster, [{}], [{}])[0]).toMatchObject({ verdict: '不予', codes: ['GRANTED_BEFORE'] });
    expect(judged(roster, [{}], [{ 工作室级别: '国家' }])[0]).toMatchObject({
      verdict: '不予',
      codes: ['HIGHER_AWARD'],
    });
  });

  it.each([
    [{ 评审专家人数: 3 }, '通过', []],
    [{ 评审专家人数: 2 }, '通过-需说明', ['TOO_FEW']],
    [{ 公示无异议: '否' }, '不予', ['CONDITION']],
    [{ 单位性质: '行业协会' }, '不予', ['UNIT_TYPE']],
    [{ 经费类型: '全额拨款' }, '不予', ['FULLY_FUNDED']],
    [{ 认定日期: on('2026-09-15') }, '待定', ['DATE_BEFORE']],
    [{ 认定日期: on('2029-09-16') }, '不予', ['DATE_AFTER']],
  ])('with %o: %s', (changes, verdict, codes) => {
    expect(one(roster, changes as Changes)).toMatchObject({ verdict, codes });
  });
});

describe('an institution', () => {
  const roster = 'institution';
  const rated = { 机构类别: 'A级机构', 评定轮次: '2026', 评定或入网日期: on('2026-12-01') };

  it.each([
    ['2027-04-07', '不予', 0],
    ['2027-04-08', '通过', 50_000],
  ])('connected on 2026-10-08 that applied on %s: %s, T40', (applied, verdict, payable) => {
    expect(one(roster, { 申请日期: on(applied) })).toMatchObject({ verdict, payable });
  });

  it('that is a base and rated A waits with the second, T40 (c)', () => {
    const [base, second] = judged(roster, [{}, rated]);
    expect(base).toMatchObject({ verdict: '通过', payable: 50_000 });
    expect(second).toMatchObject({ verdict: '待定', held: 50_000, codes: ['SECOND_KIND'] });
  });

  it('is paid once a round, and a base once', () => {
    expect(judged(roster, [rated, rated, { ...rated, 评定轮次: '2028' }]).map(({ verdict }) => verdict)).toEqual([
      '通过',
      '不予',
      '通过',
    ]);
    expect(judged(roster, [{}], [{}])[0]).toMatchObject({ verdict: '不予', codes: ['GRANTED_BEFORE'] });
  });
});

describe('an innovation studio', () => {
  const roster = 'innovation-studio';
  const demonstration = {
    创新工作室级别: '示范',
    命名日期: on('2028-12-10'),
    成立日期: on('2026-12-10'),
    区级命名日期: on('2026-12-10'),
    场地面积: 15,
  };

  it('of the district that was paid waits with the demonstration subsidy, T57', () => {
    const [first, second] = judged(roster, [{}, demonstration]);
    expect(first).toMatchObject({ verdict: '通过', payable: 1000 });
    expect(second).toMatchObject({ verdict: '待定', payable: 0, codes: ['GRANT_DIFFERENCE'] });
  });

  it.each([
    [{}, '通过'],
    [{ 场地面积: 14.9 }, '不予'],
    [{ 成立日期: on('2026-12-11') }, '不予'],
    [{ 区级命名日期: null }, '不予'],
    [{ 年度立项数: 0 }, '不予'],
  ])('for demonstration with %o: %s', (changes, verdict) => {
    expect(one(roster, { ...demonstration, ...changes })).toMatchObject({ verdict });
  });

  it.each([
    [{ 团队人数: 4 }, '通过', []],
    [{ 团队人数: 3 }, '通过-需说明', ['LEADER_DECIDES']],
    [{ 团队人数: 2 }, '不予', ['TOO_FEW']],
    [{ 年度立项数: 0 }, '不予', ['TOO_FEW']],
    [{ 两年成果数: 1 }, '通过', []],
    [{ 两年成果数: 0 }, '不予', ['TOO_FEW']],
    [{ 工会关系在闵行: '否' }, '不予', ['CONDITION']],
    [{ 领办人等级: '高级工' }, '不予', ['LEVEL_NOT_COVERED']],
    [{ 创新工作室类型: '工匠', 领办人荣誉: '上海工匠' }, '通过', []],
    [{ 创新工作室类型: '工匠', 领办人荣誉: '闵行当代工匠提名' }, '不予', ['HONOUR_NOT_COUNTED']],
    [{ 创新工作室类型: '劳模', 领办人荣誉: null }, '不予', ['REQUIRED']],
    [{ 市级标准金额: null }, '待定', ['NO_STANDARD']],
    [{ 经费类型: '全额拨款' }, '通过-需说明', ['FULLY_FUNDED']],
    [{ 曾获补贴金额: 600 }, '待定', ['GRANT_DIFFERENCE']],
  ])('of the district with %o: %s', (changes, verdict, codes) => {
    expect(one(roster, changes as Changes)).toMatchObject({ verdict, codes });
  });

  it.each([
    ['woman', 2, 4, '通过-需说明'],
    ['woman', 3, 4, '通过'],
    ['woman', 1, 4, '不予'],
    ['man', 4, 4, '不予'],
  ] as const)('led by a %s with %d women of %d: %s', (sex, women, team, verdict) => {
    const row = { 创新工作室类型: '巾帼', 领办人证件号码: idOf('1985-01-01', sex), 女性人数: women, 团队人数: team };
    expect(one(roster, row)).toMatchObject({ verdict });
  });

  it('of the city is asked for its affiliation alone', () => {
    const row = { 创新工作室级别: '市', 团队人数: null, 年度立项数: null, 两年成果数: null, 领办人等级: null };
    expect(one(roster, row)).toMatchObject({ verdict: '通过', payable: 1000 });
  });
});

describe('a craftsman', () => {
  const roster = 'craftsman';

  it('may be a nominee first and win later, but wins once, T59', () => {
    const rows = [
      { 称号: '提名', 命名日期: on('2026-12-10') },
      { 命名日期: on('2027-12-10') },
      { 命名日期: on('2028-12-10') },
    ];
    expect(judged(roster, rows).map(({ verdict, payable }) => [verdict, payable])).toEqual([
      ['通过', 2000],
      ['通过', 10_000],
      ['不予', 0],
    ]);
  });

  it('waits when nominated again, and was never one who won before the lists', () => {
    const nominee = { 称号: '提名' };
    expect(judged(roster, [nominee], [nominee])[0]).toMatchObject({ verdict: '待定', codes: ['NOMINATED_AGAIN'] });
    expect(one(roster, { 曾获当代工匠: '是' })).toMatchObject({ verdict: '不予', codes: ['GRANTED_BEFORE'] });
  });

  it.each([
    ['2026-12-10', '不予'],
    ['2026-12-09', '通过'],
  ])('barred until %s and named on 2026-12-10: %s', (until, verdict) => {
    expect(one(roster, { 禁止申报至: on(until) })).toMatchObject({ verdict });
  });

  it('is the eleventh of a year with a reason only', () => {
    const rows = Array.from({ length: 11 }, (_, i) => ({ 证件号码: idOf('1990-01-01', 'man', 10 + i) }));
    const verdicts = judged(roster, rows).map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...new Array<string>(10).fill('通过'), '通过-需说明']);
  });
});

describe('a studio of Songjiang', () => {
  const roster = 'songjiang-studio';
  const second = { 拨付期次: '第二期', 单位配套经费: 50_000, 届中考核合格: '是' };

  it('is paid in two halves, the second after the mid-term assessment, T62', () => {
    expect(judged(roster, [{}, second]).map(({ payable }) => payable)).toEqual([25_000, 25_000]);
    const [first, failed] = judged(roster, [{}, { ...second, 届中考核合格: '否' }]);
    expect(first).toMatchObject({ payable: 25_000 });
    expect(failed).toMatchObject({ verdict: '不予', codes: ['MIDTERM_FAILED'] });
  });

  it.each([
    [{ 单位配套经费: 49_999.99 }, 'TOO_FEW'],
    [{ 单位配套经费: null }, 'REQUIRED'],
    [{ 届中考核合格: null }, 'REQUIRED'],
  ])('has no second half with %o', (changes, code) => {
    expect(one(roster, { ...second, ...changes })).toMatchObject({ verdict: '不予', codes: [code] });
  });

  it.each([
    ['paid whole', [{ 拨付期次: null }]],
    ['paid in halves', [{}, second]],
  ])('%s that wins the municipal award is topped up, T64', (_case, history) => {
    const city = { 资助级别: '市', 拨付期次: null, 届中考核合格: '是', 名单公布日期: on('2027-12-10') };
    const [topped] = judged(roster, [{ ...city, 区人社局推荐: '是' }], history);
    expect(topped).toMatchObject({ verdict: '待定', payable: 0, held: 30_000, codes: ['GRANT_DIFFERENCE'] });
    expect(topped!.told).toMatch(/50000.*80000/);
    expect(judged(roster, [{ ...city, 区人社局推荐: '否' }], history)[0]).toMatchObject({ verdict: '不予' });
  });

  it('of a training institution is refused, T65', () => {
    expect(one(roster, { 单位性质: '社会培训机构' })).toMatchObject({ verdict: '不予', codes: ['UNIT_TYPE'] });
  });

  it.each([
    [{ 名单公布日期: on('2023-12-27') }, '通过', []],
    [{ 名单公布日期: on('2023-12-26') }, '不予', ['RULES_NOT_YET']],
    [{ 名单公布日期: on('2028-12-26') }, '通过', []],
    [{ 名单公布日期: on('2028-12-27') }, '通过-需说明', ['RULES_OLD']],
    [{ 单位内部公示: '否' }, '不予', ['CONDITION']],
    [{ 工作室成立日期: on('2026-10-08') }, '通过', []],
    [{ 工作室成立日期: on('2026-10-09') }, '不予', ['NOT_YET']],
    [{ 聘期结束日期: on('2026-10-08') }, '通过', []],
    [{ 聘期结束日期: on('2026-10-07') }, '不予', ['OUT_OF_TERM']],
    [{ 技能等级: '高级工' }, '不予', ['LEVEL_NOT_COVERED']],
    [{ 技能等级: '高级工', 无国家职业标准: '是' }, '待定', ['OTHER_ROUTE']],
    [{ 技能等级: null }, '待定', ['OTHER_ROUTE']],
  ])('with %o: %s', (changes, verdict, codes) => {
    expect(one(roster, changes as Changes)).toMatchObject({ verdict, codes });
  });

  it('that is the second of its unit in a year waits, and its leader elsewhere is told of', () => {
    const [, other] = judged(roster, [{}, { 证件号码: idOf('1980-01-01') }]);
    expect(other).toMatchObject({ verdict: '待定', codes: ['SECOND_PROJECT'] });
    const [, elsewhere] = judged(roster, [{}, { 申报单位: '另一企业' }]);
    expect(elsewhere).toMatchObject({ verdict: '通过-需说明', codes: ['REPEAT_PERSON'] });
  });

  it('whose leader is awarded again in a later year needs a reason, the same award again is refused, AMB-S9', () => {
    const later = { 名单公布日期: on('2027-12-10') };
    const [, again, repeated, half] = judged(roster, [{}, {}, later, { ...second, ...later }]);
    expect(again).toMatchObject({ verdict: '不予', codes: ['GRANTED_BEFORE'] });
    expect(repeated).toMatchObject({ verdict: '通过-需说明', payable: 25_000, codes: ['REPEAT_PERSON'] });
    expect(half).toMatchObject({ verdict: '通过-需说明', payable: 25_000, codes: ['REPEAT_PERSON'] });
  });

  it('is the eleventh of a year with a reason only, and its second half no twelfth, SJ-3', () => {
    const project = (i: number) => ({ 申报单位: `示例企业${i}`, 证件号码: idOf('1980-01-01', 'man', 10 + i) });
    const firsts = Array.from({ length: 11 }, (_, i) => project(i));
    const rows = judged(roster, [...firsts, { ...second, ...project(0) }, { ...second, ...project(10) }]);
    expect(rows.map(({ codes }) => codes.join())).toEqual([...new Array<string>(10).fill(''), 'QUOTA', '', 'QUOTA']);
    expect(rows.every(({ payable }) => payable === 25_000)).toBe(true);
  });

  it('that came first in its year has its second half paid, though another project of the unit waits', () => {
    const other = { 证件号码: idOf('1980-01-01') };
    const rows = [{}, other, second, { ...second, ...other }];
    expect(judged(roster, rows).map(({ verdict }) => verdict)).toEqual(['通过', '待定', '通过', '待定']);
  });
});

describe('an honour', () => {
  const roster = 'honour';

  it.each([
    ['国家', '个人', 10_000],
    ['国家', '企业', 20_000],
    ['国家', '合计', 30_000],
    ['市', '个人', 5000],
    ['市', '企业', 10_000],
    ['市', '合计', 15_000],
  ])('of the rank %s pays %s %d', (tier, payee, sum) => {
    expect(one(roster, { 荣誉级别: tier, 领取对象: payee })).toMatchObject({ verdict: '通过', payable: sum });
  });

  it('is paid once to the person and once to the employer', () => {
    const rows = [{}, { 领取对象: '企业' }, { 领取对象: '合计' }, { 荣誉名称: '另一荣誉' }];
    expect(judged(roster, rows).map(({ verdict }) => verdict)).toEqual(['通过', '通过', '不予', '通过']);
  });

  it('won through another channel, or reviewed before it was reported, is refused', () => {
    expect(one(roster, { 区人社局推荐: '否' })).toMatchObject({ verdict: '不予', codes: ['CONDITION'] });
    const reviewed = one(roster, { 街镇初审日期: on('2026-10-07') });
    expect(reviewed).toMatchObject({ verdict: '不予', codes: ['NOT_YET'] });
    expect(reviewed.told).toContain('2026-10-07 早于 2026-10-08；请核对两个日期');
  });
});

describe('a base of industry and education', () => {
  const roster = 'industry-base';

  it('with a local college waits where the enterprise is not rated, T51', () => {
    const local = { 院校类别: '本区院校' };
    expect(one(roster, local)).toMatchObject({ verdict: '待定', held: 150_000, codes: ['CONDITION'] });
    expect(one(roster, { ...local, 市级产教融合型企业: '是' })).toMatchObject({ verdict: '通过', payable: 150_000 });
  });

  it('is paid once an enterprise and year, however many there are', () => {
    const rows = [{}, { 合作院校: '另一学院' }, { 验收日期: on('2027-11-20') }, { 基地企业: '另一企业' }];
    expect(judged(roster, rows).map(({ payable }) => payable)).toEqual([150_000, 0, 150_000, 150_000]);
  });

  it.each([
    [{ 验收日期: on('2027-07-01') }, '通过'],
    [{ 验收日期: on('2027-06-30') }, '通过-需说明'],
    [{ 评审专家人数: 2 }, '通过-需说明'],
    [{ 近三年稳定合作: '否' }, '通过-需说明'],
    [{ 近三年严重违规: '是' }, '不予'],
    [{ 验收通过: '否' }, '不予'],
  ])('with %o: %s', (changes, verdict) => {
    expect(one(roster, changes)).toMatchObject({ verdict });
  });
});

describe('a contest', () => {
  const roster = 'contest';

  it.each([
    [{ 参赛人数: 12 }, 30_000],
    [{ 参赛人数: 12, 市级标准金额: 3000 }, 36_000],
    [{ 资助项目: '展示比赛', 实际支出: 130_000 }, 100_000],
    [{ 资助项目: '展示比赛', 实际支出: 86_000 }, 86_000],
    [{ 资助项目: '获奖配套', 市级标准金额: 8000 }, 8000],
    [{ 资助项目: '决赛展示' }, 50_000],
    [{ 资助项目: '承办培训', 鉴定合格人数: 10, 市级标准金额: 600, 市培训标准价: 1200.01 }, 6000],
    [{ 资助项目: '承办培训', 鉴定合格人数: 10, 市级标准金额: 600, 市培训标准价: 1200 }, 6000],
    [{ 资助项目: '承办培训', 鉴定合格人数: 10, 市级标准金额: 600, 市培训标准价: 1199.99 }, 5999.9],
    [{ 资助项目: '承办培训', 鉴定合格人数: 10, 市级标准金额: 600, 市培训标准价: 1000 }, 4000],
    [{ 资助项目: '承办培训', 鉴定合格人数: 10, 市级标准金额: 600, 市培训标准价: 600 }, 0],
  ])('with %o is paid %d, T52', (changes, sum) => {
    expect(one(roster, changes as Changes)).toMatchObject({ verdict: '通过', payable: sum });
  });

  it('of the second class pays its prizes, T54', () => {
    const prizes = ['一等', '二等', '三等'].map((rank, i) => ({
      资助项目: '二类竞赛奖项',
      奖项等次: rank,
      奖项个数: i + 1,
    }));
    const rows = judged(roster, prizes);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['通过', '通过', '通过']);
    expect(rows.reduce((sum, { payable }) => sum + payable, 0)).toBe(27_000);
  });

  it('that a union hosts by plan is paid, and not once more as a display, T55', () => {
    const hosted = ['甲', '乙', '丙'].map((event) => ({
      竞赛活动编号: event,
      资助项目: '技能比武',
      列入比武计划: '是',
    }));
    const display = { 竞赛活动编号: '乙', 资助项目: '展示比赛', 实际支出: 9000, 申报单位: '另一单位' };
    expect(judged(roster, [...hosted, display]).map(({ payable }) => payable)).toEqual([50_000, 50_000, 50_000, 0]);
    expect(one(roster, { 资助项目: '技能比武', 列入比武计划: '否' })).toMatchObject({ verdict: '不予' });
  });

  it('of the district is hosted by a union, not by an enterprise as such', () => {
    const hosted = { 资助项目: '技能比武', 列入比武计划: '是' };
    expect(one(roster, { ...hosted, 单位性质: '区属工会' })).toMatchObject({ verdict: '通过', payable: 50_000 });
    expect(one(roster, { ...hosted, 单位性质: '企业' })).toMatchObject({ verdict: '不予', codes: ['UNIT_TYPE'] });
    expect(one(roster, { 单位性质: '企业' })).toMatchObject({ verdict: '通过' });
  });

  it('won by one person waits where the matched award is claimed beside the prize, AMB-56', () => {
    const prize = { 资助项目: '二类竞赛奖项', 奖项等次: '一等', 获奖者: '样甲' };
    const award = { 资助项目: '获奖配套', 市级标准金额: 8000, 获奖者: '样甲' };
    expect(judged(roster, [prize, award])[1]).toMatchObject({ verdict: '待定', held: 8000, codes: ['SECOND_KIND'] });
    expect(judged(roster, [prize, { ...award, 获奖者: '样乙' }])[1]).toMatchObject({ verdict: '通过' });
    expect(one(roster, { ...prize, 团体奖: '是' })).toMatchObject({ verdict: '通过-需说明' });
  });

  it('is paid the sum named for its prize though the matched award stands first, unless that was paid before, AMB-56', () => {
    const prize = { 资助项目: '二类竞赛奖项', 奖项等次: '一等', 获奖者: '样甲' };
    const award = { 资助项目: '获奖配套', 市级标准金额: 5000, 获奖者: '样甲' };
    expect(judged(roster, [award, prize])).toMatchObject([
      { verdict: '待定', held: 5000, codes: ['SECOND_KIND'] },
      { verdict: '通过', payable: 8000, codes: [] },
    ]);
    expect(judged(roster, [prize], [award])).toMatchObject([{ verdict: '待定', held: 8000, codes: ['SECOND_KIND'] }]);
  });

  it.each([
    [{ 参赛人数: null }, '不予'],
    [{ 参赛人数: 1.5 }, '不予'],
    [{ 资助项目: '展示比赛' }, '不予'],
    [{ 资助项目: '获奖配套' }, '待定'],
  ])('with %o: %s', (changes, verdict) => {
    expect(one(roster, changes)).toMatchObject({ verdict });
  });
});

describe('an apprentice’s training fee', () => {
  const roster = 'apprentice-training';

  it.each([
    [{ 实付培训费: 3000, 市目录补贴标准: 2400, 市已补金额: 1000 }, 1400],
    [{ 实付培训费: 2000, 市目录补贴标准: 2400, 市已补金额: 1000 }, 1000],
    [{ 实付培训费: 2000, 市目录补贴标准: 2400, 市已补金额: 2000 }, 0],
    [{ 实付培训费: 2000, 市目录补贴标准: 2400, 市已补金额: 2001 }, 0],
    [{ 项目认定: '区', 实付培训费: 2000, 市已补金额: null }, 2000],
    [{ 项目认定: '区', 实付培训费: 2000, 市已补金额: 500 }, 1500],
  ])('with %o is the difference of %d, AMB-51', (changes, sum) => {
    expect(one(roster, changes as Changes)).toMatchObject({ verdict: '通过', payable: sum });
  });

  it.each([
    [{ 市目录补贴标准: null }, '待定', ['NO_STANDARD']],
    [{ 市已补金额: null }, '待定', ['NO_STANDARD']],
    [{ 学徒原等级: '初级工' }, '待定', ['APPRENTICE_FLOOR']],
    [{ 项目批准日期: on('2026-10-08') }, '通过', []],
    [{ 项目批准日期: on('2026-10-09') }, '待定', ['NOT_YET']],
    [{ 项目批准日期: null }, '待定', ['CONDITION']],
    [{ 管理类项目: '是' }, '不予', ['CONDITION']],
    [{ 理论机构有资质: '否' }, '通过-需说明', ['CONDITION']],
    [{ 协议结束日期: on('2027-01-06') }, '通过-需说明', ['SHORT_TERM']],
    [{ 协议结束日期: on('2027-01-07') }, '通过', []],
    [{ 协议结束日期: on('2026-10-07') }, '不予', ['BAD_VALUE']],
    [{ 取证日期: on('2026-10-08') }, '通过', []],
    [{ 取证日期: on('2026-10-07') }, '不予', ['CERT_BEFORE_START']],
  ])('with %o: %s', (changes, verdict, codes) => {
    expect(one(roster, changes as Changes)).toMatchObject({ verdict, codes });
  });

  it('is paid once a training, and waits where another enterprise claimed it', () => {
    const rows = [{}, {}, { 申报单位: '另一企业' }, { 职业工种: '焊工' }, { 目标等级: '技师' }];
    expect(judged(roster, rows).map(({ verdict }) => verdict)).toEqual(['通过', '不予', '待定', '通过', '通过']);
  });
});

describe.each<RosterId>([
  'apprentice-training',
  'honour',
  'industry-base',
  'contest',
  'project-development',
  'chief-technician',
  'master-studio',
  'institution',
  'innovation-studio',
  'craftsman',
  'songjiang-studio',
])('any row of the list of %s', (roster) => {
  it('has findings under clauses that exist, told in both languages, and pays only what passes', () => {
    fc.assert(
      fc.property(messyRoster(roster), (table) => {
        for (const result of checks[roster](table)) {
          if (result === null) continue;
          result.findings.forEach((finding: Finding) => {
            if (!finding.clause.startsWith('D'))
              expect(clausesOf(finding.clause).map(({ id }) => id)).toEqual([finding.clause]);
            const told = findingSentence(finding);
            expect(told['zh-CN'].length * told['en-US'].length).toBeGreaterThan(0);
          });
          const severities = result.findings.map(({ severity }) => severity);
          if (severities.includes('reject'))
            expect([result.payable.toNumber(), result.held.toNumber()]).toEqual([0, 0]);
          if (severities.includes('hold')) expect(result.payable.toNumber()).toBe(0);
        }
      }),
    );
  });
});
