import type { ClauseId } from '../../policy/clause';
import type { Severity } from '../../roster/finding';
import { text, type Text } from '../../text';
import { toIso, type Day } from '../../value/day';
import { digits, type Decimal } from '../../value/money';
import { TIERS, type Tier } from '../join';

/** Everything that shows only when lists stand side by side, each with the values that its sentence needs. */
interface RemarkValues {
  DOUBTFUL: { tier: Tier };
  CORRECT_ID: { tier: Tier };
  LEVEL_DIFFERS: { here: Text; there: Text };
  DATE_DIFFERS: { here: Day; there: Day };
  NAME_DIFFERS: { here: string; there: string };
  CERTIFICATE_DIFFERS: { here: string; there: string };
  NOT_APPLIED: object;
  LOWER_PAID: { paid: Decimal; higher: Decimal };
  ALL_PAID: { paid: Decimal };
  OVERPAID: { paid: Decimal; higher: Decimal };
  TIE: { sum: Decimal };
  SUM_UNKNOWN: object;
  NOT_ON_CONFIRMATION: object;
  CONFIRMATION_DOUBTFUL: { row: number; tier: Tier };
  CONFIRMATION_UNCLEAR: { row: number };
  CONFIRMED_ON_LIST: { row: number };
  CONFIRMED_WITHOUT_SUM: { row: number };
  CONFIRMED_TWICE: { row: number; other: number };
  BASE_DIFFERS: { stated: Decimal; confirmed: Decimal };
  BASE_TAKEN: { confirmed: Decimal };
  MENTOR_ONLY_LEVEL: { level: Text };
  PARTED: object;
  TWICE: { row: number };
  OTHER_MENTOR: { row: number };
  OTHER_CERTIFICATE: { row: number };
  UNSOUND_ID: object;
  SAME_NAME: { row: number };
  NOT_COVERED: { level: Text };
  NOT_LISTED: object;
}

export type RemarkCode = keyof RemarkValues;

/** One thing that was seen in a case beside the findings of its own list, ready to be shown. */
export interface Remark {
  readonly code: RemarkCode;
  readonly severity: Severity;
  readonly clause: ClauseId | 'D9';
  readonly sentence: Text;
}

interface Kind<Code extends RemarkCode> {
  readonly severity: Severity;
  readonly clause: Remark['clause'];
  readonly tell: (values: RemarkValues[Code]) => Text;
}

const HIGHER = 'MH-2.3.3(7)f';
const [zh, en] = ['zh-CN', 'en-US'] as const;

