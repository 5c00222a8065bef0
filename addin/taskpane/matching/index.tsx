import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Section } from '../shared/section';
import { useWorkbook } from '../shared/workbook';
import { Progress } from '../roster/progress';
import { Conflicts } from './conflicts';
import { useDecisions } from './decisions';
import { ListsChosen } from './lists/lists';
import { useLists } from './lists/use-lists';
import { readDecisions } from './output/decisions-sheet';
import { Result } from './result/result';
import { TEXTS } from './texts';
import { useMatching } from './use-matching';
import { Write } from './write';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px', padding: '12px 16px 24px' },
});

function MatchingDesk() {
  const styles = useStyles();
  const say = useText();
  const decisions = useDecisions();
  const [unread, setUnread] = useState<readonly number[]>([]);
  const lists = useLists((cells) => {
    const kept = readDecisions(cells);
    setUnread(kept.unread);
    decisions.load(kept.decisions);
  });
  const { state, matched, isChanged, start, cancel, lists: taken } = useMatching(lists.tables, decisions.decisions);
  const canMatch = [...taken.keys()].some((role) => role !== 'confirmations');
  return (
    <div className={styles.page}>
      <Section title={say(TEXTS.lists)}>
        <ListsChosen lists={lists} />
        {unread.length > 0 && (
          <Notice kind="warning">
            {say(TEXTS.unread)}
            {unread.join(say(TEXTS.between))}
          </Notice>
        )}
        {lists.tables.length > 0 && !canMatch && <Notice kind="info">{say(TEXTS.needTwo)}</Notice>}
        {canMatch && state.stage !== 'running' && (
          <div>
            <Button appearance="primary" onClick={start}>
              {say(matched === null ? TEXTS.match : TEXTS.matchAgain)}
            </Button>
          </div>
        )}
        {state.stage === 'running' && (
          <Progress label={say(TEXTS.matching)} rows={0} ofRows={state.rows} onCancel={cancel} />
        )}
        {state.stage === 'failed' && (
          <Notice kind="error" title={say(TEXTS.failedTitle)}>
            {say(state.sentence)}
          </Notice>
        )}
        {isChanged && state.stage !== 'running' && <Notice kind="warning">{say(TEXTS.changed)}</Notice>}
      </Section>
      {matched && (
        <>
          {matched.matching.unused.length > 0 && (
            <Notice kind="warning">
              {matched.matching.unused.length}
              {say(TEXTS.unused)}
              {matched.matching.unused.map(({ left, right }) => `${left} ↔ ${right}`).join(say(TEXTS.between))}
            </Notice>
          )}
          {matched.matching.cases.length > 0 && <Result matched={matched} decisions={decisions} />}
          <Conflicts matched={matched} />
          <Write matched={matched} decisions={decisions} />
        </>
      )}
    </div>
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
