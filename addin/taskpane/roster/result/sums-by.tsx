import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { Bar, BarLegend } from '../../shared/bar';
import { useText, useTitle } from '../../shared/language';
import { dimensionsOf, DIMENSIONS, talliesBy, type ReadyRoster, type ResultRow } from './result';
import { TallyCells } from './tally-cells';
import { TallyHead } from './tally-head';
import { TEXTS } from '../texts';
import { useTableStyles } from '../../shared/use-table-styles';

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
  const title = useTitle();
  const dimensions = dimensionsOf(ready);
  const [chosen, choose] = useState<string>(DIMENSIONS.department.id);
  const dimension = dimensions.find(({ id }) => id === chosen) ?? DIMENSIONS.department;
  const tallies = talliesBy(rows, dimension);
  const most = tallies.reduce((so, { payable, held }) => Math.max(so, payable + held), 0);
  return (
    <>
      <Select
        size="small"
        className={styles.choice}
        aria-label={say(TEXTS.sumsBy)}
        value={dimension.id}
        onChange={(_event, { value }) => choose(value)}
      >
        {dimensions.map((one) => (
          <option key={one.id} value={one.id}>
            {title(one.title)}
          </option>
        ))}
      </Select>
      <BarLegend
        entries={[
          ['solid', say(TEXTS.payable)],
          ['striped', say(TEXTS.held)],
        ]}
      />
      <div className={styles.table}>
        <table className={table.table} aria-label={say(TEXTS.sumsBy)}>
          <TallyHead name={title(dimension.title)} />
          <tbody>
            {tallies.map(({ name, ...tally }) => (
              <tr key={name['zh-CN']}>
                <th scope="row" className={mergeClasses(table.cell, table.name)}>
                  {say(name) || say(TEXTS.blank)}
                  <Bar
                    most={most}
                    parts={[
                      { value: tally.payable, pattern: 'solid' },
                      { value: tally.held, pattern: 'striped' },
                    ]}
                  />
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
