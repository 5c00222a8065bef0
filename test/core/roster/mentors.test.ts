import { describe, expect, it } from 'vitest';
import { idOf, person } from '../../rosters/people';
import { pair } from '../../rosters/rows';
import { verdict, verdicts, type Cells } from '../../rosters/tables';

const of = (row: Cells, history: readonly Cells[] = []): string => verdict('mentors', row, { history });

/** Another apprentice of the same mentor. */
const other = (number: number, change: Cells = {}): Cells => pair({ 徒弟证件号码: person(number), ...change });

describe('a mentor pair', () => {
  it.each([
    ['高级工', '中级工', 2_000],
    ['技师', '高级工', 4_000],
    ['高级技师', '技师', 6_000],
    ['高级技师', '中级工', 6_000],
  ])('is paid by the level obtained: %s', (after, before, sum) => {
    expect(of(pair({ 师傅等级: '高级技师', 徒弟原等级: before, 徒弟取得等级: after }))).toBe(`通过 ${sum} 0`);
  });

  it.each([
    ...['师傅姓名', '师傅证件号码', '师傅等级', '徒弟姓名', '徒弟证件号码', '徒弟原等级', '徒弟取得等级'],
    ...['协议开始日期', '协议结束日期', '取证日期', '申请日期'],
  ])('needs its %s', (header) => {
    expect(of(pair({ [header]: '' }))).toBe('不予 0 0 REQUIRED:reject');
  });

  it.each([
    ['师傅证件号码', '31011219750302071', 'ID_INVALID'],
    ['徒弟证件号码', '31011219750302071', 'ID_INVALID'],
    ['师傅证件号码', 310112197503020700, 'ID_AS_NUMBER'],
    ['徒弟证件号码', 310112197503020700, 'ID_AS_NUMBER'],
    ['师傅等级', '大师', 'BAD_VALUE'],
    ['徒弟原等级', -5, 'BAD_VALUE'],
    ['取证日期', '2027-02-29', 'BAD_VALUE'],
    ['工会已补金额', -1, 'BAD_VALUE'],
    ['项目认定', '镇', 'BAD_VALUE'],
    ['协议结束日期', '2026-09-30', 'BAD_VALUE'],
  ])('is rejected for a %s of %j', (header, cell, code) => {
    expect(of(pair({ [header]: cell }))).toBe(`不予 0 0 ${code}:reject`);
  });

  it('is of two persons', () => {
    const mentor = pair().师傅证件号码;
    expect(of(pair({ 徒弟证件号码: mentor, 协议开始日期: '2026-09-30' }))).toBe(
      '不予 0 0 OVER_45:info SAME_PERSON:reject',
    );
  });

  it.each([
    ['中级工', '初级工', '不予 0 0 APPRENTICE_FLOOR:hold MENTOR_LEVEL:reject'],
    ['高级工', '中级工', '通过 2000 0'],
    ['高级工', '高级工', '不予 0 0 LEVEL_GAP:reject NOT_HIGHER:reject'],
    ['中级工', '中级工', '不予 0 0 LEVEL_GAP:reject MENTOR_LEVEL:reject'],
    ['高级职称', '中级工', '通过-需说明 2000 0 TITLE_AS_LEVEL:warn'],
    ['首席技师', '中级工', '通过 2000 0'],
  ])('needs a mentor a level above: %s over %s', (mentor, before, expected) => {
    expect(of(pair({ 师傅等级: mentor, 徒弟原等级: before }))).toBe(expected);
  });

  it('compares a senior title as a senior technician', () => {
    const title = (before: string, after: string) =>
      of(pair({ 师傅等级: '高级职称', 徒弟原等级: before, 徒弟取得等级: after }));
    expect(title('技师', '高级技师')).toBe('通过-需说明 6000 0 TITLE_AS_LEVEL:warn');
    expect(title('高级技师', '特级技师')).toBe('不予 0 0 LEVEL_GAP:reject LEVEL_UNNAMED:hold TITLE_AS_LEVEL:warn');
  });

  it.each([
    ['1960-10-02', '通过-需说明 2000 0 MENTOR_TURNS_66:warn'],
    ['1960-10-01', '不予 0 0 MENTOR_AGE:reject'],
    ['1960-12-20', '通过-需说明 2000 0 MENTOR_TURNS_66:warn'],
    ['1960-12-21', '通过 2000 0'],
  ])('has a mentor of at most 65 at its start: born on %s', (birth, expected) => {
    expect(of(pair({ 师傅证件号码: idOf(birth, 'male') }))).toBe(expected);
  });

  it.each([
    ['1980-10-01', '通过 2000 0 OVER_45:info'],
    ['1980-10-02', '通过 2000 0'],
  ])('is paid for an apprentice over 45 too: born on %s', (birth, expected) => {
    expect(of(pair({ 徒弟证件号码: idOf(birth, 'male') }))).toBe(expected);
  });

  it.each([
    ['初级工', '高级工', '待定 0 2000 APPRENTICE_FLOOR:hold'],
    ['初级工', '中级工', '不予 0 0 APPRENTICE_FLOOR:hold NO_BONUS_LEVEL:reject'],
    ['中级工', '中级工', '不予 0 0 NOT_HIGHER:reject NO_BONUS_LEVEL:reject'],
    ['高级工', '高级工', '不予 0 0 NOT_HIGHER:reject'],
    ['高级工', '特级技师', '待定 0 0 LEVEL_UNNAMED:hold'],
    ['高级工', '首席技师', '待定 0 0 LEVEL_UNNAMED:hold'],
  ])('from %s to %s', (before, after, expected) => {
    const codes = expected.split(' ').slice(3).sort();
    const said = of(pair({ 师傅等级: '高级技师', 徒弟原等级: before, 徒弟取得等级: after })).split(' ');
    expect([...said.slice(0, 3), ...said.slice(3).sort()]).toEqual([...expected.split(' ').slice(0, 3), ...codes]);
  });

  it.each([
    ['2026-09-30', '不予 0 0 CERT_BEFORE_START:reject'],
    ['2026-10-01', '通过 2000 0'],
  ])('with a certificate of %s', (day, expected) => {
    expect(of(pair({ 取证日期: day }))).toBe(expected);
  });

  it.each([
    ['2026-09-15', '待定 0 2000 DATE_BEFORE:hold'],
    ['2026-09-16', '通过 2000 0'],
    ['2029-09-15', '通过 2000 0'],
    ['2029-09-16', '不予 0 0 DATE_AFTER:reject'],
  ])('that ended in a certificate of %s', (day, expected) => {
    const row = { 协议开始日期: '2026-05-01', 协议结束日期: '2029-12-31', 取证日期: day, 申请日期: day };
    expect(of(pair(row))).toBe(expected);
  });

  it.each([
    ['2029-09-15', '通过 2000 0'],
    ['2029-09-16', '通过-需说明 2000 0 APPLIED_AFTER_END:warn'],
  ])('applied for on %s, around the end of the validity', (day, expected) => {
    expect(of(pair({ 协议结束日期: '2029-09-15', 取证日期: '2029-09-15', 申请日期: day }))).toBe(expected);
  });

  it('that is too late already is not told of the end of the validity', () => {
    const row = { 协议结束日期: '2029-09-16', 取证日期: '2029-09-16', 申请日期: '2029-09-17' };
    expect(of(pair(row))).toBe('不予 0 0 DATE_AFTER:reject');
  });

  // Six months from 2026-12-31 end on Wednesday 2027-06-30, in a year whose holidays are not known.
  it.each([
    ['2027-06-29', '通过 2000 0'],
    ['2027-06-30', '通过 2000 0'],
    ['2027-07-01', '待定 0 2000 DEADLINE_6_MONTHS:hold'],
    ['2027-07-09', '待定 0 2000 DEADLINE_6_MONTHS:hold'],
    ['2027-07-10', '不予 0 0 DEADLINE_6_MONTHS:reject'],
  ])('applied for on %s', (day, expected) => {
    expect(of(pair({ 取证日期: '2026-12-31', 申请日期: day }))).toBe(expected);
  });

  it.each([
    ['2026-11-01', '2027-01-30', '通过-需说明 2000 0 SHORT_TERM:warn'],
    ['2026-11-01', '2027-01-31', '通过 2000 0'],
    ['2026-11-30', '2027-02-26', '通过-需说明 2000 0 SHORT_TERM:warn'],
    ['2026-11-30', '2027-02-27', '通过 2000 0'],
  ])('mentored from %s to %s', (start, end, expected) => {
    expect(of(pair({ 协议开始日期: start, 协议结束日期: end, 取证日期: '2027-03-01' }))).toBe(expected);
  });

  it.each([
    [0, '通过 4000 0'],
    ['', '通过 4000 0'],
    [0.01, '待定 0 3999.99 UNION_PAID_LOWER:hold'],
    [3_999.99, '待定 0 0.01 UNION_PAID_LOWER:hold'],
    [3_000.005, '待定 0 1000 UNION_PAID_LOWER:hold'],
    [4_000, '不予 0 0 UNION_PAID_HIGHER:reject'],
    [4_000.01, '不予 0 0 UNION_PAID_HIGHER:reject'],
  ])('for which the union paid %j already', (paid, expected) => {
    expect(of(pair({ 徒弟取得等级: '技师', 工会已补金额: paid }))).toBe(expected);
  });

  it('of two enterprises needs a reason', () => {
    expect(of(pair({ 师傅单位: '甲公司', 徒弟单位: '乙公司' }))).toBe('通过-需说明 2000 0 OTHER_ENTERPRISE:warn');
    expect(of(pair({ 师傅单位: '甲公司', 徒弟单位: ' 甲 公司' }))).toBe('通过 2000 0');
    expect(of(pair({ 师傅单位: '甲公司', 徒弟单位: '' }))).toBe('通过 2000 0');
  });
});

