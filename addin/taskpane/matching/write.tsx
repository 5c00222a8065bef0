import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ExcelFailure } from '../../excel';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Section } from '../shared/section';
import { Deadlines } from './deadlines';
import type { useDecisions } from './decisions';
import { readKept, unreadSentence } from './kept-decisions';
import { conflictsSheet } from './output/conflicts-sheet';
import { decisionsSheet } from './output/decisions-sheet';
import { PAYERS_SHEET } from './output/payers-sheet';
import { peopleOfKeys } from './output/people-of-keys';
import { resultSheets } from './output/result-sheets';
import { TEXTS } from './texts';
import type { Matched } from './use-matching';
import { useSheets, WritingShown } from '../shared/use-sheets';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface WriteProps {
  readonly matched: Matched;
  readonly decisions: ReturnType<typeof useDecisions>;
}

/** What the page writes to the workbook beside the deadlines: results, conflicts, decisions. */
export function Write({ matched, decisions }: WriteProps) {
  const styles = useStyles();
  const say = useText();
  const { state, write, fail } = useSheets();
  const [masked, setMasked] = useState(false);
  const { matching, conflicts, lists } = matched;
  const busy = state.stage === 'writing';
  const behind = behindOf(matched);
  const places = {
    bureau: lists.get('bureau'),
    unionMentors: lists.get('unionMentors'),
    promotions: lists.get('promotions'),
    confirmations: lists.get('confirmations'),
  };
  /** What was changed in the sheet by hand is taken over first. */
  const keep = async () => {
    try {
      const kept = await readKept();
      if (kept.unread.length > 0) return fail(unreadSentence(kept.unread));
      decisions.load(kept.decisions);
      const merged = decisions.mergedWith(kept.decisions);
      const content = decisionsSheet(merged, { say, nameOf: peopleOfKeys(matching), behind });
      if (await write(() => [content], content.name)) decisions.markSaved(merged);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      fail(error.sentence);
    }
  };
  return (
    <Section title={say(TEXTS.toWorkbook)}>
      <Checkbox
        label={say(TEXTS.masked)}
        checked={masked}
        onChange={(_event, { checked }) => setMasked(checked === true)}
      />
      {decisions.isUnsaved && <Notice kind="warning">{say(TEXTS.unsaved)}</Notice>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void write(resultSheets(matching, { say, masked, places, behind }), say(PAYERS_SHEET))}
        >
          {say(TEXTS.write)}
        </Button>
        <Button disabled={busy || !decisions.isUnsaved} onClick={() => void keep()}>
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
      <WritingShown state={state} />
      <Deadlines matched={matched} masked={masked} behind={behind} />
    </Section>
  );
}

/** The sheet behind which others are put: that of the first list in this workbook. */
const behindOf = ({ lists }: Matched): string =>
  [...lists.values()].flatMap(({ places }) => places[0]?.sheetId ?? [])[0] ?? '';
