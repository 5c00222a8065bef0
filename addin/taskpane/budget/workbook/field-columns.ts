/** The columns, of lines and plan alike, that hold the numbers of a line. */
export type FieldColumn = 'price' | 'standard' | 'paid' | 'hours';

const COLUMN_OF: Readonly<Record<string, FieldColumn>> = {
  fee: 'price',
  price: 'price',
  cost: 'price',
  standard: 'standard',
  cityPaid: 'paid',
  alreadyPaid: 'paid',
  hours: 'hours',
};

/** Where a number of a line stands. */
export function fieldColumn(field: string): FieldColumn {
  const column = COLUMN_OF[field];
  if (column === undefined) throw new Error(`no column for ${field}`);
  return column;
}
