import type { AmbiguityId } from '../../policy/ambiguity';
import { projectDevelopment } from '../../programmes/minhang/project-development';
import type { Finding, FindingCode } from '../../roster/finding';
import { policyFigures } from '../../roster/roster';
import { text } from '../../text';
import { Decimal, ZERO } from '../../value/money';
import { reading, type ConflictRule, type ProjectReading } from './conflict';
import type { Grant } from './project-lists';

/** A row that waits, and the earlier one that it stands against. */
interface Asked {
  readonly found: Finding;
  readonly grant: Grant;
  readonly earlier: Grant | undefined;
}

const refused = (before: Decimal = ZERO): ProjectReading => reading(text('不再支付', 'nothing more'), ZERO, before);

const inFull = (amount: Decimal, before: Decimal = ZERO): ProjectReading =>
  reading(text('全额支付', 'in full'), amount, before.plus(amount));

function eitherWay({ grant, earlier }: Asked): ProjectReading[] {
  const before = earlier?.amount ?? ZERO;
  return [refused(before), inFull(grant.amount, before)];
}

/** The readings of a second grant; the figures are those of the finding. */
const afterFirst =
  (...order: ('nothing' | 'difference' | 'full')[]) =>
  ({ found }: Asked): ProjectReading[] => {
    if (found.code !== 'GRANT_DIFFERENCE') return [];
    const { paid, full } = found.values;
    const rest = Decimal.max(ZERO, full.minus(paid));
    const all = {
      nothing: refused(paid),
      difference: reading(text('补足差额', 'the difference'), rest, paid.plus(rest)),
      full: inFull(full, paid),
    };
    return order.map((one) => all[one]);
  };

/** A named prize and the municipal award matched for it: the named sum alone, the higher one, or both (AMB-56). */
function prizeAndMatch({ grant, earlier }: Asked): ProjectReading[] {
  const [own, before] = [grant.amount, earlier?.amount ?? ZERO];
  const named = grant.mark === 'prize' ? own : before;
  const higher = Decimal.max(own, before);
  const upTo = (total: Decimal): Decimal => Decimal.max(ZERO, total.minus(before));
  return [
    reading(text('只按奖项等次', 'the named sum alone'), upTo(named), named),
    reading(text('就高', 'the higher'), upTo(higher), higher),
    inFull(own, before),
  ];
}

/** Without the proof that the city recognised it, a project is at least the district’s (AMB-24). */
function asDistrictProject({ grant }: Asked): ProjectReading[] {
  const { amount } = projectDevelopment.work({ recognition: 'district', count: 1 }, policyFigures(grant.day));
  return [
    reading(text('按区级备案项目', 'as the district’s project'), amount, amount),
    reading(text('按市级认可项目', 'as the city’s project'), grant.amount, grant.amount),
  ];
}

const unknownSum = (): ProjectReading[] => [
  reading(text('标准未查明前不支付', 'nothing until the standard is known'), ZERO, ZERO),
  reading(text('查明标准后支付', 'the sum once the standard is known'), null, null),
];

/** The rule behind a finding, the entry of the register, and the readings of a row that waits. */
interface Known {
  readonly rule: ConflictRule;
  readonly ambiguity: AmbiguityId | null;
  readonly readings?: (asked: Asked) => ProjectReading[];
}

