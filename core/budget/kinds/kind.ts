import type { DocumentId } from '../../policy/clause';
import type { Department, Party } from '../../policy/figure';
import type { FigureKey, Figures } from '../../policy/figures';
import { OPEN_STANDARDS, type OpenStandardId } from '../../policy/open-standards';
import { partiesOf } from '../../programmes/payers';
import { payout, type Payout, type Programme } from '../../programmes/programme';
import { lessPaid } from '../../programmes/steps';
import type { Vocabulary } from '../../reading/vocabulary';
import { text, type Text } from '../../text';
import type { Decimal } from '../../value/money';

/** A parameter that is one of a few words. */
export interface ChoiceField {
  readonly type: 'choice';
  readonly title: Text;
  readonly options: readonly { readonly value: string; readonly word: Text }[];
}

/** The words chosen for a line, by field. */
export type Choices = Readonly<Record<string, string>>;

/** The standard of part D that belongs in a number, which may be up to what is chosen; null where none does. */
export type StandardFor = (choices: Choices) => OpenStandardId | null;

/** A parameter that is a number: a sum in yuan, or class hours. */
export interface NumberField {
  readonly type: 'yuan' | 'hours';
  readonly title: Text;
  /** Absent where it holds a number of the analyst’s own. */
  readonly standard?: StandardFor;
  /** Whether the payout knows what to do without it. */
  readonly isOptional?: true;
}

export type Field = ChoiceField | NumberField;

/** The parameters of a line, read. */
export interface Values {
  readonly choice: (field: string) => string;
  /** Raises MISSING_STANDARD or BLANK where there is none: such a line stays open. */
  readonly number: (field: string) => Decimal;
  readonly optional: (field: string) => Decimal | null;
}

/** Who pays a line and who receives it (D12). */
export interface Parties {
  readonly departments: readonly Department[];
  readonly party: Party | null;
}

/** A part of what a unit is paid, and when. */
export interface Part {
  /** Years after that of the event. */
  readonly yearsLater: number;
  /** Whether it is paid only for the share that passes. */
  readonly isAfterCheck: boolean;
  /** How much of what a unit is paid, yuan. */
  readonly of: (amount: Decimal, figures: Figures) => Decimal;
}

/** What can be budgeted: a programme with the parameters of one unit of it. */
export interface LineKind {
  readonly title: Text;
  readonly document: DocumentId;
  readonly figures: readonly FigureKey[];
  readonly standards: readonly OpenStandardId[];
  /** What the quantity counts. */
  readonly counted: Text;
  /** Whether events come all year long, or at one day that the analyst places within the year. */
  readonly spread: 'evenly' | 'once';
  /** Month and day before which nothing of a year is paid, as `07-01`; null where it is paid all year long. */
  readonly startsOn: string | null;
  /** What a pass rate means for it; null where nothing is to be passed. */
  readonly passRate: Text | null;
  readonly fields: Readonly<Record<string, Field>>;
  readonly parties: (values: Values, figures: Figures) => Parties;
  /** What one unit is paid. */
  readonly work: (values: Values, figures: Figures) => Payout;
  readonly parts: (values: Values) => readonly Part[];
}

export const choice = <Value extends string | number | boolean>(
  title: Text,
  { words }: Pick<Vocabulary<Value>, 'words'>,
): ChoiceField => ({
  type: 'choice',
  title,
  options: words.map(({ value, word }) => ({ value: String(value), word })),
});

export const yuan = (title: Text): NumberField => ({ type: 'yuan', title });
export const standard = (title: Text, id: OpenStandardId | StandardFor): NumberField => ({
  ...yuan(title),
  standard: typeof id === 'function' ? id : () => id,
});
export const optionalStandard = (title: Text, id: OpenStandardId): NumberField => ({
  ...standard(title, id),
  isOptional: true,
});

export const PERSONS = text('人', 'persons');
export const PROJECTS = text('项目', 'projects');
export const UNITS_COUNTED = text('家', 'units');
export const STUDIOS = text('工作室', 'studios');
export const ASSESSED = text('考核合格率', 'pass rate');

interface Definition<Input> {
  readonly counted: Text;
  readonly spread: LineKind['spread'];
  readonly startsOn?: string;
  readonly passRate?: Text;
  readonly fields?: LineKind['fields'];
  readonly input: (values: Values, figures: Figures) => Input;
  readonly parties?: LineKind['parties'];
  readonly parts?: LineKind['parts'];
}

const AT_ONCE: LineKind['parts'] = () => [{ yearsLater: 0, isAfterCheck: false, of: (amount) => amount }];

/** A kind of line whose unit is paid by a programme. */
export function kindOf<Input>(programme: Programme<Input>, definition: Definition<Input>): LineKind {
  const { departments, payee } = partiesOf(programme);
  const { counted, spread, startsOn = null, passRate = null, fields = {}, input, parts = AT_ONCE } = definition;
  const { parties = () => ({ departments, party: payee }) } = definition;
  const { title, document, figures, standards } = programme;
  const work: LineKind['work'] = (values, from) => programme.work(input(values, from), from);
  return { title, document, figures, standards, counted, spread, startsOn, passRate, fields, parties, work, parts };
}

const ALREADY_PAID: NumberField = { ...yuan(text('此前已获金额', 'already paid for the same')), isOptional: true };

/** The same kind for cases too that were paid before, of which the rest is left (MH-2.3.3(7)f, AMB-25, AMB-37). */
export const lessAlreadyPaid = (kind: LineKind): LineKind => ({
  ...kind,
  fields: { ...kind.fields, alreadyPaid: ALREADY_PAID },
  work(values, figures) {
    const full = kind.work(values, figures);
    const paid = values.optional('alreadyPaid');
    return paid === null || paid.isZero() ? full : lessPaid(full, paid);
  },
});

/** A programme whose sum other rules set (P11, P12): each unit is paid what the analyst says of them, and nothing is worked out. */
export function openKind(title: Text, id: OpenStandardId, parties: Parties): LineKind {
  const { clauses } = OPEN_STANDARDS[id];
  return {
    title,
    document: 'MH',
    figures: [],
    standards: [id],
    counted: PERSONS,
    spread: 'evenly',
    startsOn: null,
    passRate: null,
    fields: { standard: standard(title, id) },
    parties: () => parties,
    work(values) {
      const sum = values.number('standard');
      return payout([{ label: title, formula: sum.toString(), value: sum }], clauses);
    },
    parts: AT_ONCE,
  };
}
