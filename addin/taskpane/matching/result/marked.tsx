import { makeStyles, tokens } from '@fluentui/react-components';
import { BLANK_MARK, UNSEEN } from '../../shared/unseen';
import { stretches } from './stretches';

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
  return stretches(words, other).map((one, i) =>
    one.differs ? (
      <mark key={i} className={styles.mark}>
        {one.words.replace(UNSEEN, BLANK_MARK) || BLANK_MARK}
      </mark>
    ) : (
      one.words
    ),
  );
}
