import { text, type Text } from '../text';
import { toIso } from '../value/day';
import { Decimal, digits } from '../value/money';
import type { Finding, FindingCode, FindingValues, RowReference } from './finding';

type Sentences = { readonly [Code in FindingCode]: (values: FindingValues[Code], column: string) => Text };

const zh = 'zh-CN';
const en = 'en-US';

const row = ({ source, number, place }: RowReference): Text => {
  if (place) return place;
  return source === 'roster'
    ? text(`本名册第 ${number} 条`, `row ${number} of this roster`)
    : text(`历史名册第 ${number} 条`, `row ${number} of the history`);
};

const rows = (references: readonly RowReference[]): Text => {
  const places = references.map(row);
  return text(places.map((place) => place[zh]).join('、'), places.map((place) => place[en]).join(', '));
};

const earlierGrant = (reference: RowReference | null): Text =>
  reference === null ? text('以前', 'before') : text(`（${row(reference)[zh]}）`, `in ${row(reference)[en]}`);

/** Rounded down: a share just below a limit is not told as the limit itself. */
const percent = (share: Decimal): string => `${digits(share.times(100).toDecimalPlaces(1, Decimal.ROUND_DOWN))}%`;

const late: Sentences['DEADLINE_6_MONTHS'] = ({ applied, last, calendarKnown }) =>
  calendarKnown
    ? text(
        `申请日期 ${toIso(applied)} 晚于截止日 ${toIso(last)}，逾期不予受理；请核对日期`,
        `applied on ${toIso(applied)}, after the last day ${toIso(last)}: too late; check the dates`,
      )
    : text(
        `申请日期 ${toIso(applied)} 晚于截止日 ${toIso(last)}，但当年节假日安排未知；请对照节假日通知后决定`,
        `applied on ${toIso(applied)}, after ${toIso(last)}, in a year whose holidays are not known; decide with the holiday notice`,
      );

