import { makeStyles, tokens } from '@fluentui/react-components';
import { sentence } from 'training-subsidy-core';
import { Amount } from '../payout/amount';
import { useLanguage, useText } from '../shared/language';
import { LinkedText } from '../shared/policy-link';
import { isMerelyBlank, isMissingStandard, type FormReading } from './form';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  sum: { minWidth: 0 },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Why there is no amount yet. */
function useObstacle({ general, fields }: FormReading): string {
  const language = useLanguage();
  const say = useText();
  const problems = Object.values(fields);
  const missing = problems.find(isMissingStandard);
  if (general) return sentence(general)[language];
  if (problems.some((problem) => !isMerelyBlank(problem))) return say(TEXTS.toMend);
  const allElseIsFilled = problems.every(isMissingStandard);
  return missing && allElseIsFilled ? sentence(missing)[language] : say(TEXTS.toFill);
}

/** The amount as soon as there is one; until then what it waits for. */
export function Sum({ reading }: { readonly reading: FormReading }) {
  const styles = useStyles();
  const say = useText();
  const obstacle = useObstacle(reading);
  return (
    <div className={styles.sum} role="status" aria-label={say(TEXTS.amountTitle)}>
      {reading.payout ? (
        <Amount yuan={reading.payout.amount} />
      ) : (
        <p className={styles.words}>
          <LinkedText>{obstacle}</LinkedText>
        </p>
      )}
    </div>
  );
}
