import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { toIso, yearsOf, type Text } from 'training-subsidy-core';
import { ListsChosen } from '../../lists/lists';
import { isReady } from '../../lists/source-table';
import { DateInput } from '../../shared/date-input';
import { enteredDay, noDay, type EnteredDay } from '../../shared/entered-day';
import { useText } from '../../shared/language';
import { Section } from '../../shared/section';
import { withDraft } from '../edits';
import { enteredNumber, numberOf } from '../entered-number';
import { numberFault } from '../entry-faults';
import { TaskShown } from '../task-shown';
import { TEXTS } from '../texts';
import type { BudgetInHand } from '../use-budget';
import { DraftShown } from './draft-shown';
import { HISTORY_KINDS } from './history-kinds';
import type { History as HistoryInHand } from './use-history';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))', gap: '8px' },
  input: { minWidth: 0 },
});

const ALIKE = { low: '0%', base: '0%', high: '0%' };
const RATES = ['low', 'base', 'high'] as const;

interface HistoryProps {
  readonly history: HistoryInHand;
  readonly inHand: BudgetInHand;
}

const isoOrNull = (day: EnteredDay): string | null => (typeof day === 'number' ? toIso(day) : null);

const growthFault = (entry: string): Text | null =>
  enteredNumber(entry) === 'blank' ? TEXTS.valueNeeded : numberFault(entry, 'change');

const writtenGrowth = (entry: string): string => numberOf(entry) ?? '0';

/** Lists of the last period, and the draft that is made of them. */
export function History({ history, inHand }: HistoryProps) {
  const styles = useStyles();
  const say = useText();
  const { lists, drafted, setDrafted, drafting, current } = history;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [growth, setGrowth] = useState(ALIKE);
  const { budget, change } = inHand;
  const days = [enteredDay(from, TEXTS.coveredFrom), enteredDay(to, TEXTS.coveredTo)] as const;
  const [first, last] = [isoOrNull(days[0]), isoOrNull(days[1])];
  const isOneAlone = (days[0] === 'blank') !== (days[1] === 'blank');
  const isBackward = first !== null && last !== null && first > last;
  const isEntered = !days.includes('unreadable') && !isOneAlone && !isBackward;
  const isGrowthRead = RATES.every((rate) => growthFault(growth[rate]) === null);
  const hasRosters = lists.tables.some((one) => one.role !== 'payments' && isReady(HISTORY_KINDS, one));
  const busy = drafting.state.stage === 'running' || lists.gathering.stage === 'reading';

  const draft = async () => {
    const read = await current();
    if (read === null) return;
    const request = {
      lists: read.rosters,
      covered: first !== null && last !== null ? { from: first, to: last } : null,
      years: yearsOf(budget),
      growth: {
        low: writtenGrowth(growth.low),
        base: writtenGrowth(growth.base),
        high: writtenGrowth(growth.high),
      },
    };
    drafting.run(request, (answer) => {
      setDrafted(answer && { ...answer, lists: read });
      if (answer === null) return;
      change((before) => withDraft(before, answer));
      setFrom(answer.covered.from);
      setTo(answer.covered.to);
    });
  };
  const dayField = (label: Text, entry: string, set: (entry: string) => void, day: EnteredDay) => (
    <Field
      label={say(label)}
      size="small"
      {...(day === 'unreadable' && { validationMessage: say(noDay(entry)) })}
      {...(day === 'blank' && isOneAlone && { validationMessage: say(TEXTS.bothDays) })}
      {...(isBackward && set === setTo && { validationMessage: say(TEXTS.backward) })}
    >
      <DateInput entry={entry} onChange={set} />
    </Field>
  );
  return (
    <Section title={say(TEXTS.history)}>
      <ListsChosen kinds={HISTORY_KINDS} lists={lists} intro={say(TEXTS.historyIntro)} />
      {hasRosters && (
        <>
          {dayField(TEXTS.coveredFrom, from, setFrom, days[0])}
          {dayField(TEXTS.coveredTo, to, setTo, days[1])}
          <div className={styles.row} role="group" aria-label={say(TEXTS.growth)}>
            {RATES.map((rate) => {
              const fault = growthFault(growth[rate]);
              return (
                <Field
                  key={rate}
                  label={say(TEXTS.growthAt(rate))}
                  size="small"
                  {...(fault && { validationMessage: say(fault) })}
                >
                  <Input
                    size="small"
                    className={styles.input}
                    value={growth[rate]}
                    onChange={(_event, { value }) => setGrowth((before) => ({ ...before, [rate]: value }))}
                  />
                </Field>
              );
            })}
          </div>
          <div>
            <Button appearance="primary" disabled={busy || !isEntered || !isGrowthRead} onClick={() => void draft()}>
              {say(TEXTS.draft)}
            </Button>
          </div>
        </>
      )}
      <TaskShown state={drafting.state} label={say(TEXTS.drafting)} onCancel={drafting.cancel} />
      <DraftShown drafted={drafted} isEmpty={drafting.answer === null} />
    </Section>
  );
}
