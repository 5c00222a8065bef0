import type { Payout } from 'training-subsidy-core';
import type { PayoutFunction } from '../../functions';
import { useText } from '../shared/language';
import { Section } from '../shared/section';
import { ClauseList } from './clause-list';
import { Steps } from './steps';
import { TEXTS } from './texts';

interface StepsAndClausesProps {
  readonly declared: PayoutFunction;
  /** null where no sum could be worked out: the clauses of the programme are shown all the same. */
  readonly payout: Payout | null;
}

/** How a sum came about and what it rests on. */
export function StepsAndClauses({ declared, payout }: StepsAndClausesProps) {
  const say = useText();
  return (
    <>
      {payout && (
        <Section title={say(TEXTS.steps)}>
          <Steps payout={payout} />
        </Section>
      )}
      <Section title={say(TEXTS.clauses)}>
        <ClauseList ids={payout?.clauses ?? declared.programme.clauses} />
      </Section>
    </>
  );
}
