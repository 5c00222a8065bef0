import {
  addMonths,
  completedYears,
  deadline,
  ID_FAULTS,
  isCreditCode,
  LARGEST_SERIAL,
  ProblemError,
  raise,
  readId,
  readResidentId,
  RETIREMENT_RULES,
  retirementCategory,
  retirementDate,
  retiresNotBefore,
  sentence,
  text,
  toSerial,
  workCalendar,
  type Day,
  type Given,
  type RetirementCategory,
  type Text,
} from 'training-subsidy-core';
import {
  anyValue,
  birth,
  count,
  creditCode,
  date,
  dates,
  id,
  idText,
  level,
  optional,
  word,
  type Birth,
} from '../argument';
import { valueFunction } from '../declaration';

const GB_11643 = text('GB 11643 公民身份号码', 'GB 11643 resident ID');

const idLabel = text('证件号码', 'resident ID');
const idHelp = text('18 位居民身份证号码，须为文本', '18-character resident ID, as text');

const birthOf = birth(
  text('证件号码或出生日期', 'resident ID or birth date'),
  text('18 位证件号码（文本），或出生日期', '18-character resident ID as text, or a birth date'),
);

const retirement = word(
  retirementCategory,
  text('退休类别', 'retirement category'),
  text('男60、女55 或 女50', 'Men 60, women 55 or women 50'),
);

const SEX_NAMES: Readonly<Record<'male' | 'female', Text>> = { male: text('男', 'male'), female: text('女', 'female') };

/** What reading the ID runs into, in words. */
function idProblem(given: Given, name: Text): string {
  try {
    readId(given, name);
    return '';
  } catch (error) {
    if (error instanceof ProblemError) return sentence(error.problem)['zh-CN'];
    throw error;
  }
}

/** Refuses a category that contradicts the sex in the ID. */
function requireSameSex({ id: found }: Birth, category: RetirementCategory): void {
  if (found === null || RETIREMENT_RULES[category].sex === found.sex) return;
  const known = retirementCategory.words.find(({ value }) => value === category);
  raise('SEX_DIFFERS', { category: known?.word ?? text(category, category), sex: SEX_NAMES[found.sex] });
}

function asSerial(day: Day, name: Text): number {
  const serial = toSerial(day);
  return serial > LARGEST_SERIAL || Number.isNaN(serial) ? raise('AFTER_CALENDAR', { name }) : serial;
}