const KINDS: { readonly [Code in RemarkCode]: Kind<Code> } = {
  DOUBTFUL: {
    severity: 'hold',
    clause: 'D9',
    tell: ({ tier }) =>
      text(
        `两边可能是同一笔（${TIERS[tier].reason[zh]}）；请确认或拆开`,
        `the two may be one case (${TIERS[tier].reason[en]}); accept or part them`,
      ),
  },
  CORRECT_ID: {
    severity: 'hold',
    clause: 'D9',
    tell: ({ tier }) =>
      text(
        `已确认是同一笔，但名册里的号码有误（${TIERS[tier].title[zh]}）；请改正后再发放`,
        `accepted as one case, but a list has a wrong number (${TIERS[tier].title[en]}); correct it before paying`,
      ),
  },
  LEVEL_DIFFERS: {
    severity: 'hold',
    clause: HIGHER,
    tell: ({ here, there }) =>
      text(
        `两边取得等级不一致：“${here[zh]}”与“${there[zh]}”；请对照证书核对`,
        `the lists differ in the level: “${here[en]}” and “${there[en]}”; compare with the certificate`,
      ),
  },
  DATE_DIFFERS: {
    severity: 'warn',
    clause: HIGHER,
    tell: ({ here, there }) =>
      text(
        `两边取证日期不一致：${toIso(here)} 与 ${toIso(there)}；请对照证书核对`,
        `the lists differ in the certificate’s date: ${toIso(here)} and ${toIso(there)}; compare with it`,
      ),
  },
  NAME_DIFFERS: {
    severity: 'warn',
    clause: 'D9',
    tell: ({ here, there }) =>
      text(
        `两边姓名不一致：“${here}”与“${there}”；请核对`,
        `the lists differ in the name: “${here}” and “${there}”; check`,
      ),
  },
  CERTIFICATE_DIFFERS: {
    severity: 'warn',
    clause: HIGHER,
    tell: ({ here, there }) =>
      text(
        `两边证书编号不一致：“${here}”与“${there}”；请对照证书核对`,
        `the lists differ in the certificate number: “${here}” and “${there}”; compare with it`,
      ),
  },
  NOT_APPLIED: {
    severity: 'hold',
    clause: 'MH-A4a-5c',
    tell: () =>
      text('人社路径尚未申请；请在截止日前申请', 'not yet applied for with the bureau; apply by the last day'),
  },
  LOWER_PAID: {
    severity: 'hold',
    clause: HIGHER,
    tell: ({ paid, higher }) =>
      text(
        `较低的一笔已发 ${digits(paid)} 元，较高的为 ${digits(higher)} 元；差额请两部门确认后补发`,
        `${digits(paid)} yuan of the lower sum were paid, the higher is ${digits(higher)}; the departments decide on the difference`,
      ),
  },
  ALL_PAID: {
    severity: 'info',
    clause: HIGHER,
    tell: ({ paid }) =>
      text(`已发 ${digits(paid)} 元，不再发放`, `${digits(paid)} yuan were paid, nothing more is due`),
  },
  OVERPAID: {
    severity: 'hold',
    clause: HIGHER,
    tell: ({ paid, higher }) =>
      text(
        `两部门共已发 ${digits(paid)} 元，超过应发的 ${digits(higher)} 元；请两部门核实后处理`,
        `${digits(paid)} yuan were paid together, above the ${digits(higher)} due; the departments must settle it`,
      ),
  },
  TIE: {
    severity: 'info',
    clause: HIGHER,
    tell: ({ sum }) =>
      text(`两条路径同为 ${digits(sum)} 元，由区人社局发放`, `both routes pay ${digits(sum)} yuan: the HR bureau pays`),
  },
  SUM_UNKNOWN: {
    severity: 'hold',
    clause: HIGHER,
    tell: () =>
      text(
        '有一条路径的金额不知道，不能比较高低；请补上市级标准金额或核对等级',
        'the sum of a route is not known, so the higher cannot be told; enter the municipal sum or check the level',
      ),
  },
  NOT_ON_CONFIRMATION: {
    severity: 'hold',
    clause: 'MH-A4b-2.4',
    tell: () =>
      text(
        '市总确认名单里没有这一笔；请向市总核实后再发放',
        'not on the list of confirmed cases; ask the municipal federation before paying',
      ),
  },
  CONFIRMATION_DOUBTFUL: {
    severity: 'hold',
    clause: 'MH-A4b-2.4',
    tell: ({ row, tier }) =>
      text(
        `市总确认名单第 ${row} 条可能是这一笔（${TIERS[tier].reason[zh]}）；请确认或拆开`,
        `row ${row} of the confirmed cases may be this one (${TIERS[tier].reason[en]}); accept or part them`,
      ),
  },
  CONFIRMATION_UNCLEAR: {
    severity: 'hold',
    clause: 'MH-A4b-2.4',
    tell: ({ row }) =>
      text(
        `市总确认名单第 ${row} 条没有写明是带教还是晋升，两份名册里都有；请写明类别`,
        `row ${row} of the confirmed cases does not say whether it is a mentor’s bonus or a promotion, and both lists have it; enter which`,
      ),
  },
  CONFIRMED_ON_LIST: {
    severity: 'warn',
    clause: 'MH-A4b-2.4',
    tell: ({ row }) =>
      text(
        `名册写未确认，市总确认名单第 ${row} 条已有；请更新名册`,
        `the roster says not confirmed, row ${row} of the confirmed cases has it; update the roster`,
      ),
  },
  CONFIRMED_WITHOUT_SUM: {
    severity: 'hold',
    clause: 'MH-A4b-3',
    tell: ({ row }) =>
      text(
        `市总确认名单第 ${row} 条没有写明金额，或金额看不懂，不能据以配套；请向市总核实`,
        `row ${row} of the confirmed cases has no sum that can be read, so nothing can be matched; ask the municipal federation`,
      ),
  },
  CONFIRMED_TWICE: {
    severity: 'hold',
    clause: 'MH-A4b-3',
    tell: ({ row, other }) =>
      text(
        `市总确认名单第 ${row} 条和第 ${other} 条是同一笔，金额不同；请向市总核实`,
        `rows ${row} and ${other} of the confirmed cases are one case with two sums; ask the municipal federation`,
      ),
  },
  BASE_DIFFERS: {
    severity: 'warn',
    clause: 'MH-A4b-3',
    tell: ({ stated, confirmed }) =>
      text(
        `名册的市级金额为 ${digits(stated)} 元，市总确认 ${digits(confirmed)} 元；按确认的金额配套，请更新名册`,
        `the roster has a municipal sum of ${digits(stated)} yuan, ${digits(confirmed)} was confirmed and is matched; update the roster`,
      ),
  },
  BASE_TAKEN: {
    severity: 'info',
    clause: 'MH-A4b-3',
    tell: ({ confirmed }) =>
      text(
        `名册没有市级金额，取市总确认的 ${digits(confirmed)} 元`,
        `the roster has no municipal sum; the confirmed ${digits(confirmed)} yuan are taken`,
      ),
  },
  MENTOR_ONLY_LEVEL: {
    severity: 'info',
    clause: 'MH-2.3.3(10)',
    tell: ({ level }) =>
      text(
        `“${level[zh]}”只有带教补贴，晋升奖励从技师起`,
        `“${level[en]}” has a mentor’s bonus alone; promotions are rewarded from technician on`,
      ),
  },
  PARTED: {
    severity: 'info',
    clause: 'D9',
    tell: () => text('已由使用者与对方的一条拆开', 'the user parted it from a row of the other list'),
  },
  TWICE: {
    severity: 'warn',
    clause: HIGHER,
    tell: ({ row }) =>
      text(
        `与本名册第 ${row} 条是同一笔，那一条已配对；请删除其中一条`,
        `the same as row ${row} of its list, which is paired; remove one`,
      ),
  },
  OTHER_MENTOR: {
    severity: 'hold',
    clause: 'MH-A4a-4c',
    tell: ({ row }) =>
      text(
        `对方名册第 ${row} 条是同一徒弟同一证书，但师傅不同；一张证书只补一位师傅，请核实`,
        `row ${row} of the other list has the same apprentice and certificate under another mentor; one mentor is paid for a certificate`,
      ),
  },
  OTHER_CERTIFICATE: {
    severity: 'warn',
    clause: HIGHER,
    tell: ({ row }) =>
      text(
        `对方名册第 ${row} 条是同一人的另一张证书；请核对等级和证书编号`,
        `row ${row} of the other list is another certificate of the same person; check level and number`,
      ),
  },
  UNSOUND_ID: {
    severity: 'warn',
    clause: 'D9',
    tell: () => text('证件号码有误，无法对上；请先改正', 'an ID is unsound and finds nobody; correct it first'),
  },
  SAME_NAME: {
    severity: 'warn',
    clause: 'D9',
    tell: ({ row }) =>
      text(
        `对方名册第 ${row} 条姓名相同，证件号码和证书不同；请核对是否同一人`,
        `row ${row} of the other list has the same name with another ID and certificate; check whether it is the same person`,
      ),
  },
  NOT_COVERED: {
    severity: 'info',
    clause: 'MH-2.3.3(7)d',
    tell: ({ level }) => text(`“${level[zh]}”不在补贴等级内`, `“${level[en]}” is no level that is paid for`),
  },
  NOT_LISTED: {
    severity: 'info',
    clause: HIGHER,
    tell: () => text('对方名册没有相近的记录', 'the other list has nothing like it'),
  },
};

export function remark<Code extends RemarkCode>(code: Code, values: RemarkValues[Code]): Remark {
  const { severity, clause, tell } = KINDS[code];
  return { code, severity, clause, sentence: tell(values) };
}
