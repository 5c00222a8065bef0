import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { text, toIso, type Budget, type Text } from 'training-subsidy-core';
import { DateInput } from '../shared/date-input';
import { enteredDay } from '../shared/entered-day';
import { useText } from '../shared/language';
import { TEXTS } from './texts';
import type { BudgetInHand } from './use-budget';

const useStyles = makeStyles({
  period: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: '8px' },
});

/** Longer ones would be years without a policy. */
const MOST_YEARS = 10;

type Period = Pick<Budget, 'from' | 'to'>;

/** The period as it is entered; null as long as it is none. */
function periodOf(from: string, to: string): Period | null {
  const [first, last] = [enteredDay(from, TEXTS.periodFrom), enteredDay(to, TEXTS.periodTo)];
  if (typeof first !== 'number' || typeof last !== 'number' || first > last) return null;
  const period = { from: toIso(first), to: toIso(last) };
  return Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) < MOST_YEARS ? period : null;
}

/** What the budget is called, and the days that it is for. A change counts once the field is left. */
export function Head({ inHand: { budget, change } }: { readonly inHand: BudgetInHand }) {
  const styles = useStyles();
  const say = useText();
  const [title, setTitle] = useState(say(budget.title));
  const [from, setFrom] = useState(budget.from);
  const [to, setTo] = useState(budget.to);
  const period = periodOf(from, to);
  const leaveTitle = () => {
    const own = title.trim();
    if (own === '' || own === say(budget.title)) return setTitle(say(budget.title));
    change((before) => ({ ...before, title: text(own, own) }));
  };
  const leavePeriod = () => {
    if (period === null || (period.from === budget.from && period.to === budget.to)) return;
    change((before) => ({ ...before, ...period }));
  };
  const day = (label: Text, entry: string, set: (entry: string) => void, isMarked: boolean) => (
    <Field label={say(label)} size="small" {...(isMarked && { validationMessage: say(TEXTS.noPeriod) })}>
      <DateInput entry={entry} onChange={set} onLeave={leavePeriod} />
    </Field>
  );
  return (
    <>
      <Field label={say(TEXTS.budgetTitle)} size="small">
        <Input size="small" value={title} onChange={(_event, { value }) => setTitle(value)} onBlur={leaveTitle} />
      </Field>
      <div className={styles.period}>
        {day(TEXTS.periodFrom, from, setFrom, false)}
        {day(TEXTS.periodTo, to, setTo, period === null)}
      </div>
    </>
  );
}
