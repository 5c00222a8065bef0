import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { obligationsOf, projectObligations, toIso, type Text } from 'training-subsidy-core';
import { DateInput } from '../shared/date-input';
import { enteredDay, noDay, type EnteredDay } from '../shared/entered-day';
import { useText } from '../shared/language';
import { useSheets, WritingShown } from '../shared/use-sheets';
import { obligationsSheet } from './output/obligations-sheet';
import { TEXTS } from './texts';
import type { Matched } from './use-matching';

const useStyles = makeStyles({
  dates: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', paddingTop: '8px' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** A notice as the obligations take it. */
const noticeOf = <Kind extends string>(kind: Kind, day: EnteredDay) =>
  typeof day === 'number' ? ({ [kind]: toIso(day) } as Record<Kind, string>) : {};

interface DeadlinesProps {
  readonly matched: Matched;
  readonly masked: boolean;
  readonly behind: string;
}

/** The day against which deadlines are counted, the yearly notices, and the sheet made of them. */
export function Deadlines({ matched: { matching, conflicts, lists }, masked, behind }: DeadlinesProps) {
  const styles = useStyles();
  const say = useText();
  const { state, write } = useSheets();
  const [today, setToday] = useState('');
  const [mentor, setMentor] = useState('');
  const [promotion, setPromotion] = useState('');
  const [project, setProject] = useState('');
  const day = enteredDay(today, TEXTS.today);
  const ofMentors = enteredDay(mentor, TEXTS.noticeMentor);
  const ofPromotions = enteredDay(promotion, TEXTS.noticePromotion);
  const ofProjects = enteredDay(project, TEXTS.noticeProject);
  const isReady = ![day, ofMentors, ofPromotions, ofProjects].includes('unreadable') && state.stage !== 'writing';
  const field = (label: Text, entry: string, set: (entry: string) => void) => (
    <Field
      label={say(label)}
      {...(enteredDay(entry, label) === 'unreadable' && { validationMessage: say(noDay(entry)) })}
    >
      <DateInput entry={entry} onChange={set} />
    </Field>
  );
  const start = () => {
    if (typeof day !== 'number') return;
    const notices = { ...noticeOf('mentor', ofMentors), ...noticeOf('promotion', ofPromotions) };
    const projects = projectObligations(conflicts?.standings ?? [], day, noticeOf('notice', ofProjects));
    const options = { say, today: day, masked, behind, lists };
    const content = obligationsSheet(obligationsOf(matching, day, { notices }), projects, options);
    void write(() => [content], content.name);
  };
  return (
    <div className={styles.dates}>
      <p className={styles.title}>{say(TEXTS.obligations)}</p>
      {field(TEXTS.today, today, setToday)}
      {field(TEXTS.noticeMentor, mentor, setMentor)}
      {field(TEXTS.noticePromotion, promotion, setPromotion)}
      {conflicts && field(TEXTS.noticeProject, project, setProject)}
      <div>
        <Button disabled={!isReady || typeof day !== 'number'} onClick={start}>
          {say(TEXTS.writeObligations)}
        </Button>
      </div>
      <WritingShown state={state} />
    </div>
  );
}
