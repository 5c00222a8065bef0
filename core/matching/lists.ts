import { readTable } from '../roster/check';
import { maybe } from '../roster/column';
import { mentorColumns } from '../roster/mentor/columns';
import type { Table } from '../roster/roster';
import type { Fields } from '../roster/row';
import { promotionColumns, unionMentorColumns } from '../roster/union/columns';
import { confirmationColumns, type ConfirmedKind } from './confirmation-list';
import type { ListedCase } from './join';
import { asWritten } from './written-id-column';

/** The lists that are put side by side; null for one that is not at hand. */
export interface MatchedLists {
  /** The bureau’s mentor pairs. */
  readonly bureau: Table | null;
  /** The union’s mentor pairs. */
  readonly unionMentors: Table | null;
  /** The union’s promotions. */
  readonly promotions: Table | null;
  /** What the municipal federation confirmed. */
  readonly confirmations: Table | null;
}

type PairColumns = Pick<typeof unionMentorColumns, 'mentorName' | 'mentorId' | 'apprenticeName' | 'apprenticeId'>;

const peopleOf = ({ mentorName, mentorId, apprenticeName, apprenticeId }: PairColumns) => ({
  holderName: maybe(apprenticeName),
  holderId: maybe(asWritten(apprenticeId)),
  mentorName: maybe(mentorName),
  mentorId: maybe(asWritten(mentorId)),
});

const bureauColumns = {
  ...peopleOf(mentorColumns),
  certificate: mentorColumns.certificate,
  level: maybe(mentorColumns.levelAfter),
  certifiedOn: maybe(mentorColumns.certifiedOn),
};

const certificateColumns = {
  certificate: maybe(promotionColumns.certificate),
  level: maybe(promotionColumns.level),
  certifiedOn: maybe(promotionColumns.certifiedOn),
};

const unionColumns = { ...peopleOf(unionMentorColumns), ...certificateColumns };

const promotedColumns = {
  holderName: maybe(promotionColumns.name),
  holderId: maybe(asWritten(promotionColumns.id)),
  ...certificateColumns,
};

type Listed = Fields<typeof promotedColumns>;
type ListedPair = Fields<typeof unionColumns>;

const holderCase = (row: number, fields: Listed): ListedCase => ({
  row,
  holder: { name: fields.holderName ?? '', id: fields.holderId ?? '' },
  mentor: null,
  certificate: fields.certificate ?? '',
  level: fields.level,
  certifiedOn: fields.certifiedOn,
});

const pairCase = (row: number, fields: ListedPair): ListedCase => ({
  ...holderCase(row, fields),
  mentor: { name: fields.mentorName ?? '', id: fields.mentorId ?? '' },
});

export const bureauCases = (table: Table): ListedCase[] =>
  readTable(bureauColumns, table, 'bureauPairs').map(({ reference, fields }) => pairCase(reference.number, fields));

export const unionCases = (table: Table): ListedCase[] =>
  readTable(unionColumns, table, 'unionPairs').map(({ reference, fields }) => pairCase(reference.number, fields));

export const promotionCases = (table: Table): ListedCase[] =>
  readTable(promotedColumns, table, 'promotions').map(({ reference, fields }) => holderCase(reference.number, fields));

/** A row of the federation’s list. */
export interface Confirmed {
  readonly listed: ListedCase;
  /** Null where the list does not say, and knows no mentor either. */
  readonly kind: ConfirmedKind | null;
  readonly amount: Fields<typeof confirmationColumns>['amount'];
}

/** Raises MISSING_COLUMNS where the table lacks a required column. */
export const confirmedCases = (table: Table): Confirmed[] =>
  readTable(confirmationColumns, table, 'confirmations').map(({ reference, fields }) => {
    const hasMentor = fields.mentorName !== null || fields.mentorId !== null;
    const listed = hasMentor ? pairCase(reference.number, fields) : holderCase(reference.number, fields);
    return { listed, kind: fields.kind ?? (hasMentor ? 'mentor' : null), amount: fields.amount };
  });
