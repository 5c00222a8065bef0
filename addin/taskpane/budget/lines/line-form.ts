import {
  LINE_KINDS,
  text,
  type Assumption,
  type BudgetLine,
  type LineKind,
  type Term,
  type Text,
} from 'training-subsidy-core';
import { asTyped, numberOf } from '../entered-number';
import { numberFault, type NumberRange } from '../entry-faults';
import { TEXTS } from '../texts';

/** A number being filled in: typed, or that of a named assumption. */
export interface TermEntry {
  readonly named: string | null;
  readonly entry: string;
}

/** A number of a line. */
export interface NumberSlot {
  readonly key: string;
  readonly title: Text;
  readonly unit: Assumption['unit'];
  /** Whether a municipal standard belongs there. */
  readonly isStandard: boolean;
  /** Whether the payout knows what to do where none is published. */
  readonly isOptional?: boolean;
  /** What a typed number may be. */
  readonly range: NumberRange;
}

/** A line being filled in. */
export interface LineForm {
  readonly line: BudgetLine;
  readonly choices: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, TermEntry>>;
  readonly since: string;
  readonly basis: string;
}

const YEAR_SHAPE = /^20\d\d$/;

const OF_LINE = { quantity: 'quantity', growth: 'growth', passRate: 'passRate', probability: 'probability' } as const;

/** The numbers that a line of a kind may have, in the order of the form. */
export function slotsOf(kind: LineKind): readonly NumberSlot[] {
  const own = Object.entries(kind.fields).flatMap(([key, field]): NumberSlot[] =>
    field.type === 'choice'
      ? []
      : [
          {
            key: `field:${key}`,
            title: field.title,
            unit: field.type,
            isStandard: field.standard !== undefined,
            isOptional: field.isOptional ?? false,
            range: 'amount',
          },
        ],
  );
  const rate = (key: string, title: Text, range: NumberRange = 'share'): NumberSlot => ({
    key,
    title,
    unit: 'rate',
    isStandard: false,
    range,
  });
  const counted = text(
    `${TEXTS.quantity['zh-CN']}（${kind.counted['zh-CN']}）`,
    `${TEXTS.quantity['en-US']} (${kind.counted['en-US']})`,
  );
  return [
    { key: OF_LINE.quantity, title: counted, unit: 'count', isStandard: false, range: 'amount' },
    ...own,
    ...(kind.passRate ? [rate(OF_LINE.passRate, kind.passRate)] : []),
    rate(OF_LINE.probability, TEXTS.probability),
    rate(OF_LINE.growth, TEXTS.growth, 'change'),
  ];
}

const entryOf = (term: Term | null | undefined, isRate: boolean): TermEntry =>
  term && 'assumption' in term
    ? { named: term.assumption, entry: '' }
    : { named: null, entry: asTyped(term?.value ?? null, isRate) };

function termIn(line: BudgetLine, key: string): Term | null | undefined {
  switch (key) {
    case OF_LINE.quantity:
      return line.quantity;
    case OF_LINE.growth:
      return line.growth?.rate;
    case OF_LINE.passRate:
      return line.passRate;
    case OF_LINE.probability:
      return line.probability;
    default:
      return line.terms[key.replace('field:', '')];
  }
}

export function formOf(line: BudgetLine, basis: string): LineForm {
  const slots = slotsOf(LINE_KINDS[line.kind]);
  const numbers = slots.map(({ key, unit }) => [key, entryOf(termIn(line, key), unit === 'rate')] as const);
  return {
    line,
    choices: line.choices,
    numbers: Object.fromEntries(numbers),
    since: String(line.growth?.since ?? line.year - 1),
    basis,
  };
}

/** Why a number cannot be taken; null where it can. */
export function faultOf({ range, key }: NumberSlot, { named, entry }: TermEntry): Text | null {
  if (named !== null) return null;
  if (key === OF_LINE.quantity && entry.trim() === '') return TEXTS.quantityNeeded;
  return numberFault(entry, range);
}

/** Chooses a word; a number that was left to the standard of the word before is left to that of the new one. */
export function withChoice(form: LineForm, field: string, value: string): LineForm {
  const choices = { ...form.choices, [field]: value };
  const followed = Object.entries(LINE_KINDS[form.line.kind].fields).flatMap(([name, of]) => {
    if (of.type === 'choice' || of.standard === undefined) return [];
    const key = `field:${name}`;
    const { named, entry } = form.numbers[key] ?? { named: null, entry: '' };
    const isLeft = named === of.standard(form.choices) && entry === '';
    return isLeft ? [[key, { named: of.standard(choices), entry: '' }] as const] : [];
  });
  return { ...form, choices, numbers: { ...form.numbers, ...Object.fromEntries(followed) } };
}

export const isYear = (since: string): boolean => YEAR_SHAPE.test(since.trim());

function termOf({ named, entry }: TermEntry): Term | null {
  if (named !== null) return { assumption: named };
  const value = numberOf(entry);
  return value === null ? null : { value };
}

/** The line as it is filled in; null as long as something in it cannot be read. */
export function lineOf({ line, choices, numbers, since, basis }: LineForm): BudgetLine | null {
  const slots = slotsOf(LINE_KINDS[line.kind]);
  const entryAt = (key: string): TermEntry => numbers[key] ?? { named: null, entry: '' };
  if (slots.some((slot) => faultOf(slot, entryAt(slot.key)) !== null)) return null;
  const at = (key: string) => termOf(entryAt(key));
  const quantity = at(OF_LINE.quantity);
  const rate = at(OF_LINE.growth);
  if (quantity === null || (rate !== null && !isYear(since))) return null;
  const own = slots.filter(({ key }) => key.startsWith('field:'));
  return {
    ...line,
    choices,
    terms: Object.fromEntries(own.map(({ key }) => [key.replace('field:', ''), at(key)])),
    quantity,
    growth: rate && { rate, since: Number(since) },
    passRate: at(OF_LINE.passRate),
    probability: at(OF_LINE.probability),
    basis: text(basis, basis),
  };
}
