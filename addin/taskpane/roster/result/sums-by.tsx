import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../shared/language';
import { summableHeaders, talliesBy, type ReadyRoster, type ResultRow } from './result';
import { TallyCells } from './tally-cells';
import { TallyHead } from './tally-head';
import { TEXTS } from '../texts';
import { useTableStyles } from './use-table-styles';

const useStyles = makeStyles({
  choice: { maxWidth: '240px' },
  table: { maxHeight: '320px', overflowY: 'auto' },
});

interface SumsByProps {
  readonly ready: ReadyRoster;
  readonly rows: readonly ResultRow[];
}

/** Rows and sums by enterprise, category or another column of the roster. */
export function SumsBy({ ready, rows }: SumsByProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const say = useText();
  const headers = summableHeaders(ready);
  const [header, setHeader] = useState(headers[0] ?? '');
  return (
    <>
      <Select
        size="small"
        className={styles.choice}
        aria-label={say(TEXTS.sumsBy)}
        value={header}
        onChange={(_event, { value }) => setHeader(value)}
      >
        {headers.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
      <div className={styles.table}>
        <table className={table.table} aria-label={say(TEXTS.sumsBy)}>
          <TallyHead name={header} />
          <tbody>
            {talliesBy(rows, ready, header).map(({ name, ...tally }) => (
              <tr key={name}>
                <th scope="row" className={mergeClasses(table.cell, table.name)}>
                  {name || say(TEXTS.blank)}
                </th>
                <TallyCells {...tally} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
