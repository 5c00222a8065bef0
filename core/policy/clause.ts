import { text, type Text } from '../text';

/** The two policy documents: Minhang's implementation opinion of 2026 and Songjiang's studio rules of 2023. */
export type DocumentId = 'MH' | 'SJ';

/** Id of a clause in the project's own numbering, e.g. `MH-2.1.4(1)a` or `SJ-9-1`. */
export type ClauseId = `${DocumentId}-${string}`;

/** One rule of a document, described in our own words. */
export interface Clause {
  readonly id: ClauseId;
  readonly summary: Text;
}

export const clause = (id: ClauseId, zh: string, en: string): Clause => ({ id, summary: text(zh, en) });
