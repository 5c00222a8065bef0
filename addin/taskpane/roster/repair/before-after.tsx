import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../shared/language';
import { BLANK_MARK, UNSEEN } from '../../shared/unseen';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  before: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground2,
    textDecorationLine: 'line-through',
  },
  after: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: tokens.colorStatusSuccessForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** What differs between two texts, and what is the same before and behind it. */
export function differing(before: string, after: string): readonly [head: string, tail: string] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [before.slice(0, head), before.slice(before.length - tail)];
}

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
}

/** A cell before and after a repair, the difference marked. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const styles = useStyles();
  const say = useText();
  const [head, tail] = differing(before, after);
  const middle = (whole: string) => whole.slice(head.length, whole.length - tail.length).replace(UNSEEN, BLANK_MARK);
  const seen = (part: string) => part.replace(UNSEEN, ' ');
  return (
    <p className={styles.line}>
      {seen(head)}
      <del className={styles.before}>{middle(before)}</del>
      {seen(tail)} <span aria-hidden>→</span>
      <span className={styles.unseen}>{say(TEXTS.becomes)}</span> {seen(head)}
      <ins className={styles.after}>{middle(after)}</ins>
      {seen(tail)}
    </p>
  );
}
