import { makeStyles, tokens } from '@fluentui/react-components';
import type { Text } from 'training-subsidy-core';
import { Disclosure } from '../shared/disclosure';
import { useText } from '../shared/language';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '240px', overflowY: 'auto' },
  row: { padding: '4px 0', overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2 },
});

interface RowsToldProps {
  readonly title: Text;
  readonly rows: readonly { readonly source: string; readonly row: number; readonly reason: Text }[];
}

/** Rows of lists that were not counted, each with its place and the reason. */
export function RowsTold({ title, rows }: RowsToldProps) {
  const styles = useStyles();
  const say = useText();
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={`${say(title)} (${rows.length})`}>
      <ul className={styles.list}>
        {rows.map(({ source, row, reason }) => (
          <li key={`${source} ${row}`} className={styles.row}>
            <span className={styles.place}>{say(TEXTS.rowOf(source, row))}</span> {say(reason)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
