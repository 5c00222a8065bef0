import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Range } from 'training-subsidy-core';
import { grouped, money } from '../../shared/format';
import { useText } from '../../shared/language';
import { useTableStyles } from '../../shared/use-table-styles';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The total as the rosters are, and where it lies in eight of ten draws. */
export function RangeShown({ range }: { readonly range: Range }) {
  const styles = useStyles();
  const table = useTableStyles();
  const say = useText();
  const { p10, p50, p90, mean, observed, draws, units, isByRow } = range;
  const rows = [
    [TEXTS.p10, p10],
    [TEXTS.p50, p50],
    [TEXTS.p90, p90],
    [TEXTS.mean, mean],
    [TEXTS.observed, observed],
  ] as const;
  return (
    <>
      <table className={table.table} aria-label={say(TEXTS.range)}>
        <tbody>
          {rows.map(([name, sum]) => (
            <tr key={name['zh-CN']}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                {say(name)}
              </th>
              <td className={mergeClasses(table.cell, table.number)}>{money(sum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {say(
          isByRow
            ? TEXTS.drawnByRow(grouped(draws), grouped(units))
            : TEXTS.drawnByPayee(grouped(draws), grouped(units)),
        )}
      </p>
    </>
  );
}