/** Checks and dates of one value. */
export const VALUES = [
  valueFunction({
    name: 'ID_VALID',
    title: text('证件号码是否有效', 'Whether a resident ID is valid'),
    description: text(
      '证件号码是否有效：18 位、地区、出生日期、校验码',
      'Whether a resident ID is valid: 18 characters, region, birth date, check digit',
    ),
    basis: GB_11643,
    args: { id: idText(idLabel, idHelp) },
    examples: [
      { call: ['11010519491231002X'], gives: true },
      { call: ['110105194912310021'], gives: false },
    ],
    value: ({ id: given }) => readResidentId(given).id !== undefined,
  }),
  valueFunction({
    name: 'ID_PROBLEM',
    title: text('证件号码的问题', 'What is wrong with a resident ID'),
    description: text(
      '证件号码有什么问题；没有问题时为空文本',
      'What is wrong with a resident ID; empty where nothing is',
    ),
    basis: GB_11643,
    args: { id: anyValue('id', idLabel, idHelp) },
    examples: [
      { call: ['11010519491231002X'], gives: '' },
      { call: ['11010519491331002X'], gives: `“证件号码”“11010519491331002X”${ID_FAULTS.BIRTH_DATE['zh-CN']}` },
    ],
    value: ({ id: given }) => idProblem(given, idLabel),
  }),
  valueFunction({
    name: 'ID_BIRTHDATE',
    title: text('出生日期', 'Birth date'),
    description: text('证件号码中的出生日期（日期序列值）', 'Birth date in a resident ID, as a date serial'),
    basis: GB_11643,
    answersDate: true,
    args: { id: id(idLabel, idHelp) },
    examples: [{ call: ['11010519491231002X'], gives: 18263 }],
    value: ({ id: found }) => toSerial(found.birth),
  }),
  valueFunction({
    name: 'ID_SEX',
    title: text('性别', 'Sex'),
    description: text('证件号码中的性别：男或女', 'Sex in a resident ID: 男 or 女'),
    basis: GB_11643,
    args: { id: id(idLabel, idHelp) },
    examples: [{ call: ['11010519491231002X'], gives: '女' }],
    value: ({ id: found }) => SEX_NAMES[found.sex]['zh-CN'],
  }),
  valueFunction({
    name: 'AGE_ON',
    title: text('某日周岁', 'Completed years on a day'),
    description: text(
      '某日的周岁；2 月 29 日出生者平年于 3 月 1 日满岁',
      'Completed years on a day; who was born on 29 February completes a year on 1 March',
    ),
    basis: text('D4', 'D4'),
    args: { id: birthOf, date: date(text('日期', 'date'), text('计算周岁的日期', 'Day on which the age is asked')) },
    examples: [{ call: ['11010519491231002X', '2026-12-30'], gives: 76 }],
    value({ id: born, date: day }) {
      return day < born.day ? raise('BEFORE_BIRTH', { birth: born.day, given: day }) : completedYears(born.day, day);
    },
  }),
  valueFunction({
    name: 'RETIREMENT_DATE',
    title: text('法定退休日期', 'Statutory retirement date'),
    description: text(
      '法定退休日期（渐进式延迟后），日期序列值',
      'Statutory retirement date under the 2025 law, as a date serial',
    ),
    basis: text('D8', 'D8'),
    answersDate: true,
    args: { id: birthOf, category: retirement },
    examples: [{ call: ['1968-01-16', '男60'], gives: 47073 }],
    value({ id: born, category }) {
      requireSameSex(born, category);
      return asSerial(retirementDate(born.day, category), birthOf.label);
    },
  }),
  valueFunction({
    name: 'RETIREMENT_OK',
    title: text('距退休是否足够', 'Whether enough years remain before retirement'),
    description: text(
      '某日距法定退休是否至少若干年（默认 2 年），刚好满足为是',
      'Whether at least so many years (2) remain before retirement; the exact day passes',
    ),
    basis: text('D8、MH-A2-1.1.2a、MH-A3-1.1a', 'D8, MH-A2-1.1.2a, MH-A3-1.1a'),
    args: {
      id: birthOf,
      category: retirement,
      date: date(text('日期', 'date'), text('申请日期或开班日期', 'Day of application, or start of the class')),
      years: optional(count(text('年数', 'years'), text('可选，默认 2 年', 'Optional, 2 if absent')), 2),
    },
    examples: [
      { call: ['1968-01-16', '男60', '2026-11-16'], gives: true },
      { call: ['1968-01-16', '男60', '2026-11-17'], gives: false },
    ],
    value({ id: born, category, date: day, years }) {
      requireSameSex(born, category);
      return retiresNotBefore(born.day, category, day, years);
    },
  }),
  valueFunction({
    name: 'DEADLINE',
    title: text('截止日', 'Last day of a period'),
    description: text(
      '自起始日起若干个月的最后一天，遇休息日顺延',
      'Last day of a period of months; a day off rolls over to the next working day',
    ),
    basis: text('D1、D2', 'D1, D2'),
    answersDate: true,
    args: {
      start: date(
        text('起始日', 'start'),
        text('成绩公布、取证等日期，当日不计入', 'Day of publication or certificate; it does not count itself'),
      ),
      months: count(
        text('月数', 'months'),
        text('期限的月数，0 或正整数', 'Months of the period: 0 or a whole number'),
      ),
      holidays: dates(
        text('节假日', 'holidays'),
        text('可选，另行补充的法定节假日（2026 年已内置）', 'Optional, further statutory holidays (2026 is built in)'),
      ),
    },
    examples: [
      { call: ['2026-10-31', 2], gives: 46387 },
      { call: ['2026-11-30', 6], gives: 46538 },
    ],
    value({ start, months, holidays }) {
      const monthsLabel = text('月数', 'months');
      asSerial(addMonths(start, months), monthsLabel);
      return asSerial(deadline(start, months, workCalendar(holidays)), monthsLabel);
    },
  }),
  valueFunction({
    name: 'SKILL_RANK',
    title: text('技能等级序号', 'Rank of a skill level'),
    description: text(
      '技能等级的序号：初级工 1 … 首席技师 7',
      'Rank of a skill level: 1 junior worker … 7 chief technician',
    ),
    basis: text('D7', 'D7'),
    args: {
      level: level(text('技能等级', 'skill level'), text('如 高级工、三级、3', 'For example senior worker, or 3')),
    },
    examples: [
      { call: ['三级/高级工'], gives: 3 },
      { call: ['技师'], gives: 4 },
    ],
    value: ({ level: rank }) => rank,
  }),
  valueFunction({
    name: 'CREDIT_CODE_VALID',
    title: text('统一社会信用代码是否有效', 'Whether a unified social credit code is valid'),
    description: text(
      '统一社会信用代码是否有效：18 位与校验码',
      'Whether a unified social credit code is valid: 18 characters and check character',
    ),
    basis: text('GB 32100 统一社会信用代码', 'GB 32100 unified social credit code'),
    args: {
      code: creditCode(
        text('统一社会信用代码', 'unified social credit code'),
        text('18 位代码，须为文本', '18 characters, as text'),
      ),
    },
    examples: [
      { call: ['91350100M000100Y43'], gives: true },
      { call: ['91350100M000100Y44'], gives: false },
    ],
    value: ({ code }) => isCreditCode(code),
  }),
] as const;
