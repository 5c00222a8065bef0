import {
  DEPARTMENTS,
  documentOf,
  FIGURES,
  halfWidth,
  OPEN_STANDARDS,
  type Ambiguity,
  type Clause,
  type CommonRule,
  type Department,
  type DocumentId,
  type Figure,
  type FigureFacts,
  type FigureKey,
  type OpenStandard,
  type OpenStandardId,
  type Text,
} from 'training-subsidy-core';
import { ambiguities, clauses, commonRules } from '../shared/policy-data';

interface Place {
  /** The documents it belongs to; a common rule belongs to both. */
  readonly documents: readonly DocumentId[];
  readonly departments: readonly Department[];
  /** Everything under which it may be sought, in both languages. */
  readonly words: string;
}

/** One thing that the page 政策 lists. */
export type Entry = Place &
  (
    | { readonly kind: 'figure'; readonly id: FigureKey; readonly figure: Figure }
    | { readonly kind: 'standard'; readonly id: OpenStandardId; readonly standard: OpenStandard }
    | { readonly kind: 'clause'; readonly id: string; readonly clause: Clause }
    | { readonly kind: 'ambiguity'; readonly id: string; readonly ambiguity: Ambiguity }
    | { readonly kind: 'rule'; readonly id: string; readonly rule: CommonRule }
  );

export type EntryKind = Entry['kind'];

export const KINDS: readonly EntryKind[] = ['figure', 'standard', 'clause', 'ambiguity', 'rule'];

const searchable = (words: string): string => halfWidth(words).toLowerCase();

const haystack = (ids: readonly string[], ...texts: readonly Text[]): string =>
  searchable([...ids, ...texts.flatMap((words) => [words['zh-CN'], words['en-US']])].join('\n'));

const documentsOf = (ids: readonly `${DocumentId}-${string}`[]): readonly DocumentId[] => [
  ...new Set(ids.map((id) => documentOf(id).id)),
];

function factsPlace(id: string, facts: FigureFacts, ...more: readonly Text[]): Place {
  const departments = facts.payers ?? [];
  return {
    documents: documentsOf(facts.clauses),
    departments,
    words: haystack([id, ...facts.clauses], facts.title, ...departments.map((payer) => DEPARTMENTS[payer]), ...more),
  };
}

const figures = (Object.keys(FIGURES) as FigureKey[]).map((id): Entry => {
  const figure: Figure = FIGURES[id];
  const values = figure.versions.map(({ value }): Text => ({ 'zh-CN': value, 'en-US': value }));
  return { kind: 'figure', id, figure, ...factsPlace(id, figure, ...values) };
});

const standards = (Object.keys(OPEN_STANDARDS) as OpenStandardId[]).map((id): Entry => {
  const standard: OpenStandard = OPEN_STANDARDS[id];
  return { kind: 'standard', id, standard, ...factsPlace(id, standard, standard.publisher) };
});

/** Who pays by a clause, as far as a figure or standard cites it. */
function payersByClause(): ReadonlyMap<string, ReadonlySet<Department>> {
  const payers = new Map<string, Set<Department>>();
  for (const facts of [...Object.values(FIGURES), ...Object.values(OPEN_STANDARDS)] as FigureFacts[]) {
    for (const id of facts.clauses) {
      payers.set(id, new Set([...(payers.get(id) ?? []), ...(facts.payers ?? [])]));
    }
  }
  return payers;
}

const PAYERS = payersByClause();

const ruled = clauses.map((clause): Entry => ({
  kind: 'clause',
  id: clause.id,
  clause,
  documents: documentsOf([clause.id]),
  departments: [...(PAYERS.get(clause.id) ?? [])],
  words: haystack([clause.id], clause.summary),
}));

const unclear = ambiguities.map((ambiguity): Entry => ({
  kind: 'ambiguity',
  id: ambiguity.id,
  ambiguity,
  documents: documentsOf(ambiguity.clauses),
  departments: [...new Set(ambiguity.clauses.flatMap((id) => [...(PAYERS.get(id) ?? [])]))],
  words: haystack([ambiguity.id, ...ambiguity.clauses], ambiguity.question, ambiguity.readings, ambiguity.ours),
}));

const rules = commonRules.map((rule): Entry => ({
  kind: 'rule',
  id: rule.id,
  rule,
  documents: ['MH', 'SJ'],
  departments: [],
  words: haystack([rule.id], rule.title, rule.rule, rule.basis),
}));

/** Figures, standards, clauses, ambiguities and common rules, in the order of their documents. */
export const ENTRIES: readonly Entry[] = [...figures, ...standards, ...ruled, ...unclear, ...rules];

export interface Filter {
  readonly query: string;
  readonly kind: EntryKind | null;
  readonly document: DocumentId | null;
  readonly department: Department | null;
}

export const NO_FILTER: Filter = { query: '', kind: null, document: null, department: null };

/** The entries that fit all parts of the filter, and in which every word sought occurs. */
export function entriesFor({ query, kind, document, department }: Filter): readonly Entry[] {
  const sought = searchable(query).split(/\s+/);
  return ENTRIES.filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (document === null || entry.documents.includes(document)) &&
      (department === null || entry.departments.includes(department)) &&
      sought.every((word) => entry.words.includes(word)),
  );
}

/** What shows an id that a link names: everything where there is such an entry, else what its words are found in. */
export const filterFor = (id: string): Filter =>
  ENTRIES.some((entry) => entry.id === id) ? NO_FILTER : { ...NO_FILTER, query: id };