const SENTENCES: Sentences = {
  REQUIRED: (_, column) => text(`“${column}”没有填写，请补上`, `“${column}” is blank; fill it in`),
  ID_INVALID: ({ reason }, column) => text(`“${column}”${reason[zh]}`, `“${column}” ${reason[en]}`),
  ID_AS_NUMBER: ({ given }, column) =>
    text(
      `“${column}”以数字存储（${given}），第 15 位以后已丢失；请把该列设为文本格式后重新录入`,
      `“${column}” is stored as a number (${given}) and has lost digits; format the column as text and enter it again`,
    ),
  BAD_VALUE: ({ reason }) => reason,
  NOT_PASSED: ({ given }) =>
    text(
      `考核结果为“${given}”，未合格的不予补贴；如有误请更正`,
      `the result is “${given}”: only those who passed are paid; correct it if wrong`,
    ),
  NOT_GRADED: (_, column) =>
    text(
      `“${column}”没有成绩，理论和实操都有成绩才计入；请补录或删除该行`,
      `“${column}” has no result; both parts are needed`,
    ),
  DATE_BEFORE: ({ event, from }) =>
    text(
      `日期 ${toIso(event)} 早于施行日 ${toIso(from)}；请核对是否适用原文件（闵人社规发〔2025〕1号）后决定`,
      `${toIso(event)} is before the opinion took effect on ${toIso(from)}; check whether the earlier rules apply`,
    ),
  DATE_AFTER: ({ event, to }) =>
    text(
      `日期 ${toIso(event)} 晚于有效期末日 ${toIso(to)}，不予补贴；请核对日期`,
      `${toIso(event)} is after the last day ${toIso(to)}; check the date`,
    ),
  DUPLICATE: ({ earlier }) =>
    text(`与${row(earlier)[zh]}重复申请；请删除其中一条`, `claimed already in ${row(earlier)[en]}; remove one of them`),
  DUPLICATE_OTHER: ({ earlier }) =>
    text(
      `同一人同一项目已由其他企业申请（${row(earlier)[zh]}）；请向该企业核实后决定`,
      `another enterprise claimed the same person and project (${row(earlier)[en]}); ask it before deciding`,
    ),
  LANGUAGE_YEAR: ({ year, earlier }) =>
    text(
      `${year} 年已有语言文化补贴（${row(earlier)[zh]}），每人每年一次；请核对`,
      `language was already subsidised in ${year} (${row(earlier)[en]}): once a person and year`,
    ),
  OVER_3_A_YEAR: ({ year, limit, earlier }) =>
    text(
      `${year} 年已有 ${digits(limit)} 次补贴（${rows(earlier)[zh]}），一般不再增加；如确需补贴，请写明批准人和理由`,
      `${digits(limit)} subsidies in ${year} already (${rows(earlier)[en]}); name who approves a further one and why`,
    ),
  NO_STANDARD: (_, column) =>
    text(
      `缺少“${column}”，由有关部门公布；请查实后填写`,
      `“${column}” is missing; look the published value up and fill it in`,
    ),
  NO_FEE: (_, column) =>
    text(
      `名单内机构培训须有“${column}”；请按发票和银行流水填写`,
      `training by a listed institution needs “${column}”; enter it from invoice and bank statement`,
    ),
  CENTRAL_PROFESSIONAL: () =>
    text(
      '集中培训的范围未列专业技术类；请说明依据',
      'central training does not list professional courses; state the basis',
    ),
  DEGREE: ({ full }) =>
    full === null
      ? text('学历教育列为待定；请主管部门确认口径后拨付', 'a degree waits; ask the department how it reads the rule')
      : text(
          `学历教育按 80% 列为待定；若按全额口径为 ${digits(full)} 元，请主管部门确认`,
          `a degree is held at 80 %; in full it would be ${digits(full)} yuan; the department decides`,
        ),
  DEGREE_FULLTIME: ({ given }) =>
    text(
      `“${given}”不在范围内，只限非全日制中专、大专、本科；如填错请更正`,
      `“${given}” is not covered: only part-time study up to a bachelor’s degree; correct it if wrong`,
    ),
  UNLISTED_CHEAP: ({ fee, flat }) =>
    text(
      `实付 ${digits(fee)} 元，低于定额 ${digits(flat)} 元，仍按定额计；请说明`,
      `the fee of ${digits(fee)} yuan is below the flat sum of ${digits(flat)}, which is paid all the same; explain`,
    ),
  CAPPED: ({ share, cap }) =>
    text(
      `按比例为 ${digits(share)} 元，超过上限，按 ${digits(cap)} 元计`,
      `the share of ${digits(share)} yuan is above the cap; ${digits(cap)} is paid`,
    ),
  NAME_DIFFERS: ({ given, earlier }) =>
    text(
      `同一证件号码的姓名不一致：“${given}”与“${earlier}”；请核对`,
      `two names for one ID: “${given}” and “${earlier}”; check them`,
    ),
  INVOICE_DIFFERS: ({ invoice, bank }) =>
    text(
      `发票 ${digits(invoice)} 元与银行流水 ${digits(bank)} 元不一致，按较低者计；请说明`,
      `invoice ${digits(invoice)} and bank statement ${digits(bank)} differ; the lower counts; explain`,
    ),
  UNDER_AGE: ({ age, least }) =>
    text(`当日仅 ${age} 周岁，不满 ${least} 周岁；请核对`, `only ${age} years old on that day, under ${least}; check`),
  RETIRED: ({ retirement }) =>
    text(
      `当日已到法定退休日期 ${toIso(retirement)}；请核对是否在职`,
      `past the statutory retirement date ${toIso(retirement)}; check the employment`,
    ),
  SAME_PERSON: () =>
    text('师傅和徒弟是同一人；请核对证件号码', 'mentor and apprentice are the same person; check the IDs'),
  MENTOR_LEVEL: ({ level }) =>
    text(`师傅等级“${level[zh]}”不足高级工；请核对`, `the mentor is “${level[en]}”, below senior worker; check`),
  LEVEL_GAP: ({ mentor, apprentice }) =>
    text(
      `师傅“${mentor[zh]}”没有比徒弟原等级“${apprentice[zh]}”至少高一级；请核对`,
      `the mentor, “${mentor[en]}”, is not a level above the apprentice, “${apprentice[en]}”; check`,
    ),
  TITLE_AS_LEVEL: ({ level }) =>
    text(
      `高级职称按“${level[zh]}”比较；请附职称证明`,
      `a senior title is compared as “${level[en]}”; attach its proof`,
    ),
  MENTOR_AGE: ({ age, most }) =>
    text(
      `协议开始日师傅已 ${age} 周岁，超过 ${digits(most)} 周岁；请核对师傅证件号码和协议日期`,
      `the mentor was ${age} when the agreement began, over ${digits(most)}; check the ID and the agreement`,
    ),
  MENTOR_TURNS_66: ({ age }) =>
    text(`取证时师傅已 ${age} 周岁；请说明`, `the mentor was ${age} on the certificate’s date; explain`),
  APPRENTICE_FLOOR: ({ level }) =>
    text(
      `徒弟原等级“${level[zh]}”低于中级工；请主管部门确认`,
      `the apprentice began as “${level[en]}”, below intermediate; the department decides`,
    ),
  NO_BONUS_LEVEL: ({ level }) =>
    text(
      `取得“${level[zh]}”没有带教补贴，高级工起才有；如填错请更正`,
      `“${level[en]}” earns no bonus, which begins at senior worker; correct it if wrong`,
    ),
  LEVEL_UNNAMED: ({ level }) =>
    text(
      `文件没有为“${level[zh]}”规定金额；请主管部门确认`,
      `the documents name no sum for “${level[en]}”; the department decides`,
    ),
  NOT_HIGHER: ({ before, after }) =>
    text(
      `取得等级“${after[zh]}”不高于原等级“${before[zh]}”；请核对`,
      `“${after[en]}” is not above “${before[en]}”; check both`,
    ),
  CERT_BEFORE_START: ({ start, certificate }) =>
    text(
      `取证日期 ${toIso(certificate)} 早于协议开始日期 ${toIso(start)}；请核对`,
      `the certificate of ${toIso(certificate)} is before the agreement of ${toIso(start)}; check both`,
    ),
  DEADLINE_6_MONTHS: late,
  DEADLINE_2_MONTHS: late,
  APPLIED_AFTER_END: ({ applied, to }) =>
    text(
      `申请日期 ${toIso(applied)} 在有效期末日 ${toIso(to)} 之后，取证在有效期内；请说明`,
      `applied on ${toIso(applied)}, after the validity ended on ${toIso(to)}, for a certificate within it; explain`,
    ),
  THIRD_APPRENTICE: ({ day, most }) =>
    text(
      `${toIso(day)} 师傅已带教 ${digits(most)} 名徒弟，同期不再享受；如需调换请说明理由`,
      `on ${toIso(day)} the mentor already had ${digits(most)} apprentices; a swap needs a reason`,
    ),
  UNION_PAID_LOWER: ({ paid, bonus }) =>
    text(
      `工会已补 ${digits(paid)} 元，低于本路径 ${digits(bonus)} 元，差额待定；请与工会核对`,
      `the union paid ${digits(paid)} yuan, less than ${digits(bonus)}; the difference waits`,
    ),
  UNION_PAID_HIGHER: ({ paid, bonus }) =>
    text(
      `工会已补 ${digits(paid)} 元，不低于本路径 ${digits(bonus)} 元，不重复享受；如未发放请更正`,
      `the union paid ${digits(paid)} yuan, not less than ${digits(bonus)}: nothing further is due; correct it if the union did not pay`,
    ),
  OTHER_ENTERPRISE: ({ mentor, apprentice }) =>
    text(
      `师傅单位“${mentor}”与徒弟单位“${apprentice}”不同；请说明`,
      `mentor and apprentice work for “${mentor}” and “${apprentice}”; explain`,
    ),
  SHORT_TERM: ({ start, end }) =>
    text(
      `带教期 ${toIso(start)} 至 ${toIso(end)} 不足 3 个月；请说明`,
      `the mentoring from ${toIso(start)} to ${toIso(end)} is under 3 months; explain`,
    ),
  OVER_45: ({ age }) =>
    text(`徒弟 ${age} 周岁，不属重点对象，仍可补贴`, `the apprentice is ${age}: no priority, but payable`),
  HOURS: ({ hours, least }) =>
    text(
      `课时 ${digits(hours)}，不足 ${digits(least)}，不予补贴；请核对课时`,
      `${digits(hours)} class hours, under ${digits(least)}: not paid; check the hours`,
    ),
  PRICE_CAPPED: ({ price, cap }) =>
    text(
      `项目价格 ${digits(price)} 元，超过上限，按 ${digits(cap)} 元计；请说明`,
      `the price of ${digits(price)} yuan is above the cap; ${digits(cap)} is paid; explain`,
    ),
  REPEAT_PROJECT: ({ earlier }) =>
    text(
      `此人已参加过该项目（${row(earlier)[zh]}），不论是否合格只补贴一次；请删除该行，或核对项目编码`,
      `the person attended this project before (${row(earlier)[en]}): once only, passed or failed; remove the row or check the project code`,
    ),
  OVERLAP_CITY: ({ from, to }) =>
    text(
      `与市目录班（${toIso(from)} 至 ${toIso(to)}）时间重叠，不能同时参加；请核对两个班的日期`,
      `overlaps the city class from ${toIso(from)} to ${toIso(to)}; check the dates of both`,
    ),
  PROJECT_EXPIRED: ({ start, expiry }) =>
    text(
      `开班日期 ${toIso(start)} 晚于项目有效期 ${toIso(expiry)}；请核对项目目录`,
      `the class began on ${toIso(start)}, after the project expired on ${toIso(expiry)}; check the catalogue`,
    ),
  NOT_MEMBER: ({ given }) =>
    text(
      `是否本区会员为“${given}”，非本区工会会员不予补贴；如填错请更正`,
      `membership is “${given}”: only members of a Minhang union are paid; correct it if wrong`,
    ),
  NOT_CONFIRMED: ({ given }) =>
    text(
      `市总确认为“${given}”，尚不能补贴；请待市总工会确认后再报`,
      `confirmation is “${given}”: apply again when the municipal federation has confirmed`,
    ),
  LEVEL_NOT_COVERED: ({ level }) =>
    text(
      `取得等级“${level[zh]}”不在本路径范围内；如填错请更正`,
      `“${level[en]}” is not covered on this route; correct it if wrong`,
    ),
  BUREAU_HIGHER: ({ bureau, union }) =>
    text(
      `另一路径为 ${digits(bureau)} 元，不低于工会路径 ${digits(union)} 元，不重复享受；请从本名册删除`,
      `the other route pays ${digits(bureau)} yuan, not less than the union’s ${digits(union)}: take the row out`,
    ),
  BUREAU_PAID: ({ paid, union }) =>
    text(
      `区已补 ${digits(paid)} 元，低于 ${digits(union)} 元，差额待定；请与人社部门核对`,
      `the district paid ${digits(paid)} yuan, less than ${digits(union)}; the difference waits`,
    ),
  CONDITION: ({ given }, column) =>
    given === ''
      ? text(
          `“${column}”没有填写，不能确认符合条件；请核实后补上`,
          `“${column}” is blank, so the condition is not shown; check and fill it in`,
        )
      : text(
          `“${column}”为“${given}”，不符合条件；请核实`,
          `“${column}” is “${given}”, which does not meet the condition; check it`,
        ),
  TOO_FEW: ({ given, least }, column) =>
    text(
      `“${column}”为 ${digits(given)}，不足 ${digits(least)}；请核对`,
      `“${column}” is ${digits(given)}, below ${digits(least)}; check it`,
    ),
  UNIT_TYPE: ({ given, allowed }) =>
    text(
      `所列申报单位为${allowed.map((one) => one[zh]).join('、')}，没有“${given[zh]}”；请核对单位性质或说明依据`,
      `the units listed are ${allowed.map((one) => one[en]).join(', ')}, not “${given[en]}”; check the type or state the basis`,
    ),
  FULLY_FUNDED: () =>
    text(
      '全额拨款事业单位不享受本项资金；请核对经费类型',
      'a fully funded public institution is not paid; check its funding',
    ),
  SAME_UNIT: ({ unit }) =>
    text(
      `研发与培训同为“${unit}”，考培应分离；请主管部门确认`,
      `“${unit}” both developed the project and trains; the department decides`,
    ),
  TECHNICIANS: ({ technicians, least, share, leastShare }) =>
    text(
      `技师以上 ${digits(technicians)} 人，不足 ${digits(least)} 人，且中高级持证 ${percent(share)}，不足 ${percent(leastShare)}；请核对人数`,
      `${digits(technicians)} technicians, under ${digits(least)}, and ${percent(share)} certified, under ${percent(leastShare)}; check the numbers`,
    ),
  TECHNICIAN_SHARE: ({ share, without }) =>
    text(
      `按持证比例 ${percent(share)} 符合条件，技师不计入则为 ${percent(without)}；请说明取哪一个`,
      `qualifies by the share of ${percent(share)}, which is ${percent(without)} without the technicians; state which one holds`,
    ),
  RETIRES_SOON: ({ retirement, years }) =>
    text(
      `法定退休日期 ${toIso(retirement)}，距申请日期不足 ${years} 年；请核对退休类别`,
      `retires on ${toIso(retirement)}, less than ${years} years after the application; check the category`,
    ),
  RETIRES_IN_CYCLE: ({ retirement, until }) =>
    text(
      `法定退休日期 ${toIso(retirement)} 早于资助周期末 ${toIso(until)}；请说明后续安排`,
      `retires on ${toIso(retirement)}, before the cycle ends on ${toIso(until)}; explain`,
    ),
  OUT_OF_TERM: ({ day, from, to }) =>
    text(
      `申请日期 ${toIso(day)} 不在聘期 ${toIso(from)} 至 ${toIso(to)} 内；请核对`,
      `applied on ${toIso(day)}, outside the appointment from ${toIso(from)} to ${toIso(to)}; check`,
    ),
  TERM_SHORT: ({ to, until }) =>
    text(
      `聘期至 ${toIso(to)}，早于资助周期末 ${toIso(until)}；请说明是否续聘`,
      `appointed until ${toIso(to)}, before the cycle ends on ${toIso(until)}; explain`,
    ),
  OTHER_ROUTE: ({ route }) =>
    text(
      `按“${route[zh]}”申报，须由主管部门确认；请附证明`,
      `applies by “${route[en]}”: attach the evidence; the department decides`,
    ),
  GRANTED_BEFORE: ({ earlier }) =>
    text(
      `${earlierGrant(earlier)[zh]}已获同一资助，不再享受；请删除该行`,
      `the same grant was given ${earlierGrant(earlier)[en]}: not paid again; remove the row`,
    ),
  GRANT_DIFFERENCE: ({ earlier, paid, full, isHalf }) =>
    isHalf
      ? text(
          `${earlierGrant(earlier)[zh]}所获资助的一半为 ${digits(paid)} 元，本期为 ${digits(full)} 元；差额待定，请主管部门确认`,
          `half of what was granted ${earlierGrant(earlier)[en]} is ${digits(paid)} yuan, this instalment ${digits(full)}; the difference waits for the department`,
        )
      : text(
          `${earlierGrant(earlier)[zh]}已获 ${digits(paid)} 元，本项为 ${digits(full)} 元；差额待定，请主管部门确认`,
          `${digits(paid)} yuan were granted ${earlierGrant(earlier)[en]}, this grant is ${digits(full)}; the difference waits for the department`,
        ),
  HIGHER_AWARD: ({ earlier }) =>
    text(
      `${earlierGrant(earlier)[zh]}已获更高级别，不能再申报区级；请删除该行`,
      `a higher award was given ${earlierGrant(earlier)[en]}: the district one is closed; remove the row`,
    ),
  NOT_YET: ({ day, first }) =>
    text(
      `日期 ${toIso(day)} 早于 ${toIso(first)}；请核对两个日期，未到期的到期后再报`,
      `${toIso(day)} is before ${toIso(first)}; check both dates, or apply once that day has come`,
    ),
  SECOND_KIND: ({ earlier }) =>
    text(
      `同一单位另有一类资助（${row(earlier)[zh]}）；请主管部门确认能否并享`,
      `the same body has a grant of the other kind (${row(earlier)[en]}); the department decides`,
    ),
  SECOND_PROJECT: ({ year, earlier }) =>
    text(
      `${year} 年该单位已有一个项目（${row(earlier)[zh]}），按每家一份；第二个请主管部门确认`,
      `the unit has a project of ${year} already (${row(earlier)[en]}): one a unit; the department decides on the second`,
    ),
  QUOTA: ({ year, most }) =>
    text(`${year} 年已超过计划的 ${most} 名；请说明依据`, `beyond the ${most} planned for ${year}; state the basis`),
  BANNED: ({ until }) =>
    text(`申报禁止期至 ${toIso(until)}；请期满后再报`, `barred from applying until ${toIso(until)}; apply after it`),
  NOMINATED_AGAIN: ({ earlier }) =>
    text(
      `已获过提名（${row(earlier)[zh]}），再次提名请主管部门确认`,
      `nominated before (${row(earlier)[en]}); the department decides on a second one`,
    ),
  NOT_WOMAN: () => text('巾帼工作室的领办人应为女性；请核对证件号码', 'the leader must be a woman; check the ID'),
  WOMEN_SHARE: ({ women, team }) =>
    text(
      `团队 ${digits(team)} 人中女性 ${digits(women)} 人，不足一半；请核对人数`,
      `${digits(women)} women in a team of ${digits(team)}, under half; check the numbers`,
    ),
  LEADER_DECIDES: (_, column) =>
    text(`“${column}”计入领办人才达到要求；请说明`, `“${column}” is enough only with the leader counted; explain`),
  HONOUR_NOT_COUNTED: ({ given }) =>
    text(
      `“${given}”看不出是所需的荣誉；请核对证书`,
      `“${given}” does not read as the honour that is needed; check the certificate`,
    ),
  REPEAT_PERSON: ({ earlier }) =>
    text(
      `此人已有一个项目（${row(earlier)[zh]}）；请说明`,
      `the person has a project already (${row(earlier)[en]}); explain`,
    ),
  OTHER_TOWN: ({ tax, given }) =>
    text(`受理街镇“${given}”与纳税街镇“${tax}”不同；请说明`, `received in “${given}”, taxed in “${tax}”; explain`),
  RULES_NOT_YET: ({ event, from }) =>
    text(
      `日期 ${toIso(event)} 早于办法印发日 ${toIso(from)}，不适用；请核对日期`,
      `${toIso(event)} is before the rules of ${toIso(from)}; check the date`,
    ),
  RULES_OLD: ({ event, until }) =>
    text(
      `日期 ${toIso(event)} 晚于 ${toIso(until)}，办法已满五年；请确认仍有效`,
      `${toIso(event)} is after ${toIso(until)}, five years on; confirm that the rules still hold`,
    ),
  MIDTERM_FAILED: ({ given }) =>
    text(
      `届中考核为“${given}”，第二期不予拨付；如填错请更正`,
      `the mid-term assessment is “${given}”: no second instalment; correct it if wrong`,
    ),
};

/** The sentence of a finding: what is wrong, with the values, and what to do. */
export function findingSentence({ code, values, column }: Finding): Text {
  const tell = SENTENCES[code] as (values: Finding['values'], column: string) => Text;
  return tell(values, column);
}