describe('a certificate', () => {
  const both = (one: Cells, two: Cells): string => verdicts('mentors', [pair(one), pair(two)])[1]!;
  const somebody = { 徒弟证件号码: person(3), 师傅证件号码: idOf('1970-01-01', 'male') };
  const twice = '不予 0 0 DUPLICATE:reject';

  it('is claimed once by its number, whoever claims it', () => {
    expect(both({ 证书编号: 'S1' }, { 证书编号: ' s1 ', ...somebody })).toBe(twice);
    expect(both({ 证书编号: 'S1' }, { 证书编号: 'S2', ...somebody })).toBe('通过 2000 0');
    expect(both({ 证书编号: '' }, { 证书编号: '', ...somebody })).toBe('通过 2000 0');
  });

  it('is claimed once by apprentice, occupation and level, by another mentor too', () => {
    const mentor = { 师傅证件号码: idOf('1970-01-01', 'male') };
    expect(both({}, mentor)).toBe(twice);
    expect(both({ 证书编号: 'S1' }, { ...mentor, 证书编号: 'S2' })).toBe(twice);
    expect(both({ 职业工种: '电工' }, { ...mentor, 职业工种: '电工' })).toBe(twice);
    expect(both({ 职业工种: '电工' }, { ...mentor, 职业工种: '焊工' })).toBe('通过 2000 0');
    expect(both({}, { ...mentor, 徒弟取得等级: '技师' })).toBe('通过 4000 0');
  });

  it('goes to the earlier date, and a rejected row claims nothing', () => {
    expect(verdicts('mentors', [pair(), pair({ 取证日期: '2026-12-19' })])).toEqual([twice, '通过 2000 0']);
    expect(both({ 师傅等级: '中级工' }, {})).toBe('通过 2000 0');
  });

  it('was claimed in the history', () => {
    expect(of(pair(), [pair({ 取证日期: '2027-01-20', 协议结束日期: '2027-01-31' })])).toBe(twice);
    expect(of(pair(), [pair({ 师傅等级: '中级工' })])).toBe('通过 2000 0');
  });
});

