import { DOCUMENTS } from '../policy/documents';
import { text, type Language, type Text } from '../text';
import { toIso } from '../value/day';
import { LARGEST_INPUT } from '../value/money';
import type { ResidentIdFault } from '../value/resident-id';
import type { Given, Problem, ProblemCode, Problems } from './problem';

type Sentences = { readonly [Code in ProblemCode]: (values: Problems[Code]) => Text };

/** What is wrong with a resident ID and what to do about it. */
export const ID_FAULTS: Readonly<Record<ResidentIdFault, Text>> = {
  OLD_15: text('是 15 位旧号码，请换成 18 位号码', 'is an old 15-digit number; enter the 18-digit one'),
  LENGTH: text('不是 18 位，请核对是否多录或漏录', 'does not have 18 characters; check for digits too many or missing'),
  CHARACTERS: text(
    '含有数字和末位 X 以外的字符，请按证件重新录入',
    'has other characters than digits and a last X; enter it again from the document',
  ),
  REGION: text('前六位地区码不应以 0 开头，请核对', 'has a region that begins with 0; check the first six digits'),
  BIRTH_DATE: text('第 7 至 14 位不是真实日期，请核对', 'has no real date in positions 7 to 14; check them'),
  CHECK_DIGIT: text(
    '校验码不符，至少有一位录错，请对照证件核对',
    'fails its check digit: at least one character is wrong; compare it with the document',
  ),
};

const shown = (given: Given): string => (typeof given === 'string' ? `“${given}”` : String(given).toUpperCase());

const listed = (words: readonly Text[], language: Language): string =>
  words.map((word) => word[language]).join(language === 'zh-CN' ? '、' : ', ');

const zh = 'zh-CN';
const en = 'en-US';

