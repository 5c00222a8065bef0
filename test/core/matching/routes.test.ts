import { describe, expect, it } from 'vitest';
import { idOf } from '../../rosters/people';
import type { Cells } from '../../rosters/tables';
import {
  APPRENTICE,
  brief,
  briefs,
  bureauRow,
  confirmedRow,
  matched,
  MENTOR,
  promotionRow,
  readings,
  STRANGER,
  unionRow,
  type Lists,
} from './cases';

const change = (id: string, at: number) => id.slice(0, at) + String((Number(id[at]) + 1) % 10) + id.slice(at + 1);
const only = (lists: Lists) => matched(lists).cases[0]!;
const both = (sum: number | string, bureau: Cells = {}, union: Cells = {}): Lists => ({
  bureau: [bureauRow(bureau)],
  union: [unionRow(sum, union)],
});

describe('a case that both departments have (MH-2.3.3(7)f, AMB-52)', () => {
  it.each([
    [3_999.99, 'pay hr 4000 0'],
    [4_000, 'pay hr 4000 0 TIE'],
    [4_000.01, 'pay union 4000.01 0'],
  ])('is paid once, the higher of 4,000 and %d', (sum, expected) => {
    expect(briefs(both(sum))).toEqual([expected]);
  });

  it('goes to the enterprise from the bureau and to the mentor from the union', () => {
    expect(only(both(3_000))).toMatchObject({ route: 'bureau', department: 'hr', payee: 'enterprise' });
    expect(only(both(5_000))).toMatchObject({ route: 'union', department: 'union', payee: 'person' });
  });

  it('shows both sums and how the higher was found', () => {
    const { bureau, union, steps } = only(both(5_000));
    expect([bureau!.sum, union!.sum]).toEqual([4_000, 5_000]);
    expect(steps.map(({ formula }) => formula)).toEqual(['4000', '5000 × 1', 'max(4000, 5000)']);
  });

  it.each([
    ['高级工', '中级工', 2_000],
    ['技师', '高级工', 4_000],
    ['高级技师', '技师', 6_000],
  ])('is compared at the level %s', (after, before, bonus) => {
    const level = (sum: number) =>
      briefs(both(sum, { 徒弟取得等级: after, 徒弟原等级: before, 师傅等级: '高级职称' }, { 取得等级: after }));
    expect(level(bonus)).toEqual([`pay hr ${bonus} 0 TIE`]);
    expect(level(bonus + 1)).toEqual([`pay union ${bonus + 1} 0`]);
  });

  it('waits where the union’s sum is not known', () => {
    expect(briefs(both(''))).toEqual(['hold - 0 0 SUM_UNKNOWN']);
    expect(readings(only(both('')))).toEqual(['人社路径较高或相等 4000 0', '工会路径较高 0 ?']);
  });

  it('is nobody’s below senior worker, and waits above senior technician', () => {
    const low = { 徒弟取得等级: '中级工', 徒弟原等级: '初级工' };
    expect(briefs(both(3_000, low, { 取得等级: '中级工' }))).toEqual(['refused - 0 0']);
    const high = { 徒弟取得等级: '特级技师', 徒弟原等级: '技师' };
    expect(briefs(both(3_000, high, { 取得等级: '特级技师' }))).toEqual(['hold - 0 0 SUM_UNKNOWN']);
  });
});

describe('a case that was paid already', () => {
  it.each([
    [
      'the bureau paid, the union’s sum is higher',
      both(5_000, {}, { 区已补金额: 4_000 }),
      'hold union 0 1000 LOWER_PAID',
    ],
    ['the bureau paid, and its sum is the higher', both(3_000, {}, { 区已补金额: 4_000 }), 'settled hr 0 0 ALL_PAID'],
    ['the union paid, the bureau’s sum is higher', both(3_000, { 工会已补金额: 3_000 }), 'hold hr 0 1000 LOWER_PAID'],
    ['the union paid a fen less', both(3_000, { 工会已补金额: 3_999.99 }), 'hold hr 0 0.01 LOWER_PAID'],
    ['the union paid all of the higher sum', both(5_000, { 工会已补金额: 5_000 }), 'settled union 0 0 ALL_PAID'],
    ['both paid', both(3_000, { 工会已补金额: 3_000 }, { 区已补金额: 4_000 }), 'overpaid hr 0 0 OVERPAID'],
    ['0 paid', both(3_000, { 工会已补金额: 0 }, { 区已补金额: 0 }), 'pay hr 4000 0'],
  ])('%s', (_, lists, expected) => {
    expect(briefs(lists)).toEqual([expected]);
  });

  it('shows the difference and nothing more', () => {
    expect(readings(only(both(5_000, {}, { 区已补金额: 4_000 })))).toEqual(['不再补发 0 0', '补发差额 0 1000']);
  });
});

