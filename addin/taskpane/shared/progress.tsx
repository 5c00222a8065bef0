import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { text, type Text } from 'training-subsidy-core';
import { grouped } from './format';
import { useText } from './language';

const TEXTS = {
  of: text(' / ', ' of '),
  rows: text(' 行', ' rows'),
  cancel: text('取消', 'Cancel'),
};

const useStyles = makeStyles({
  progress: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  words: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

interface ProgressProps {
  readonly label: string;
  readonly rows: number;
  /** 0 where it is not known yet. */
  readonly ofRows: number;
  /** What is counted; rows where it is absent. */
  readonly unit?: Text;
  readonly onCancel?: () => void;
}

/** Work in hand, counted, and the way to end it. */
export function Progress({ label, rows, ofRows, unit = TEXTS.rows, onCancel }: ProgressProps) {
  const styles = useStyles();
  const say = useText();
  const words = ofRows === 0 ? label : `${label}${grouped(rows)}${say(TEXTS.of)}${grouped(ofRows)}${say(unit)}`;
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