describe('two apprentices at a time', () => {
  const full = '不予 0 0 THIRD_APPRENTICE:reject';
  const from = (number: number, start: string, end: string, certified = end): Cells =>
    other(number, { 协议开始日期: start, 协议结束日期: end, 取证日期: certified, 申请日期: '2027-05-31' });
  const A = from(1, '2026-10-01', '2027-03-31');
  const B = from(2, '2026-11-01', '2027-04-30');

  it('are the earliest starts, in whatever order they stand', () => {
    const C = from(3, '2026-12-01', '2027-03-31');
    expect(verdicts('mentors', [C, B, A])).toEqual([full, '通过 2000 0', '通过 2000 0']);
    expect(
      verdicts(
        'mentors',
        [A, A, A].map((row, i) => ({ ...row, 徒弟证件号码: person(i + 1) })),
      )[2],
    ).toBe(full);
  });

  it('meet on a single day', () => {
    expect(verdicts('mentors', [A, B, from(3, '2027-03-31', '2027-07-31')])[2]).toBe(full);
    expect(verdicts('mentors', [A, B, from(3, '2027-04-01', '2027-07-31')])[2]).toBe('通过 2000 0');
  });

  it('must run on the same day as the third', () => {
    const early = from(1, '2026-10-01', '2026-12-31');
    const late = from(2, '2027-01-01', '2027-03-31');
    const long = from(3, '2026-10-01', '2027-03-31');
    expect(verdicts('mentors', [early, long, late])).toEqual(['通过 2000 0', '通过 2000 0', '通过 2000 0']);
  });

  it('run until the certificate, where that comes before the end of the agreement', () => {
    const certified = from(1, '2026-10-01', '2027-03-31', '2027-01-31');
    expect(verdicts('mentors', [certified, B, from(3, '2027-01-31', '2027-05-31')])[2]).toBe(full);
    expect(verdicts('mentors', [certified, B, from(3, '2027-02-01', '2027-05-31')])[2]).toBe('通过 2000 0');
  });

  it('run until the end of the agreement, where the certificate comes later', () => {
    const ended = from(1, '2026-10-01', '2027-01-31', '2027-03-31');
    expect(verdicts('mentors', [ended, B, from(3, '2027-01-31', '2027-05-31')])[2]).toBe(full);
    expect(verdicts('mentors', [ended, B, from(3, '2027-02-01', '2027-05-31')])[2]).toBe('通过 2000 0');
  });

  it('are those of one mentor', () => {
    const C = from(3, '2026-12-01', '2027-03-31');
    expect(verdicts('mentors', [A, B, { ...C, 师傅证件号码: idOf('1970-01-01', 'male') }])[2]).toBe('通过 2000 0');
  });

  it('are held pairs too, but no rejected ones', () => {
    const C = from(3, '2026-12-01', '2027-03-31');
    expect(verdicts('mentors', [{ ...A, 徒弟原等级: '初级工' }, B, C])[2]).toBe(full);
    expect(verdicts('mentors', [{ ...A, 师傅等级: '中级工' }, B, C])[2]).toBe('通过 2000 0');
    const D = from(4, '2026-12-02', '2027-03-31');
    expect(verdicts('mentors', [A, B, C, D]).slice(2)).toEqual([full, full]);
  });

  it('leave room where a duplicate was rejected first', () => {
    const same = { ...B, 徒弟证件号码: A.徒弟证件号码! };
    expect(verdicts('mentors', [A, same, from(3, '2026-12-01', '2027-03-31')])).toEqual([
      ...['通过 2000 0', '不予 0 0 DUPLICATE:reject', '通过 2000 0'],
    ]);
  });

  it('stand in the history, before the roster', () => {
    const C = from(3, '2026-09-20', '2027-03-31');
    expect(of(C, [A, B])).toBe(full);
    expect(of(C, [A])).toBe('通过 2000 0');
    const onLastDay = from(1, '2027-03-31', '2027-07-31');
    expect(of(C, [onLastDay, B])).toBe(full);
    expect(of(C, [{ ...onLastDay, 协议开始日期: '2027-04-01' }, B])).toBe('通过 2000 0');
  });
});