describe('a route that is not open', () => {
  it.each([
    ['not a member (MH-A4b-1.1)', both(5_000, {}, { 是否本区会员: '否' }), 'pay hr 4000 0'],
    ['not confirmed (MH-A4b-1.2)', both(5_000, {}, { 市总确认: '未确认' }), 'pay hr 4000 0'],
    ['too late for the bureau', both(3_000, { 申请日期: '2027-06-30' }), 'pay union 3000 0'],
    ['perhaps too late, in a year of unknown holidays', both(3_000, { 申请日期: '2027-06-29' }), 'hold hr 0 4000'],
    ['in time for the bureau', both(3_000, { 申请日期: '2027-06-21' }), 'pay hr 4000 0'],
    [
      'a mentor too old for the bureau',
      both(3_000, { 师傅等级: '技师', 徒弟原等级: '技师', 徒弟取得等级: '高级技师' }, { 取得等级: '高级技师' }),
      'pay union 3000 0',
    ],
    ['neither', both(5_000, { 申请日期: '2028-06-22' }, { 是否本区会员: '否' }), 'refused - 0 0'],
  ])('leaves the other one: %s', (_, lists, expected) => {
    expect(briefs(lists)).toEqual([expected]);
  });

  it('pays the higher at once where only the lower waits', () => {
    expect(briefs(both(5_000, { 徒弟原等级: '初级工' }))).toEqual(['pay union 5000 0']);
  });

  it('holds the higher that waits, and shows both readings', () => {
    const waits = both(3_000, { 徒弟原等级: '初级工' });
    expect(briefs(waits)).toEqual(['hold hr 0 4000']);
    expect(readings(only(waits))).toEqual(['人社路径通过 4000 0', '人社路径不通过 0 3000']);
  });

  it('waits for an application that is not made yet', () => {
    expect(briefs(both(3_000, { 申请日期: '' }))).toEqual(['hold hr 0 4000 NOT_APPLIED']);
    expect(briefs(both(5_000, { 申请日期: '' }))).toEqual(['pay union 5000 0 NOT_APPLIED']);
  });
});

