import { findRepairs, type Repair, type RosterId, type Table } from 'training-subsidy-core';

/** A roster in which safe repairs are sought. */
export interface RepairsRequest {
  readonly roster: RosterId;
  readonly table: Table;
}

/** The safe repairs of a roster; whether a cell holds a formula shows only when it is written. */
export const repairsOf = ({ roster, table }: RepairsRequest): readonly Repair[] => findRepairs(roster, table);
