import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Progress } from '../progress';
import type { ReadyRoster } from '../result/result';
import { ResultShown } from '../result/result-shown';
import { TEXTS } from '../texts';
import { useCheck } from './use-check';

const useStyles = makeStyles({
  start: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CheckProps {
  readonly ready: ReadyRoster;
  readonly onReadAgain: () => void;
}

/** The button that checks, how far the check is, and its result. */
export function Check({ ready, onReadAgain }: CheckProps) {
  const styles = useStyles();
  const say = useText();
  const { state, start, cancel } = useCheck(ready);
  const count = ready.taken.rows.length;
  if (count === 0) return <Notice kind="warning">{say(TEXTS.noRows)}</Notice>;
  if (state.stage === 'running') {
    const allRead = state.rows >= count;
    const label = say(allRead ? TEXTS.comparing : TEXTS.checking);
    return <Progress label={label} rows={state.rows} ofRows={allRead ? 0 : count} onCancel={cancel} />;
  }
  if (state.stage === 'done') return <ResultShown ready={ready} rows={state.rows} onReadAgain={onReadAgain} />;
  return (
    <>
      {state.stage === 'failed' && (
        <Notice kind="error" title={say(TEXTS.checkFailedTitle)}>
          {state.message === null ? say(TEXTS.workerFailed) : say(TEXTS.checkFailed) + state.message}
        </Notice>
      )}
      <div className={styles.start}>
        <Button appearance="primary" onClick={start}>
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
