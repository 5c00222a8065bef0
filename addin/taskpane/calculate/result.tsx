import { makeStyles } from '@fluentui/react-components';
import type { PayoutFunction } from '../../functions';
import { ProgrammeFacts } from '../payout/programme-facts';
import { StepsAndClauses } from '../payout/steps-and-clauses';
import { TEXTS as PAYOUT } from '../payout/texts';
import { useText } from '../shared/language';
import { Section } from '../shared/section';
import { isMissingStandard, type FormReading } from './form';
import { MissingStandards } from './missing-standards';

const useStyles = makeStyles({ result: { display: 'grid', rowGap: '20px', minWidth: 0 } });

interface ResultProps {
  readonly declared: PayoutFunction;
  readonly reading: FormReading;
}

/** How the amount came about, or which standard is missing; then what to do to get it. */
export function Result({ declared, reading: { payout, fields } }: ResultProps) {
  const styles = useStyles();
  const say = useText();
  return (
    <div className={styles.result}>
      {Object.values(fields).some(isMissingStandard) && <MissingStandards declared={declared} />}
      <StepsAndClauses declared={declared} payout={payout} />
      <Section title={say(PAYOUT.facts)}>
        <ProgrammeFacts declared={declared} />
      </Section>
    </div>
  );
}
