import { text, type Text } from '../text';
import { isoDay, type Day } from '../value/day';
import type { ClauseId, DocumentId } from './clause';

/** A policy document: what it is called and when it is in force, both days included. */
export interface PolicyDocument {
  readonly id: DocumentId;
  readonly district: Text;
  readonly shortTitle: Text;
  readonly number: Text;
  readonly from: Day;
  /** null: no end is written (AMB-S7). */
  readonly to: Day | null;
  readonly validityClause: ClauseId;
}

export const DOCUMENTS: Readonly<Record<DocumentId, PolicyDocument>> = {
  MH: {
    id: 'MH',
    district: text('闵行区', 'Minhang'),
    shortTitle: text(
      '闵行区职工职业培训实施意见（2026）',
      'the Minhang implementation opinion on staff training (2026)',
    ),
    number: text('2026年9月16日起施行', 'in force from 2026-09-16'),
    from: isoDay('2026-09-16'),
    to: isoDay('2029-09-15'),
    validityClause: 'MH-4.7a',
  },
  SJ: {
    id: 'SJ',
    district: text('松江区', 'Songjiang'),
    shortTitle: text('松江区首席技师工作室资助办法（2023）', 'the Songjiang rules for chief-technician studios (2023)'),
    number: text('沪松人社〔2023〕101号', 'Hu Song Ren She [2023] no. 101'),
    from: isoDay('2023-12-27'),
    to: null,
    validityClause: 'SJ-9-3',
  },
};

export const documentOf = (clause: ClauseId): PolicyDocument => DOCUMENTS[clause.startsWith('SJ-') ? 'SJ' : 'MH'];