describe('the confirmation of the municipal federation', () => {
  const withList = (sum: number | string, confirmed: Cells[], union: Cells = {}): Lists => ({
    union: [unionRow(sum, union)],
    confirmed,
  });

  it('gives the base that is matched', () => {
    expect(briefs(withList(3_000, [confirmedRow(3_000)]))).toEqual(['pay union 3000 0']);
    expect(briefs(withList(3_000, [confirmedRow(2_500)]))).toEqual(['pay union 2500 0 BASE_DIFFERS']);
    expect(briefs(withList('', [confirmedRow(2_500)]))).toEqual(['pay union 2500 0 BASE_TAKEN']);
  });

  it.each(['', 0, '三千', -5])('is waited for where the sum that was confirmed is “%s”', (sum) => {
    const unsaid = [confirmedRow(3_000, { 确认金额: sum })];
    expect(briefs(withList(3_000, unsaid))).toEqual(['hold union 0 3000 CONFIRMED_WITHOUT_SUM']);
    expect(briefs({ ...both(5_000), confirmed: unsaid })).toEqual(['hold union 0 5000 CONFIRMED_WITHOUT_SUM']);
    const promoted = { ...unsaid[0]!, 师傅姓名: '', 师傅证件号码: '', 确认类别: '晋升' };
    expect(briefs({ promotions: [promotionRow()], confirmed: [promoted] })).toEqual([
      'hold union 0 3000 CONFIRMED_WITHOUT_SUM',
    ]);
  });

  it('is waited for where the list has the case twice with two sums, whichever comes first', () => {
    const [low, high] = [confirmedRow(3_000), confirmedRow(5_000)];
    expect(briefs(withList(3_000, [low, high]))).toEqual(['hold union 0 3000 CONFIRMED_TWICE']);
    expect(briefs(withList(5_000, [high, low]))).toEqual(['hold union 0 5000 CONFIRMED_TWICE']);
    expect(briefs(withList(3_000, [low, low]))).toEqual(['pay union 3000 0']);
  });

  it('is waited for where it is of another level, and told where the day or a name differs', () => {
    const of = (change: Cells) => briefs(withList(3_000, [confirmedRow(3_000, change)]));
    expect(of({ 取得等级: '高级技师' })).toEqual(['hold union 0 3000 LEVEL_DIFFERS']);
    expect(of({ 取证日期: '2026-12-21' })).toEqual(['pay union 3000 0 DATE_DIFFERS']);
    expect(of({ 持证人姓名: '王大徒' })).toEqual(['pay union 3000 0 NAME_DIFFERS']);
  });

  it('counts in the comparison of the two routes', () => {
    const lists = { ...both(5_000), confirmed: [confirmedRow(3_500)] };
    expect(briefs(lists)).toEqual(['pay hr 4000 0 BASE_DIFFERS']);
  });

  it('is waited for where the list lacks the case', () => {
    expect(briefs(withList(3_000, [confirmedRow(3_000, { 证书编号: 'Z9', 持证人证件号码: STRANGER })]))).toEqual([
      'hold union 0 3000 NOT_ON_CONFIRMATION',
    ]);
  });

  it('is doubtful where the row has a slip', () => {
    const slip = [confirmedRow(2_500, { 持证人证件号码: change(APPRENTICE, 3) })];
    expect(briefs(withList(3_000, slip))).toEqual(['hold union 0 3000 CONFIRMATION_DOUBTFUL']);
    const { keys } = only(withList(3_000, slip)).confirmation!;
    const decisions = [{ join: 'mentor-confirmations' as const, ...keys, isSame: true }];
    expect(briefs(withList(3_000, slip), { decisions })).toEqual(['pay union 2500 0 BASE_DIFFERS']);
  });

  it('stands above the word of the roster', () => {
    expect(briefs(withList(3_000, [confirmedRow(3_000)], { 市总确认: '未确认' }))).toEqual([
      'pay union 3000 0 CONFIRMED_ON_LIST',
    ]);
  });

  it('tells mentors from promotions', () => {
    const lists = { promotions: [promotionRow()], confirmed: [confirmedRow(3_000)] };
    expect(briefs(lists)).toEqual(['hold union 0 3000 NOT_ON_CONFIRMATION']);
    const promoted = confirmedRow(3_200, { 师傅姓名: '', 师傅证件号码: '', 确认类别: '晋升' });
    expect(briefs({ ...lists, confirmed: [promoted] })).toEqual(['pay union 3200 0 BASE_DIFFERS']);
  });

  it('is unclear where the row does not say which, and both lists have it', () => {
    const unsaid = confirmedRow(3_000, { 师傅姓名: '', 师傅证件号码: '', 确认类别: '' });
    expect(briefs({ union: [unionRow(3_000)], promotions: [promotionRow()], confirmed: [unsaid] })).toEqual([
      'hold union 0 3000 CONFIRMATION_UNCLEAR',
      'hold union 0 3000 CONFIRMATION_UNCLEAR',
    ]);
    expect(briefs({ promotions: [promotionRow()], confirmed: [unsaid] })).toEqual(['pay union 3000 0']);
  });

  it('tells of rows that nobody claims', () => {
    const { confirmedOnly } = matched({ union: [], confirmed: [confirmedRow(3_000)] });
    expect(confirmedOnly).toMatchObject([{ row: 1, amount: 3_000, reason: { code: 'NOT_LISTED' } }]);
  });
});

describe('a promotion (AMB-58)', () => {
  it('is rewarded from technician on', () => {
    const of = (level: string) => briefs({ promotions: [promotionRow({ 取得等级: level })] });
    expect(of('高级技师')).toEqual(['pay union 3000 0']);
    expect(of('技师')).toEqual(['pay union 3000 0']);
    expect(of('高级工')).toEqual(['refused - 0 0 MENTOR_ONLY_LEVEL']);
    expect(of('中级工')).toEqual(['refused - 0 0']);
  });

  it('stands beside the mentor’s bonus for the same certificate', () => {
    expect(briefs({ ...both(3_000), promotions: [promotionRow()] })).toEqual(['pay hr 4000 0', 'pay union 3000 0']);
  });

  it('is for members and confirmed cases alone (MH-A7)', () => {
    expect(briefs({ promotions: [promotionRow({ 是否本区会员: '否' })] })).toEqual(['refused - 0 0']);
    expect(briefs({ promotions: [promotionRow({ 市总确认: '未确认' })] })).toEqual(['refused - 0 0']);
  });
});

describe('a doubtful pair', () => {
  const slip = both(5_000, {}, { 徒弟证件号码: change(APPRENTICE, 3) });

  it('pays nothing, and shows what it is worth as one case and as two', () => {
    const [found] = matched(slip).cases;
    expect(brief(found!)).toBe('hold union 0 5000 DOUBTFUL');
    expect(readings(found!)).toEqual(['是同一笔，就高 0 5000', '是两笔，各自发放 4000 0']);
    const wide = [...APPRENTICE].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');
    const written = matched(both(5_000, {}, { 徒弟证件号码: wide })).cases[0]!;
    expect(readings(written)).toEqual(['是同一笔，就高 0 5000', '是两笔，各自发放 4000 5000']);
  });

  it('is one case once the user said so, and waits for the wrong ID to be corrected', () => {
    const { keys } = only(slip).link!;
    const decisions = [{ join: 'routes' as const, ...keys, isSame: true }];
    expect(briefs(slip, { decisions })).toEqual(['hold union 0 5000 CORRECT_ID']);
    expect(matched(slip, { decisions }).cases[0]!.link).toMatchObject({ standing: 'accepted', tier: 'one-digit' });
  });

  it('is two cases once the user parted it', () => {
    const { keys } = only(slip).link!;
    const decisions = [{ join: 'routes' as const, ...keys, isSame: false }];
    expect(briefs(slip, { decisions })).toEqual(['pay hr 4000 0 PARTED', 'refused - 0 0 PARTED']);
  });

  it('is told of when its decision fits nothing any more', () => {
    const decisions = [{ join: 'routes' as const, left: 'x', right: 'y', isSame: true }];
    expect(matched(slip, { decisions }).unused).toEqual(decisions);
  });
});