/** By code and clause of the finding; `*` is any other clause. */
const KNOWN: Readonly<Partial<Record<FindingCode, Readonly<Record<string, Known>>>>> = {
  GRANTED_BEFORE: {
    'MH-A6-3': { rule: 'not-twice', ambiguity: 'AMB-57' },
    'MH-A9-4': { rule: 'once-only', ambiguity: 'AMB-62' },
    'MH-A3-5.2': { rule: 'once-only', ambiguity: 'AMB-37' },
    'MH-A8-4': { rule: 'not-twice', ambiguity: 'AMB-60' },
    'MH-2.3.3(4)a': { rule: 'once-only', ambiguity: 'AMB-39' },
    'MH-2.3.3(6)a': { rule: 'once-only', ambiguity: 'AMB-40' },
    'MH-2.3.3(6)b': { rule: 'once-only', ambiguity: 'AMB-40' },
    'SJ-9-2': { rule: 'once-only', ambiguity: 'AMB-S3' },
    '*': { rule: 'once-only', ambiguity: null },
  },
  HIGHER_AWARD: {
    'MH-A2-4.3': { rule: 'no-way-back', ambiguity: 'AMB-35' },
    'MH-A3-5.3': { rule: 'no-way-back', ambiguity: 'AMB-37' },
    '*': { rule: 'no-way-back', ambiguity: null },
  },
  GRANT_DIFFERENCE: {
    'MH-A1-2.1a': { rule: 'higher-of', ambiguity: 'AMB-25', readings: afterFirst('difference', 'nothing', 'full') },
    'MH-A3-5.2': { rule: 'once-only', ambiguity: 'AMB-37', readings: afterFirst('nothing', 'difference', 'full') },
    'MH-A8-4': { rule: 'not-twice', ambiguity: 'AMB-60', readings: afterFirst('nothing', 'difference', 'full') },
    'SJ-9-2': { rule: 'higher-of', ambiguity: 'AMB-S3', readings: afterFirst('difference', 'full') },
  },
  SECOND_KIND: {
    'MH-2.3.3(9)h': { rule: 'not-twice', ambiguity: 'AMB-56', readings: prizeAndMatch },
    '*': { rule: 'not-twice', ambiguity: 'AMB-40', readings: eitherWay },
  },
  SECOND_PROJECT: { '*': { rule: 'once-only', ambiguity: 'AMB-S4', readings: eitherWay } },
  NOMINATED_AGAIN: { '*': { rule: 'once-only', ambiguity: 'AMB-62', readings: eitherWay } },
  CONDITION: {
    'MH-2.3.3(1)': { rule: 'undecided', ambiguity: 'AMB-24', readings: asDistrictProject },
    'MH-2.3.3(8)b': { rule: 'undecided', ambiguity: 'AMB-53', readings: eitherWay },
  },
  OTHER_ROUTE: {
    'SJ-2-2a': { rule: 'undecided', ambiguity: 'AMB-S8', readings: eitherWay },
    'SJ-2-2b': { rule: 'undecided', ambiguity: 'AMB-S8', readings: eitherWay },
    '*': { rule: 'undecided', ambiguity: 'AMB-33', readings: eitherWay },
  },
  SAME_UNIT: { '*': { rule: 'undecided', ambiguity: 'AMB-26', readings: eitherWay } },
  DATE_BEFORE: { '*': { rule: 'undecided', ambiguity: 'AMB-08', readings: eitherWay } },
  NO_STANDARD: { '*': { rule: 'undecided', ambiguity: null, readings: unknownSum } },
  RETIRES_IN_CYCLE: { '*': { rule: 'undecided', ambiguity: 'AMB-38' } },
  REPEAT_PERSON: { '*': { rule: 'once-only', ambiguity: 'AMB-S9' } },
};

/** The rule behind a finding of a roster’s own checks; null for one that concerns no other grant and no reading. */
export function ruleOf(found: Finding): Known | null {
  const byClause = KNOWN[found.code];
  const known = byClause?.[found.clause] ?? byClause?.['*'];
  if (known) return known;
  return found.severity === 'hold' ? { rule: 'undecided', ambiguity: null, readings: eitherWay } : null;
}

/** The readings of a row that waits for a finding; none for one that is refused or paid. */
export const readingsOf = (asked: Asked): readonly ProjectReading[] =>
  asked.found.severity === 'hold' && asked.grant.severity !== 'reject'
    ? (ruleOf(asked.found)?.readings?.(asked) ?? eitherWay(asked))
    : [];
