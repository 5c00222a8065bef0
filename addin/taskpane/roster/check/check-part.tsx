import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { History } from '../history/history';
import { ListChoice } from '../history/list-choice';
import { TEXTS as HISTORY_TEXTS } from '../history/texts';
import { useHistory } from '../history/use-history';
import { useOtherSheets } from '../history/use-sheets';
import { Progress } from '../../shared/progress';
import type { ReadyRoster } from '../result/result';
import { ResultShown } from '../result/result-shown';
import { TEXTS } from '../texts';
import { useCheck, type CheckInputs } from './use-check';

const useStyles = makeStyles({
  start: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CheckProps {
  readonly ready: ReadyRoster;
  readonly onReadAgain: () => void;
}

/** What the check takes beside the roster, and the check itself. */
export function Check({ ready, onReadAgain }: CheckProps) {
  const say = useText();
  const { roster } = ready.fit;
  const history = useHistory(roster);
  const sheets = useOtherSheets(ready.source.place.sheetId);
  const [standards, setStandards] = useState('');
  const [bureauPairs, setBureauPairs] = useState('');
  const earlier = history.found.flatMap((one) => (one.kind === 'taken' ? [one.claims] : []));
  const inputs = { earlier, standards, bureauPairs };
  return (
    <>
      <Section title={say(TEXTS.alsoLook)}>
        <History history={history} sheets={sheets} />
        {roster === 'training' && (
          <ListChoice label={say(HISTORY_TEXTS.standards)} sheets={sheets} chosen={standards} onChoose={setStandards} />
        )}
        {roster === 'union-mentor' && (
          <ListChoice
            label={say(HISTORY_TEXTS.bureauPairs)}
            sheets={sheets}
            chosen={bureauPairs}
            onChoose={setBureauPairs}
          />
        )}
      </Section>
      {/* Other inputs are another check, which has no result yet. */}
      <CheckWith
        key={`${inputsKey(inputs)} ${history.revision}`}
        ready={ready}
        inputs={inputs}
        onReadAgain={onReadAgain}
      />
    </>
  );
}

const inputsKey = ({ earlier, standards, bureauPairs }: CheckInputs): string =>
  [standards, bureauPairs, ...earlier.map(({ book, sheet, rows }) => `${book} ${sheet} ${rows[0] ?? 0}`)].join('|');

interface CheckWithProps extends CheckProps {
  readonly inputs: CheckInputs;
}

/** The button that checks, how far the check is, and its result. */
function CheckWith({ ready, inputs, onReadAgain }: CheckWithProps) {
  const styles = useStyles();
  const say = useText();
  const { state, start, cancel } = useCheck(ready, inputs);
  const count = ready.taken.rows.length;
  if (count === 0) return <Notice kind="warning">{say(TEXTS.noRows)}</Notice>;
  if (state.stage === 'running') {
    const allRead = state.rows >= count;
    const label = say(allRead ? TEXTS.comparing : TEXTS.checking);
    return <Progress label={label} rows={state.rows} ofRows={allRead ? 0 : count} onCancel={cancel} />;
  }
  if (state.stage === 'done') {
    const isUnionAlone = ready.fit.roster === 'union-mentor' && inputs.bureauPairs === '';
    return (
      <ResultShown
        ready={ready}
        request={state.request}
        rows={state.rows}
        isUnionAlone={isUnionAlone}
        onReadAgain={onReadAgain}
      />
    );
  }
  return (
    <>
      {state.stage === 'failed' && (
        <Notice kind="error" title={say(TEXTS.checkFailedTitle)}>
          {state.message === null ? say(TEXTS.workerFailed) : say(TEXTS.checkFailed) + state.message}
        </Notice>
      )}
      {state.stage === 'unread' && (
        <Notice kind="error" title={say(TEXTS.checkFailedTitle)}>
          {say(state.failure.sentence)}
        </Notice>
      )}
      <div className={styles.start}>
        <Button appearance="primary" onClick={() => void start()}>
          {say(TEXTS.check)}
        </Button>
        <p className={styles.words}>
          {say(TEXTS.dataRows)} {grouped(count)}
          {say(TEXTS.rowsUnit)}
        </p>
      </div>
    </>
  );
}