describe('rows of one case that differ', () => {
  it.each([
    ['in the level', {}, { 取得等级: '高级技师' }, 'hold hr 0 4000 LEVEL_DIFFERS'],
    ['in the date', {}, { 取证日期: '2026-12-21' }, 'pay hr 4000 0 DATE_DIFFERS'],
    ['in a name', {}, { 徒弟姓名: '王大徒' }, 'pay hr 4000 0 NAME_DIFFERS'],
    ['in the certificate number', {}, { 证书编号: 'S2026009' }, 'hold hr 0 4000 CERTIFICATE_DIFFERS DOUBTFUL'],
  ])('%s', (_, bureau, union, expected) => {
    expect(briefs(both(3_000, bureau, union))).toEqual([expected]);
  });
});

describe('a row that stands alone', () => {
  const reasons = (lists: Lists) => matched(lists).cases.map(({ remarks }) => remarks.map(({ code }) => code).join());

  it.each<[string, Cells, string]>([
    [
      'another mentor has the certificate',
      { 师傅证件号码: idOf('1970-01-01', 'male'), 师傅姓名: '赵师傅' },
      'OTHER_MENTOR',
    ],
    ['another certificate of the person', { 证书编号: 'S2026009', 取得等级: '高级技师' }, 'OTHER_CERTIFICATE'],
    ['a namesake', { 徒弟证件号码: STRANGER, 证书编号: 'S2026009' }, 'SAME_NAME'],
    ['nothing like it', { 徒弟证件号码: STRANGER, 徒弟姓名: '周', 证书编号: 'S2026009' }, 'NOT_LISTED'],
  ])('because of %s', (_, union, reason) => {
    expect(reasons(both(3_000, {}, union))).toEqual([reason, reason]);
  });

  it('because its ID is unsound', () => {
    const unsound = { 徒弟证件号码: change(change(APPRENTICE, 3), 9), 徒弟姓名: '周', 证书编号: 'S2026009' };
    expect(reasons(both(3_000, {}, unsound))).toEqual(['NOT_LISTED', 'UNSOUND_ID']);
  });

  it('because its level is not covered', () => {
    const low = { 徒弟取得等级: '中级工', 徒弟原等级: '初级工', 徒弟证件号码: STRANGER, 徒弟姓名: '周' };
    expect(reasons({ bureau: [bureauRow(low)], union: [] })).toEqual(['NOT_COVERED']);
  });

  it('because the same list has it twice', () => {
    expect(reasons({ bureau: [bureauRow(), bureauRow()], union: [unionRow(3_000)] })).toEqual(['', 'TWICE']);
  });

  it('without a reason where the other list is not at hand', () => {
    expect(reasons({ bureau: [bureauRow()] })).toEqual(['']);
  });

  it('is paid by its own route, but for a certificate that another mentor has', () => {
    expect(briefs({ bureau: [bureauRow()], union: [] })).toEqual(['pay hr 4000 0 NOT_LISTED']);
    const other = { 师傅证件号码: idOf('1970-01-01', 'male'), 师傅姓名: '赵师傅' };
    expect(briefs(both(3_000, {}, other))).toEqual(['hold hr 0 4000 OTHER_MENTOR', 'hold union 0 3000 OTHER_MENTOR']);
  });
});

it('hands over plain data', () => {
  const found = matched({
    ...both(5_000, {}, { 徒弟证件号码: change(APPRENTICE, 3) }),
    promotions: [promotionRow()],
    confirmed: [confirmedRow(3_000)],
  });
  expect(structuredClone(found)).toEqual(found);
});

it('says in both languages what is wrong and what to do', () => {
  for (const one of matched(both('', { 申请日期: '' }, { 徒弟姓名: '王大徒' })).cases) {
    for (const { sentence } of one.remarks) expect(sentence['zh-CN'] && sentence['en-US']).toBeTruthy();
  }
  expect(MENTOR).not.toBe(APPRENTICE);
});
