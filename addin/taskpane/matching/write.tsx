import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay, obligationsOf, type ListDecision, type Text } from 'training-subsidy-core';
import { ExcelFailure } from '../../excel';
import { writeSheets, type SheetsOf } from '../../excel/sheets-write';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Section } from '../shared/section';
import { Progress } from '../roster/progress';
import type { useDecisions } from './decisions';
import { conflictsSheet } from './output/conflicts-sheet';
import { decisionsSheet } from './output/decisions-sheet';
import { obligationsSheet } from './output/obligations-sheet';
import { PAYERS_SHEET } from './output/payers-sheet';
import { resultSheets } from './output/result-sheets';
import { TEXTS } from './texts';
import type { Matched } from './use-matching';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  dates: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
});

type Writing =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing'; readonly rows: number; readonly ofRows: number }
  | { readonly stage: 'written'; readonly names: readonly string[] }
  | { readonly stage: 'failed'; readonly sentence: Text };

/** Writes sheets and tells how far it is. */
function useSheets() {
  const [state, setState] = useState<Writing>({ stage: 'idle' });
  async function write(sheets: SheetsOf, shown: string): Promise<boolean> {
    setState({ stage: 'writing', rows: 0, ofRows: 0 });
    try {
      const onProgress = (rows: number, ofRows: number) => setState({ stage: 'writing', rows, ofRows });
      const written = await writeSheets(sheets, { shown, onProgress });
      setState({ stage: 'written', names: written.map(({ name }) => name) });
      return true;
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setState({ stage: 'failed', sentence: error.sentence });
      return false;
    }
  }
  return { state, write };
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A date as it is meant; null where it is none. */
function dayOf(entry: string): string | null {
  const given = entry.trim();
  if (!ISO.test(given)) return null;
  try {
    isoDay(given);
    return given;
  } catch {
    return null;
  }
}

/** Names of both sides of a decision, as far as the lists still have them. */
function namesByKey({ matching }: Matched): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { bureau, union, link, confirmation } of matching.cases) {
    const nameOf = (side: typeof bureau) =>
      [side?.listed.holder.name, side?.listed.mentor?.name].filter(Boolean).join(' · ');
    if (link) names.set(link.keys.left, nameOf(bureau)).set(link.keys.right, nameOf(union));
    if (confirmation) names.set(confirmation.keys.left, nameOf(union)).set(confirmation.keys.right, nameOf(union));
  }
  return names;
}

interface WriteProps {
  readonly matched: Matched;
  readonly decisions: ReturnType<typeof useDecisions>;
}

/** Everything that the page writes to the workbook: results, deadlines, conflicts, decisions. */
export function Write({ matched, decisions }: WriteProps) {
  const styles = useStyles();
  const say = useText();
  const { state, write } = useSheets();
  const [masked, setMasked] = useState(false);
  const { matching, conflicts, lists } = matched;
  const busy = state.stage === 'writing';
  const behind = [...lists.values()].flatMap(({ places }) => places[0]?.sheetId ?? [])[0] ?? '';
  const places = {
    bureau: lists.get('bureau'),
    unionMentors: lists.get('unionMentors'),
    promotions: lists.get('promotions'),
    confirmations: lists.get('confirmations'),
  };
  const keep = async (kept: readonly ListDecision[]) => {
    const names = namesByKey(matched);
    const content = decisionsSheet(kept, { say, nameOf: (key) => names.get(key) ?? '', behind });
    if (await write(() => [content], content.name)) decisions.markSaved();
  };
  return (
    <Section title={say(TEXTS.toWorkbook)}>
      <Checkbox
        label={say(TEXTS.masked)}
        checked={masked}
        onChange={(_event, { checked }) => setMasked(checked === true)}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void write(resultSheets(matching, { say, masked, places, behind }), say(PAYERS_SHEET))}
        >
          {say(TEXTS.write)}
        </Button>
        <Button disabled={busy || !decisions.isUnsaved} onClick={() => void keep(decisions.decisions)}>
          {say(TEXTS.save)}
        </Button>
        {conflicts && conflicts.conflicts.length > 0 && (
          <Button
            disabled={busy}
            onClick={() => {
              const content = conflictsSheet(conflicts, { lists, say, behind });
              void write(() => [content], content.name);
            }}
          >
            {say(TEXTS.writeConflicts)}
          </Button>
        )}
      </div>
      {decisions.isUnsaved && <Notice kind="warning">{say(TEXTS.unsaved)}</Notice>}
      <Deadlines
        busy={busy}
        onWrite={(today, notices) => {
          const due = obligationsOf(matching, isoDay(today), { notices });
          const content = obligationsSheet(due, { say, today: isoDay(today), masked, behind });
          void write(() => [content], content.name);
        }}
      />
      <WritingShown state={state} />
    </Section>
  );
}

interface DeadlinesProps {
  readonly busy: boolean;
  readonly onWrite: (today: string, notices: { readonly mentor?: string; readonly promotion?: string }) => void;
}

/** The day against which deadlines are counted, and the union’s yearly notices. */
function Deadlines({ busy, onWrite }: DeadlinesProps) {
  const styles = useStyles();
  const say = useText();
  const [today, setToday] = useState('');
  const [mentor, setMentor] = useState('');
  const [promotion, setPromotion] = useState('');
  const field = (label: Text, entry: string, set: (entry: string) => void) => {
    const isBad = entry.trim() !== '' && dayOf(entry) === null;
    return (
      <Field label={say(label)} {...(isBad && { validationMessage: say(TEXTS.badDate) })}>
        <Input value={entry} placeholder="2027-03-31" autoComplete="off" onChange={(_event, { value }) => set(value)} />
      </Field>
    );
  };
  const day = dayOf(today);
  const notices = { mentor: dayOf(mentor), promotion: dayOf(promotion) };
  const isReady =
    day !== null && [mentor, promotion].every((entry) => entry.trim() === '' || dayOf(entry) !== null) && !busy;
  return (
    <div className={styles.dates}>
      {field(TEXTS.today, today, setToday)}
      {field(TEXTS.noticeMentor, mentor, setMentor)}
      {field(TEXTS.noticePromotion, promotion, setPromotion)}
      <div>
        <Button
          disabled={!isReady}
          onClick={() =>
            day !== null &&
            onWrite(day, {
              ...(notices.mentor !== null && { mentor: notices.mentor }),
              ...(notices.promotion !== null && { promotion: notices.promotion }),
            })
          }
        >
          {say(TEXTS.writeObligations)}
        </Button>
      </div>
    </div>
  );
}

function WritingShown({ state }: { readonly state: Writing }) {
  const say = useText();
  switch (state.stage) {
    case 'idle':
      return null;
    case 'writing':
      return <Progress label={say(TEXTS.writing)} rows={state.rows} ofRows={state.ofRows} />;
    case 'written':
      return <Notice kind="success">{say(TEXTS.written) + state.names.join(say(TEXTS.between))}</Notice>;
    case 'failed':
      return <Notice kind="error">{say(state.sentence)}</Notice>;
  }
}
