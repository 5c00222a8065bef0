import { makeStyles, tokens } from '@fluentui/react-components';
import { SKIP_REASONS, type SkippedRow } from 'training-subsidy-core';
import { useText, useTitle } from '../shared/language';
import { Disclosure } from '../shared/disclosure';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '240px', overflowY: 'auto' },
  row: { padding: '4px 0', overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface LeftOutProps {
  readonly rows: readonly SkippedRow[];
  /** Row of the sheet, from 0, in which the cells that were read begin. */
  readonly firstRow: number;
}

/** Rows that hold something and were not taken for data, with the reason. */
export function LeftOut({ rows, firstRow }: LeftOutProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={`${say(TEXTS.leftOut)} (${rows.length})`}>
      <ul className={styles.list}>
        {rows.map(({ row, reason, text }) => (
          <li key={row} className={styles.row}>
            <div className={styles.reason}>
              {say(TEXTS.line)}
              {firstRow + row + 1}
              {say(TEXTS.lineAfter)} · {title(SKIP_REASONS[reason])}
            </div>
            {text}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
