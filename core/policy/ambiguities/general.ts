import { text } from '../../text';
import type { Ambiguity } from '../ambiguity';

/** Readings that touch every programme: periods, ages, years, rounding, validity. */
export const general: readonly Ambiguity[] = [
  {
    id: 'AMB-01',
    clauses: ['MH-A1-3.7.1(1)a', 'MH-A1-3.7.2(1)a', 'MH-A4a-5c', 'MH-A9-2.1c'],
    question: text(
      '“自某日起几个月内”，起始那天算不算？末月没有对应的日子怎么办？',
      '"Within N months from a day": does that day count, and what if the last month has no such day?',
    ),
    readings: text(
      '一、按民法典，起始日不算；二、起始日也算。',
      '(a) As in the Civil Code, the first day does not count; (b) it does.',
    ),
    ours: text(
      '起始日不算，到末月的对应日为止，没有对应日就到月底；晚一天即过期。',
      'The first day does not count; the period ends on the corresponding day, or on the last day of the month; one day late is late.',
    ),
  },
  {
    id: 'AMB-02',
    clauses: ['MH-A1-3.7.1(1)a', 'MH-A1-3.7.2(1)a', 'MH-A4a-5c'],
    question: text('期限最后一天碰上节假日或周末，顺延吗？', 'Does a period that ends on a holiday or weekend run on?'),
    readings: text('一、只有法定节假日顺延；二、周末也顺延。', '(a) Statutory holidays only; (b) weekends too.'),
    ours: text(
      '都顺延到下一个工作日，并注明；调休上班的周末不顺延。日历是数据，可以更换。',
      'Both run on to the next working day, with a note; a weekend day that is worked does not. The calendar is data.',
    ),
  },
  {
    id: 'AMB-03',
    clauses: ['MH-A1-3.5d', 'MH-A1-3.5f'],
    question: text(
      '考核前 10 个、考核后 3 个工作日，从哪天数起？',
      'From which day are the 10 working days before and the 3 after a test counted?',
    ),
    readings: text('一、考核当天不算；二、考核当天也算。', '(a) The day of the test does not count; (b) it does.'),
    ours: text(
      '往前、往后都不算考核当天。文中没说晚报不付款，所以只提醒。',
      'The day of the test counts in neither direction. The text attaches no loss of payment, so it is only a warning.',
    ),
  },
  {
    id: 'AMB-04',
    clauses: ['MH-4.2b', 'MH-2.1.4(2)①f', 'MH-A5-4.1', 'MH-A5-5'],
    question: text(
      '“每年”是自然年、预算年还是滚动 12 个月？看哪个日期？',
      'Is a year the calendar year, the budget year or twelve rolling months, and by which date?',
    ),
    readings: text(
      '年度口径有三种；日期可以是结业、合格、申请或付款日。',
      'Three kinds of year; the date may be that of completion, passing, application or payment.',
    ),
    ours: text(
      '按自然年；培训看合格日期，学历看证书日期，基地看验收日期。',
      'Calendar year: by the date of passing for training, of the certificate for degrees, of acceptance for bases.',
    ),
  },
  {
    id: 'AMB-05',
    clauses: ['MH-4.2b', 'MH-A1-2.2e', 'MH-2.2c', 'MH-2.1.4(2)①f', 'MH-2.1.4(2)①g'],
    question: text(
      '“一般不超过 3 次”是死线吗？各类别、各部门合并数吗？目录课程、集中培训、语言和学历也算吗？',
      'Is "generally at most 3" a hard limit? Are all categories and departments counted together, with catalogue courses, centrally organised courses, languages and degrees?',
    ),
    readings: text('一、硬性或弹性；二、各类计入或不计入。', 'Hard or soft; each kind counted or not.'),
    ours: text(
      '弹性：第 4 次挂起，写明批准人和理由才付。各类别、部门、单位合并计算，目录课程和集中培训都算；奖励和带教补贴不算。',
      'Soft: the 4th is held until a named person approves it with a reason. All categories, departments and employers count together, catalogue and centrally organised courses included; awards and mentor money do not.',
    ),
  },
  {
    id: 'AMB-06',
    clauses: ['MH-A4a-1.1d', 'MH-A4a-1.1f'],
    question: text(
      '“65 周岁以下”“45 周岁以下”，正好到岁数的算不算？',
      '"Aged 65 or under", "45 or under": is a person of just that age inside?',
    ),
    readings: text(
      '一、满 65 岁仍算，到 66 岁生日前一天；二、不满 65 岁才算；三、65 岁生日当天为止。',
      '(a) Until the day before the 66th birthday; (b) under 65 only; (c) until the 65th birthday.',
    ),
    ours: text(
      '“以下”含本数：周岁不超过 65（45）就算。',
      'The number itself is included: completed age 65 (45) or less.',
    ),
  },
  {
    id: 'AMB-07',
    clauses: ['MH-A1-3.2a', 'MH-A2-1.1.2a', 'MH-A3-1.1a'],
    question: text(
      '法定劳动年龄、“离退休至少 2 年”怎么算？退休年龄因出生月份和岗位而不同，也没说看哪天。',
      'How are working age and "at least 2 years to retirement" measured, when the age differs by birth month and post and no date is named?',
    ),
    readings: text(
      '看申请日、开班日或认定日；个人弹性退休考虑或不考虑。',
      'By the date of application, class start or award; a flexible choice of retirement counted or not.',
    ),
    ours: text(
      '按现行法定退休日期算，人员类别（男 60、女 55、女 50）必填，不看个人弹性选择；首席技师和大师看申请日，学员看开班日。正好 2 年算够；特殊工种提前退休的挂起。',
      'By the statutory date, with the category (man 60, woman 55, woman 50) required and the flexible choice ignored; at application for chief technicians and masters, at class start for trainees. Exactly 2 years pass; early retirement of special jobs is held.',
    ),
  },
  {
    id: 'AMB-08',
    clauses: ['MH-4.7a', 'MH-4.7b'],
    question: text(
      '新旧文件交接没有过渡规定：事件在生效前、申请在生效后，或事件在期内、申请在到期后，怎么办？',
      'No transitional rule: what of an event before the start with a later application, or an event inside the period with an application after its end?',
    ),
    readings: text('一、看事件日期；二、看申请日期。', '(a) The date of the event; (b) the date of application.'),
    ours: text(
      '看事件日期。事件早于起始日的挂起，请核对旧文件；期内事件、到期后申请的可付，加提醒。',
      'The date of the event. An event before the start is held, to be checked against the old document; an event inside with a later application is paid with a warning.',
    ),
  },
  {
    id: 'AMB-09',
    clauses: ['MH-4.6', 'MH-2.1.4(1)b'],
    question: text(
      '金额会随上级规定和物价变动，用哪一版？',
      'Sums move with higher rules and prices: which version applies?',
    ),
    readings: text(
      '一、事件当天有效的；二、申请或付款时有效的。',
      '(a) That in force at the event; (b) that at application or payment.',
    ),
    ours: text(
      '每个金额都带生效和失效日期，用事件当天有效的那一版。',
      'Every figure carries its period of validity; that in force on the day of the event applies.',
    ),
  },
  {
    id: 'AMB-10',
    clauses: ['MH-2.1.4(2)①a'],
    question: text('按比例算出的零头怎样进位？', 'How are fractions of a percentage rounded?'),
    readings: text('到分或到元；四舍五入或舍去。', 'To the fen or the yuan; half up or down.'),
    ours: text(
      '每人金额四舍五入到分，再乘人数或相加。',
      "Each person's sum is rounded half up to the fen, then multiplied or added.",
    ),
  },
];
