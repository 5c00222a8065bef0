import { DEPARTMENTS, DOCUMENTS, halfWidth, type Department, type PolicyDocument } from 'training-subsidy-core';
import { PAYOUTS, type PayoutFunction } from '../../functions';
import { figuresOf, payersOf, standardsOf } from '../shared/programmes';

export interface ProgrammeGroup {
  readonly payers: readonly Department[];
  readonly programmes: readonly PayoutFunction[];
}

export interface District {
  readonly document: PolicyDocument;
  readonly groups: readonly ProgrammeGroup[];
}

/** Gathers items under a key; the keys in the order in which they first occur. */
function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  const gathered = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const members = gathered.get(keyOf(item));
    if (members) members.push(item);
    else gathered.set(keyOf(item), [item]);
  }
  return [...gathered.values()];
}

/** Programmes by district, and within it by who pays. */
export const districtsOf = (programmes: readonly PayoutFunction[]): readonly District[] =>
  gather(programmes, ({ programme }) => programme.document).map((inDistrict) => ({
    document: DOCUMENTS[inDistrict[0].programme.document],
    groups: gather(inDistrict, (declared) => payersOf(declared).join()).map((members) => ({
      payers: payersOf(members[0]),
      programmes: members,
    })),
  }));

const searchable = (words: string): string => halfWidth(words).toLowerCase();

/** Everything under which a programme may be sought: names, numbers, clauses, in both languages. */
function haystack(declared: PayoutFunction): string {
  const { name, title, description, programme } = declared;
  const facts = [...figuresOf(declared), ...standardsOf(declared)];
  const texts = [title, description, DOCUMENTS[programme.document].district, ...facts.map((fact) => fact.title)];
  const payers = payersOf(declared).map((department) => DEPARTMENTS[department]);
  const ids = [name, ...programme.clauses, ...facts.flatMap(({ clauses }) => clauses)];
  const numbers = figuresOf(declared).flatMap(({ versions }) => versions.map(({ value }) => value));
  const words = [...texts, ...payers].flatMap((pair) => [pair['zh-CN'], pair['en-US']]);
  return searchable([...words, ...ids, ...programme.figures, ...programme.standards, ...numbers].join('\n'));
}

const INDEX = PAYOUTS.map((declared) => ({ declared, words: haystack(declared) }));

/** The programmes in which every word sought occurs. */
export function searchProgrammes(query: string): readonly PayoutFunction[] {
  const sought = searchable(query).split(/\s+/);
  return INDEX.filter(({ words }) => sought.every((word) => words.includes(word))).map(({ declared }) => declared);
}