const SENTENCES: Sentences = {
  BLANK: ({ name }) => text(`“${name[zh]}”没有填写，请补上`, `“${name[en]}” is blank; fill it in`),
  NOT_A_NUMBER: ({ name, given }) =>
    text(
      `“${name[zh]}”应为数字，现为${shown(given)}；请改成数字（文本格式的数字请先转换）`,
      `“${name[en]}” must be a number, not ${shown(given)}; convert numbers stored as text`,
    ),
  NEGATIVE: ({ name, given }) =>
    text(
      `“${name[zh]}”不能为负数，现为 ${given}；请改为 0 或正数`,
      `“${name[en]}” must not be negative: ${given}; use 0 or more`,
    ),
  NOT_WHOLE: ({ name, given }) =>
    text(`“${name[zh]}”应为整数，现为 ${given}；请去掉小数`, `“${name[en]}” must be a whole number, not ${given}`),
  TOO_LARGE: ({ name, given }) =>
    text(
      `“${name[zh]}”过大，现为 ${given}；最大 ${LARGEST_INPUT}，请核对是否多录了位数`,
      `“${name[en]}” is too large: ${given}; at most ${LARGEST_INPUT}, check for digits too many`,
    ),
  BELOW_MINIMUM: ({ name, given, minimum, clause }) =>
    text(
      `“${name[zh]}”为 ${given.toString()}，不足最低要求 ${minimum.toString()}，不予补贴（${clause}），请核对`,
      `“${name[en]}” is ${given.toString()}, below the minimum of ${minimum.toString()}: nothing is paid (${clause}); check it`,
    ),
  NOT_A_DATE: ({ name, given }) =>
    text(
      `“${name[zh]}”不是日期：${shown(given)}；请填日期单元格，或 2026-09-16、2026/9/16、2026年9月16日 这样的文本`,
      `“${name[en]}” is no date: ${shown(given)}; use a date cell or text such as 2026-09-16`,
    ),
  CELL_ERROR: ({ name, given }) =>
    text(
      `“${name[zh]}”单元格是错误值 ${given}；请先修正该单元格的公式`,
      `the cell of “${name[en]}” holds the error ${given}; mend its formula first`,
    ),
  NOT_TEXT: ({ name, given }) =>
    text(
      `“${name[zh]}”应为文字，现为 ${shown(given)}；请把单元格设为文本格式后重新录入`,
      `“${name[en]}” must be text, not ${shown(given)}; format the cell as text and enter it again`,
    ),
  UNKNOWN_WORD: ({ name, given, known }) =>
    text(
      `“${name[zh]}”不认识${shown(given)}；可填：${listed(known, zh)}`,
      `“${name[en]}” does not know ${shown(given)}; use one of: ${listed(known, en)}`,
    ),
  UNKNOWN_LEVEL: ({ name, given }) =>
    text(
      `“${name[zh]}”不是技能等级：${shown(given)}；可填：初级工、中级工、高级工、技师、高级技师，或五级至一级`,
      `“${name[en]}” is no skill level: ${shown(given)}; use junior worker … senior technician, or 5 to 1`,
    ),
  LEVEL_WITHOUT_SUM: ({ level, clause }) =>
    text(
      `文件没有为“${level[zh]}”规定金额（${clause}），请向主管部门核实`,
      `the documents name no sum for “${level[en]}” (${clause}); ask the department in charge`,
    ),
  LEVEL_TOO_LOW: ({ level, lowest, clause }) =>
    text(
      `“${level[zh]}”不在范围内，最低为“${lowest[zh]}”（${clause}），请核对取得等级`,
      `“${level[en]}” is not covered; the lowest level is “${lowest[en]}” (${clause}); check the level obtained`,
    ),
  ID_AS_NUMBER: ({ name, given }) =>
    text(
      `“${name[zh]}”以数字存储（${given}），第 15 位以后已丢失；请把单元格设为文本格式后重新录入`,
      `“${name[en]}” is stored as a number (${given}) and has lost its digits past the 15th; format the cell as text and enter it again`,
    ),
  CODE_AS_NUMBER: ({ name, given }) =>
    text(
      `“${name[zh]}”以数字存储（${given}），位数已丢失；请把单元格设为文本格式后重新录入 18 位代码`,
      `“${name[en]}” is stored as a number (${given}) and has lost digits; format the cell as text and enter the 18 characters again`,
    ),
  ID_INVALID: ({ name, given, fault }) =>
    text(
      `“${name[zh]}”${shown(given)}${ID_FAULTS[fault][zh]}`,
      `“${name[en]}” ${shown(given)} ${ID_FAULTS[fault][en]}`,
    ),
  SEX_DIFFERS: ({ category, sex }) =>
    text(
      `退休类别“${category[zh]}”与证件号码的性别（${sex[zh]}）不符，请核对`,
      `the retirement category “${category[en]}” does not fit the sex in the ID (${sex[en]}); check both`,
    ),
  BEFORE_BIRTH: ({ birth, given }) =>
    text(
      `日期 ${toIso(given)} 早于出生日期 ${toIso(birth)}，请核对`,
      `the date ${toIso(given)} is before the birth date ${toIso(birth)}; check both`,
    ),
  AFTER_CALENDAR: ({ name }) =>
    text(
      `按“${name[zh]}”推算的日期超出 9999 年，请核对`,
      `with this “${name[en]}” the date lies beyond the year 9999; check it`,
    ),
  UNKNOWN_NAME: ({ name, given }) =>
    text(
      `“${name[zh]}”没有${shown(given)}；请核对拼写，名称见帮助页`,
      `there is no “${name[en]}” called ${shown(given)}; check the spelling, the help page lists the names`,
    ),
  NOT_A_PAYOUT: ({ given }) =>
    text(
      `${given} 不是计算金额的函数，没有计算过程可说明；请填计算金额的函数名`,
      `${given} works out no sum, so there are no steps to explain; name a function that does`,
    ),
  TOO_MANY_ARGUMENTS: ({ given, most }) =>
    text(
      `给了 ${given} 个参数，最多 ${most} 个；请去掉多余的`,
      `${given} arguments given, at most ${most}; remove the rest`,
    ),
  MISSING_COLUMNS: ({ table, missing, found }) =>
    text(
      `${table[zh]}缺少列：${missing.join('、')}；找到的表头：${found.join('、') || '无'}。请补上这些列，或核对表头是否在第一行`,
      `the ${table[en]} lacks columns: ${missing.join(', ')}; headers found: ${found.join(', ') || 'none'}. Add them, or check that the header is the first row`,
    ),
  SHAPES_DIFFER: ({ first, second }) =>
    text(
      `区域大小不一致：${first} 与 ${second}；请选同样大小的区域，或用单个单元格`,
      `the ranges differ in size: ${first} and ${second}; use ranges of one size, or single cells`,
    ),
  MISSING_STANDARD: ({ name }) =>
    text(
      `缺少“${name[zh]}”：文件未写明这一数值，由有关部门公布，请查实后填写`,
      `“${name[en]}” is missing: the documents leave it to others to publish; look it up and fill it in`,
    ),
  NOT_IN_FORCE: ({ document, given, from, to }) =>
    text(
      `${toIso(given)} 不在《${DOCUMENTS[document].shortTitle[zh]}》的有效期内（${toIso(from)} 至 ${to === null ? '今后' : toIso(to)}），请核对日期或适用文件`,
      `${toIso(given)} lies outside the validity of ${DOCUMENTS[document].shortTitle[en]} (${toIso(from)} to ${to === null ? 'open' : toIso(to)}); check the date or which rules apply`,
    ),
};

/** The sentence that tells a problem: what is wrong, with the value, and what to do next. */
export function sentence(problem: Problem): Text {
  const tell = SENTENCES[problem.code] as (values: Problem) => Text;
  return tell(problem);
}
