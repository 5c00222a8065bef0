import { makeStyles, tokens } from '@fluentui/react-components';
import { BLANK_MARK, differing, UNSEEN } from '../../roster/repair/before-after';

const useStyles = makeStyles({
  // Underlined and bold: colour alone says nothing to some.
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
  },
});

interface MarkedProps {
  readonly words: string;
  /** What the other list has in its place; null where nothing is to be compared. */
  readonly other: string | null;
}

/** A text, in which what differs from another one is marked; blanks and what nobody would see too. */
export function Marked({ words, other }: MarkedProps) {
  const styles = useStyles();
  if (other === null || other === words || words === '') return <>{words}</>;
  const [head, tail] = differing(words, other);
  const middle = words.slice(head.length, words.length - tail.length).replace(UNSEEN, BLANK_MARK);
  return (
    <>
      {head}
      <mark className={styles.mark}>{middle || BLANK_MARK}</mark>
      {tail}
    </>
  );
}
