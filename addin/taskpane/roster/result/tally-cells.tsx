import { mergeClasses } from '@fluentui/react-components';
import { Decimal } from 'training-subsidy-core';
import { grouped, money } from '../../shared/format';
import type { Tally } from './result';
import { useTableStyles } from '../../shared/use-table-styles';

export const yuan = (amount: number): string => money(new Decimal(amount));

/** Rows and sums at the end of a table's row. */
export function TallyCells({ rows, payable, held }: Tally) {
  const table = useTableStyles();
  const cell = mergeClasses(table.cell, table.number);
  return (
    <>
      <td className={cell}>{grouped(rows)}</td>
      <td className={cell}>{yuan(payable)}</td>
      <td className={cell}>{yuan(held)}</td>
    </>
  );
}
