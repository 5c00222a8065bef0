import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Decimal, type BudgetDifference } from 'training-subsidy-core';
import { money } from '../../shared/format';
import { useText, useTitle } from '../../shared/language';
import { VirtualList } from '../../shared/virtual-list';
import { TableHead } from '../../shared/table-head';
import { useTableStyles } from '../../shared/use-table-styles';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  // Both sums stand beneath the name: three columns of sums are too wide for a narrow pane.
  sums: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '4px 8px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface DifferencesTableProps {
  readonly title: string;
  readonly rows: readonly BudgetDifference[];
  /** Whether there may be thousands of rows: they get a window of their own, those that differ most first. */
  readonly isLong?: boolean;
}

const USUAL_HEIGHT = 44;

const mostFirst = (rows: readonly BudgetDifference[]): readonly BudgetDifference[] =>
  [...rows].sort((a, b) => b.difference.abs().comparedTo(a.difference.abs()));

const signed = (value: Decimal): string => `${value.greaterThan(0) ? '+' : ''}${money(value)}`;

const total = (rows: readonly BudgetDifference[], of: 'before' | 'after' | 'difference'): Decimal =>
  rows.reduce((sum, one) => sum.plus(one[of]), new Decimal(0));

/** Sums before and after a change, and what lies between them. */
export function DifferencesTable({ title, rows, isLong = false }: DifferencesTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const say = useText();
  const capital = useTitle();
  const cells = (name: string, before: Decimal, after: Decimal, difference: Decimal, isTotal = false) => (
    <>
      <th scope="row" className={mergeClasses(table.cell, table.name, isTotal && table.total)}>
        {name}
        <div className={styles.sums}>{`${money(before)} → ${money(after)}`}</div>
      </th>
      <td className={mergeClasses(table.cell, table.number)}>{signed(difference)}</td>
    </>
  );
  const summed = (
    <table className={table.table} aria-label={title}>
      <TableHead name={title} columns={[say(TEXTS.difference)]} />
      <tbody>
        {!isLong &&
          rows.map(({ title: name, before, after, difference }, i) => (
            <tr key={`${name['zh-CN']} ${i}`}>{cells(capital(name), before, after, difference)}</tr>
          ))}
        <tr className={table.total}>
          {cells(say(TEXTS.total), total(rows, 'before'), total(rows, 'after'), total(rows, 'difference'), true)}
        </tr>
      </tbody>
    </table>
  );
  if (!isLong) return summed;
  return (
    <>
      {summed}
      <VirtualList
        label={title}
        items={mostFirst(rows)}
        keyOf={({ title: name, before }) => `${name['zh-CN']} ${before.toString()}`}
        usualHeight={USUAL_HEIGHT}
        size={{ maxHeight: '320px' }}
      >
        {({ title: name, before, after, difference }) => (
          <div className={styles.row}>
            <div>
              {capital(name)}
              <div className={styles.sums}>{`${money(before)} → ${money(after)}`}</div>
            </div>
            <div>{signed(difference)}</div>
          </div>
        )}
      </VirtualList>
    </>
  );
}
