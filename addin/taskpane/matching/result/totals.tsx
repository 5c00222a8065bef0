import { Link, mergeClasses } from '@fluentui/react-components';
import { Decimal, type Matching } from 'training-subsidy-core';
import { grouped, money } from '../../shared/format';
import { useText } from '../../shared/language';
import { TableHead } from '../../shared/table-head';
import { useTableStyles } from '../../shared/use-table-styles';
import { TEXTS } from '../texts';
import { FATES, talliesOf, type Fate } from './cases';

interface TotalsProps {
  readonly matching: Matching;
  readonly onShow: (fate: Fate) => void;
}

/** Cases and sums by what becomes of them and who pays; each leads to its cases. */
export function Totals({ matching, onShow }: TotalsProps) {
  const table = useTableStyles();
  const say = useText();
  const tallies = talliesOf(matching);
  const sum = (of: 'count' | 'payable' | 'held') => tallies.reduce((so, one) => so.plus(one[of]), new Decimal(0));
  return (
    <table className={table.table} aria-label={say(TEXTS.byFate)}>
      <TableHead name={say(TEXTS.byFate)} columns={[TEXTS.count, TEXTS.payable, TEXTS.heldSum].map(say)} />
      <tbody>
        {tallies
          .filter(({ count }) => count > 0)
          .map(({ fate, count, payable, held }) => (
            <tr key={fate}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                <Link as="button" onClick={() => onShow(fate)}>
                  {say(FATES[fate])}
                </Link>
              </th>
              <Cells count={new Decimal(count)} payable={new Decimal(payable)} held={new Decimal(held)} />
            </tr>
          ))}
        <tr className={table.total}>
          <th scope="row" className={mergeClasses(table.cell, table.name, table.total)}>
            {say(TEXTS.total)}
          </th>
          <Cells count={sum('count')} payable={sum('payable')} held={sum('held')} />
        </tr>
      </tbody>
    </table>
  );
}

function Cells({ count, payable, held }: Readonly<Record<'count' | 'payable' | 'held', Decimal>>) {
  const table = useTableStyles();
  return [grouped(count), money(payable), money(held)].map((words, i) => (
    <td key={i} className={mergeClasses(table.cell, table.number)}>
      {words}
    </td>
  ));
}
