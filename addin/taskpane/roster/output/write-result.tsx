import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage, useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Progress } from '../../shared/progress';
import { addressOf, type ChangedCell, type ReadyRoster, type ResultRow } from '../result/result';
import { TEXTS } from '../texts';
import { useWriting, type Destination } from './use-writing';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '8px' },
});

const MOST_NAMED = 5;

interface WriteResultProps {
  readonly ready: ReadyRoster;
  readonly rows: readonly ResultRow[];
  readonly onReadAgain: () => void;
}

/** Writes the result to a sheet, and points out what changed since the check. */
export function WriteResult({ ready, rows, onReadAgain }: WriteResultProps) {
  const styles = useStyles();
  const say = useText();
  const { state, write, writeAnyway } = useWriting(ready, rows, useLanguage());
  const [to, setTo] = useState<Destination>('sheet');
  const busy = state.stage === 'comparing' || state.stage === 'writing';
  const instead = (
    <div className={styles.buttons}>
      <Button appearance="primary" onClick={onReadAgain}>
        {say(TEXTS.readAgain)}
      </Button>
      <Button onClick={() => void writeAnyway(to)}>{say(TEXTS.writeAnyway)}</Button>
    </div>
  );
  return (
    <>
      <Field label={say(TEXTS.destination)}>
        <RadioGroup value={to} disabled={busy} onChange={(_event, { value }) => setTo(value as Destination)}>
          <Radio value="sheet" label={say(TEXTS.toSheet)} />
          <Radio value="beside" label={say(TEXTS.toBeside)} />
        </RadioGroup>
      </Field>
      <p className={styles.note}>{say(TEXTS.writeNote)}</p>
      {state.stage === 'comparing' && <Progress label={say(TEXTS.preparing)} rows={0} ofRows={0} />}
      {state.stage === 'writing' && <Progress label={say(TEXTS.writing)} rows={state.rows} ofRows={state.ofRows} />}
      {state.stage === 'changed' && (
        <Notice kind="warning" title={say(TEXTS.changedTitle)}>
          <Changed ready={ready} cells={state.cells} /> {say(TEXTS.changedAdvice)}
          {instead}
        </Notice>
      )}
      {state.stage === 'gone' && (
        <Notice kind="warning" title={say(TEXTS.goneTitle)}>
          {say(state.failure.sentence)}
          {instead}
        </Notice>
      )}
      {state.stage === 'filled' && (
        <Notice kind="warning" title={say(TEXTS.filledTitle)}>
          {say(TEXTS.filled)}
          {state.address}
          {say(TEXTS.filledAdvice)}
        </Notice>
      )}
      {state.stage === 'failed' && (
        <Notice kind="error" title={say(TEXTS.writeFailedTitle)}>
          {say(state.failure.sentence)}
        </Notice>
      )}
      {state.stage === 'written' && (
        <Notice kind="success">
          {say(TEXTS.written)}
          {state.place}
          {say(TEXTS.writtenForm)}
          {state.form.name}
        </Notice>
      )}
      {state.stage !== 'changed' && state.stage !== 'gone' && (
        <div>
          <Button appearance="primary" disabled={busy} onClick={() => void write(to)}>
            {say(TEXTS.writeButton)}
          </Button>
        </div>
      )}
    </>
  );
}

function Changed({ ready, cells }: { readonly ready: ReadyRoster; readonly cells: readonly ChangedCell[] }) {
  const say = useText();
  const named = cells.slice(0, MOST_NAMED).map((cell) => addressOf(ready.source, cell));
  const more = cells.length > MOST_NAMED ? say(TEXTS.changedMore) + String(cells.length) + say(TEXTS.changedUnit) : '';
  return say(TEXTS.changed) + named.join(say(TEXTS.between)) + more + say({ 'zh-CN': '。', 'en-US': '.' });
}
