import { Link, mergeClasses } from '@fluentui/react-components';
import { VERDICT_WORDS, type Verdict } from 'training-subsidy-core';
import { useText, useTitle } from '../../shared/language';
import { tallyOf, VERDICTS, type ResultRow } from './result';
import { TallyCells } from './tally-cells';
import { TallyHead } from './tally-head';
import { TEXTS } from '../texts';
import { useTableStyles } from '../../shared/use-table-styles';

interface TotalsProps {
  readonly rows: readonly ResultRow[];
  readonly onShow: (verdict: Verdict) => void;
}

/** Rows and sums by verdict; a verdict leads to its rows. */
export function Totals({ rows, onShow }: TotalsProps) {
  const table = useTableStyles();
  const say = useText();
  const title = useTitle();
  return (
    <table className={table.table} aria-label={say(TEXTS.result)}>
      <TallyHead name={say(TEXTS.verdict)} />
      <tbody>
        {VERDICTS.map((verdict) => (
          <tr key={verdict}>
            <th scope="row" className={mergeClasses(table.cell, table.name)}>
              <Link as="button" onClick={() => onShow(verdict)}>
                {title(VERDICT_WORDS[verdict])}
              </Link>
            </th>
            <TallyCells {...tallyOf(rows.filter((row) => row.verdict === verdict))} />
          </tr>
        ))}
        <tr className={table.total}>
          <th scope="row" className={mergeClasses(table.cell, table.name, table.total)}>
            {say(TEXTS.total)}
          </th>
          <TallyCells {...tallyOf(rows)} />
        </tr>
      </tbody>
    </table>
  );
}
