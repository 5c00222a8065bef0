import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { grouped } from '../shared/format';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Section } from '../shared/section';
import { useWorkbook } from '../shared/workbook';
import { ListsChosen } from '../lists/lists';
import { isReady } from '../lists/source-table';
import { useLists } from '../lists/use-lists';
import { Progress } from '../shared/progress';
import { Changed } from './changed';
import { Conflicts } from './conflicts';
import { useDecisions } from './decisions';
import { readKept } from './kept-decisions';
import { MATCH_KINDS } from './lists/roles';
import { Result } from './result/result';
import { TEXTS } from './texts';
import { useMatching, type Matched, type MatchState } from './use-matching';
import { Write } from './write';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px', padding: '12px 16px 24px' },
});

function MatchingDesk() {
  const styles = useStyles();
  const say = useText();
  const decisions = useDecisions();
  const [unread, setUnread] = useState<readonly string[]>([]);
  const lists = useLists(MATCH_KINDS, async () => {
    const kept = await readKept();
    setUnread(kept.unread);
    decisions.load(kept.decisions);
  });
  const { state, matched, start, cancel } = useMatching();
  const isChanged = matched !== null && (matched.tables !== lists.tables || matched.decisions !== decisions.decisions);
  const canMatch = lists.tables.some((one) => isReady(MATCH_KINDS, one) && one.role !== 'confirmations');
  const busy = state.stage === 'running' || lists.gathering.stage === 'reading';
  const match = async () => {
    const tables = await lists.refresh();
    if (tables) start(tables, decisions.decisions);
  };
  const again = isChanged && !busy ? () => void match() : null;
  return (
    <div className={styles.page}>
      <Section title={say(TEXTS.lists)}>
        <ListsChosen kinds={MATCH_KINDS} lists={lists} intro={say(TEXTS.intro)} />
        {unread.length > 0 && (
          <Notice kind="warning">
            {say(TEXTS.unread)}
            {unread.join(say(TEXTS.between))}
          </Notice>
        )}
        {lists.tables.length > 0 && !canMatch && <Notice kind="info">{say(TEXTS.needTwo)}</Notice>}
        {canMatch && !busy && (
          <div>
            <Button appearance="primary" onClick={() => void match()}>
              {say(matched === null ? TEXTS.match : TEXTS.matchAgain)}
            </Button>
          </div>
        )}
        <MatchStateShown state={state} onCancel={cancel} />
      </Section>
      {matched && <MatchedShown matched={matched} decisions={decisions} onMatchAgain={again} />}
    </div>
  );
}

function MatchStateShown({ state, onCancel }: { readonly state: MatchState; readonly onCancel: () => void }) {
  const say = useText();
  switch (state.stage) {
    case 'idle':
      return null;
    case 'running': {
      const label = say(TEXTS.matching) + grouped(state.rows) + say(TEXTS.rows);
      return <Progress label={label} rows={0} ofRows={0} onCancel={onCancel} />;
    }
    case 'failed':
      return (
        <Notice kind="error" title={say(TEXTS.matchFailedTitle)}>
          {say(state.sentence)}
        </Notice>
      );
  }
}

interface MatchedShownProps {
  readonly matched: Matched;
  readonly decisions: ReturnType<typeof useDecisions>;
  /** Null where the result is up to date. */
  readonly onMatchAgain: (() => void) | null;
}

/** The others are in the sheet of decisions too. */
const MOST_NAMED = 5;

function MatchedShown({ matched, decisions, onMatchAgain }: MatchedShownProps) {
  const say = useText();
  const { unused, cases } = matched.matching;
  return (
    <>
      {unused.length > 0 && (
        <Notice kind="warning">
          {unused.length}
          {say(TEXTS.unused)}
          {unused
            .slice(0, MOST_NAMED)
            .map(({ left, right }) => `${left} ↔ ${right}`)
            .join(say(TEXTS.between))}
          {unused.length > MOST_NAMED && '…'}
        </Notice>
      )}
      {cases.length > 0 && <Result matched={matched} decisions={decisions} onMatchAgain={onMatchAgain} />}
      <Conflicts matched={matched} />
      {onMatchAgain && <Changed onMatch={onMatchAgain} />}
      <Write matched={matched} decisions={decisions} />
    </>
  );
}

/** The page 匹配: the lists of bureau, union and federation side by side. */
export default function MatchingPage() {
  const styles = useStyles();
  const say = useText();
  if (useWorkbook() !== null) return <MatchingDesk />;
  return (
    <div className={styles.page}>
      <Notice kind="info">{say(TEXTS.outside)}</Notice>
    </div>
  );
}
