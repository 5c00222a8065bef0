import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ListDecision } from 'training-subsidy-core';
import { useText } from '../../shared/language';
import { decisionOn, type DecidablePair } from '../decisions';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  decided: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface DecisionProps {
  readonly pair: DecidablePair;
  readonly decisions: readonly ListDecision[];
  /** The decisions that the result knows already. */
  readonly known: readonly ListDecision[];
  readonly onDecide: (pair: DecidablePair, isSame: boolean) => void;
}

/** What the user said of a pair, and the buttons to say it. */
export function Decision({ pair, decisions, known, onDecide }: DecisionProps) {
  const styles = useStyles();
  const say = useText();
  const decided = decisionOn(decisions, pair);
  const isKnown = decided !== null && decisionOn(known, pair)?.isSame === decided.isSame;
  if (!pair.isDoubtful && decided === null) return null;
  const withList = pair.join === 'routes' ? '' : ` · ${say(TEXTS.confirmation)}`;
  return (
    <>
      {decided && (
        <p className={styles.decided} role="status">
          {say(decided.isSame ? TEXTS.accepted : TEXTS.parted)}
          {withList}
          {isKnown ? '' : say(TEXTS.afterMatching)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={decided?.isSame === true} onClick={() => onDecide(pair, true)}>
          {say(TEXTS.accept)}
          {withList}
        </Button>
        <Button size="small" disabled={decided?.isSame === false} onClick={() => onDecide(pair, false)}>
          {say(TEXTS.part)}
          {withList}
        </Button>
      </div>
    </>
  );
}
