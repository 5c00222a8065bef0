import { text, type Text } from '../text';

/** Id of a common rule, `D1` to `D12`. */
export type CommonRuleId = `D${number}`;

/** How periods, ages, money and identities are handled in every programme, and where that comes from. */
export interface CommonRule {
  readonly id: CommonRuleId;
  readonly title: Text;
  readonly rule: Text;
  readonly basis: Text;
}

/** The rules that hold for every programme where its own clause says nothing else. */
export const commonRules: readonly CommonRule[] = [
  {
    id: 'D1',
    title: text('期限怎么数', 'Counting a period'),
    rule: text(
      '起始日不算。按月、按年的期限到末月的对应日为止，没有对应日的到当月最后一天：10 月 31 日起两个月，到 12 月 31 日。',
      'The first day does not count. A period of months or years ends on the corresponding day, or on the last day of a month without one: two months from 31 October end on 31 December.',
    ),
    basis: text('民法典第 201、202 条', 'Civil Code, articles 201 and 202'),
  },
  {
    id: 'D2',
    title: text('最后一天碰上休息日', 'A period that ends on a day off'),
    rule: text(
      '最后一天是法定节假日或周末的，顺延到下一个工作日；调休上班的周末不顺延。',
      'A period that ends on a statutory holiday or weekend runs on to the next working day; a weekend day that is worked does not run on.',
    ),
    basis: text(
      '民法典第 203 条；周末顺延是本项目的约定（AMB-02）',
      'Civil Code, article 203; weekends are our own rule (AMB-02)',
    ),
  },
  {
    id: 'D3',
    title: text('“以上”“以下”含不含本数', 'Limits and their own number'),
    rule: text(
      '以上、以下、以内、不少于、不低于、至少、最多、最高、不超过，都含本数；不足、超过、不满、大于，不含本数。',
      '"Or more", "or less", "within", "at least" and "at most" include the number itself; "short of", "over" and "more than" do not.',
    ),
    basis: text('民法典第 1259 条', 'Civil Code, article 1259'),
  },
  {
    id: 'D4',
    title: text('周岁', 'Age'),
    rule: text(
      '按基准日已满的周岁算。“N 周岁以下”到 N+1 岁生日的前一天为止；2 月 29 日出生的，平年在 3 月 1 日长一岁。',
      'Completed years on the day in question. "Aged N or under" lasts until the day before the next birthday; a person born on 29 February completes a common year on 1 March.',
    ),
    basis: text('上海公务员招录的写法（AMB-06）', 'Usage of the Shanghai civil-service notices (AMB-06)'),
  },
  {
    id: 'D5',
    title: text('金额进位', 'Rounding'),
    rule: text(
      '用十进制数计算；先把每人金额四舍五入到分，再乘人数或相加。',
      'Decimal arithmetic; each person’s sum is rounded half up to the fen, then multiplied or added.',
    ),
    basis: text('两份文件都没写（AMB-10）', 'Neither document says (AMB-10)'),
  },
  {
    id: 'D6',
    title: text('“每年”', 'A year'),
    rule: text(
      '指自然年，1 月 1 日到 12 月 31 日，看事件日期；培训看合格或证书日期。',
      'The calendar year of the event date; for training that of the pass or certificate.',
    ),
    basis: text('两份文件都没写（AMB-04）', 'Neither document says (AMB-04)'),
  },
  {
    id: 'D7',
    title: text('技能等级高低', 'Ranks of skill levels'),
    rule: text(
      '由低到高：初级工、中级工、高级工、技师、高级技师、特级技师、首席技师。等级里的首席技师，与岗位或奖项的首席技师是两回事。',
      'From low to high: junior, intermediate and senior worker, technician, senior technician, special-grade technician, chief technician. That grade is not the post or award of the same name.',
    ),
    basis: text('新八级工制度（AMB-36）', 'The eight-level system (AMB-36)'),
  },
  {
    id: 'D8',
    title: text('法定退休日期', 'Statutory retirement date'),
    rule: text(
      '原退休年龄（男 60、女 55 或 50）加延迟月数。从 2025 年 1 月起，男和女 55 每 4 个月延 1 个月，最多 36 个月；女 50 每 2 个月延 1 个月，最多 60 个月。',
      'The former age (man 60, woman 55 or 50) plus a delay. From January 2025 one month more for every 4 months for men and women of 55, at most 36; for every 2 months for women of 50, at most 60.',
    ),
    basis: text(
      '全国人大常委会 2024 年 9 月 13 日的决定（AMB-07）',
      'Decision of the NPC Standing Committee of 13 September 2024 (AMB-07)',
    ),
  },
  {
    id: 'D9',
    title: text('认人和认单位', 'Identity of persons and units'),
    rule: text(
      '人按 18 位身份证号码认，核对校验码；单位按 18 位统一社会信用代码认。只凭姓名或名称不算同一个。',
      'A person is known by the 18-digit resident ID, check digit verified, a unit by its 18-character credit code; a name alone never makes a match.',
    ),
    basis: text('本项目的约定', 'Our own rule'),
  },
  {
    id: 'D10',
    title: text('每个数字有出处和期限', 'Every figure has a source and a period'),
    rule: text(
      '每个金额、比例、上限和次数都带条款编号、单位、生效和失效日期；查不到当天有效的，不拿旧数代替。',
      'Every amount, rate, cap and limit carries clause, unit and period of validity; where none is in force on the day, no old one is used.',
    ),
    basis: text('MH-2.1.4(1)b、MH-4.6', 'MH-2.1.4(1)b, MH-4.6'),
  },
  {
    id: 'D11',
    title: text('按事件日期适用', 'The event date decides'),
    rule: text(
      '合格、发证、获奖、命名或验收的日期在文件有效期内（首尾两天都算）才适用。',
      'A document applies where the date of pass, certificate, award, title or acceptance lies in its period, both days included.',
    ),
    basis: text('MH-4.7a、SJ-9-3（AMB-08）', 'MH-4.7a, SJ-9-3 (AMB-08)'),
  },
  {
    id: 'D12',
    title: text('受益人、收款方、付款部门分开', 'Beneficiary, payee and payer'),
    rule: text(
      '每笔钱分别记明：为谁而付、打到谁的账户、由哪个部门付。',
      'Every payment says for whom it is, whose account receives it and which department pays.',
    ),
    basis: text('AMB-20、AMB-50', 'AMB-20, AMB-50'),
  },
];
