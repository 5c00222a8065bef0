import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { grouped } from '../shared/format';
import { useText } from '../shared/language';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  progress: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  words: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

interface ProgressProps {
  readonly label: string;
  readonly rows: number;
  /** 0 where it is not known yet. */
  readonly ofRows: number;
  readonly onCancel?: () => void;
}

/** Work in hand, in rows, and the way to end it. */
export function Progress({ label, rows, ofRows, onCancel }: ProgressProps) {
  const styles = useStyles();
  const say = useText();
  const words =
    ofRows === 0 ? label : `${label}${grouped(rows)}${say(TEXTS.rowsOf)}${grouped(ofRows)}${say(TEXTS.rowsUnit)}`;
  const value = ofRows === 0 ? {} : { value: rows / ofRows };
  return (
    <div className={styles.progress}>
      <p className={styles.words} role="status">
        {words}
      </p>
      <ProgressBar {...value} aria-label={label} />
      {onCancel && <Button onClick={onCancel}>{say(TEXTS.cancel)}</Button>}
    </div>
  );
}
