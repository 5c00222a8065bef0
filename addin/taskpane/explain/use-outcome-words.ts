import { sentence } from 'training-subsidy-core';
import { money } from '../shared/format';
import { useLanguage, useText } from '../shared/language';
import { describeAnswer } from './describe';
import type { Outcome } from './explained';
import { TEXTS } from './texts';

/** What came of a call, on one line; sums without their unit. */
export function useOutcomeWords(): (outcome: Outcome, isDate: boolean) => string {
  const language = useLanguage();
  const say = useText();
  return (outcome, isDate) => {
    switch (outcome.kind) {
      case 'payout':
        return money(outcome.payout.amount);
      case 'value':
        return say(describeAnswer(outcome.value, isDate));
      case 'problem':
        return sentence(outcome.problem)[language];
      case 'cell-error':
        return outcome.code;
      case 'unreadable':
        return say(TEXTS.unreadableCell);
    }
  };
}
