import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sensitivity, type Budget, type Evaluation, type Sensitivity } from 'training-subsidy-core';
import { money } from '../../shared/format';
import { useText, useTitle } from '../../shared/language';
import { TableHead } from '../../shared/table-head';
import { useTableStyles } from '../../shared/use-table-styles';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  track: { position: 'relative', height: '12px', marginBlock: '2px' },
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    minWidth: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorBrandBackground,
    // The length says something, whatever a contrast theme makes of colours.
    forcedColorAdjust: 'none',
  },
  middle: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
  sums: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface TornadoProps {
  readonly budget: Budget;
  readonly evaluation: Evaluation;
}

/** What each assumption alone makes of the total, the strongest first. */
export function Tornado({ budget, evaluation: { scenario, total } }: TornadoProps) {
  const table = useTableStyles();
  const say = useText();
  const capital = useTitle();
  const all = useMemo(() => sensitivity(budget, scenario), [budget, scenario]);
  if (all.length === 0) return null;
  const middle = total.toNumber();
  const ends = all.flatMap(({ low, high }) => [low.toNumber(), high.toNumber()]);
  const [least, most] = [Math.min(middle, ...ends), Math.max(middle, ...ends)];
  return (
    <table className={table.table} aria-label={say(TEXTS.tornado)}>
      <TableHead name={say(TEXTS.tornado)} columns={[say(TEXTS.swing)]} />
      <tbody>
        {all.map((one) => (
          <tr key={one.assumption.id}>
            <th scope="row" className={mergeClasses(table.cell, table.name)}>
              {capital(one.assumption.name)}
              <TornadoBar one={one} middle={middle} least={least} most={most} />
            </th>
            <td className={mergeClasses(table.cell, table.number)}>{money(one.swing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TornadoBarProps {
  readonly one: Sensitivity;
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

function TornadoBar({ one: { low, high }, middle, least, most }: TornadoBarProps) {
  const styles = useStyles();
  const at = (value: number): number => (most > least ? ((value - least) / (most - least)) * 100 : 50);
  const [from, to] = [at(Math.min(low.toNumber(), high.toNumber())), at(Math.max(low.toNumber(), high.toNumber()))];
  return (
    <>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ left: `${from}%`, width: `${to - from}%` }} />
        <div className={styles.middle} style={{ left: `${at(middle)}%` }} />
      </div>
      <div className={styles.sums}>{`${money(low)} – ${money(high)}`}</div>
    </>
  );
}
