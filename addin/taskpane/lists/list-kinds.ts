import type { Chosen, FoundTable, RosterCell, SkippedRow, Table, Text } from 'training-subsidy-core';
import type { ColumnsFit } from './column-matches';

/** A list taken out of a sheet: canonical headers, then the data, and what was left out of it. */
export interface TakenRows {
  readonly table: Table;
  /** For each row below the header its row among the cells, from 0. */
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

/** What lists a page can use, and how each is told and taken out of a sheet. */
export interface ListKinds<Role extends string> {
  readonly roles: readonly Role[];
  readonly titleOf: (role: Role) => Text;
  /** What a table is most likely meant for; null where nothing speaks for a role. */
  readonly likelyRole: (found: FoundTable, name: string) => Role | null;
  readonly fit: (role: Role, found: FoundTable, chosen: Chosen) => ColumnsFit;
  readonly take: (
    role: Role,
    cells: readonly (readonly RosterCell[])[],
    found: FoundTable,
    chosen: Chosen,
  ) => TakenRows;
  /** Whether a sheet is one that the page wrote itself, and so no list. */
  readonly isOwnSheet: (name: string) => boolean;
}
