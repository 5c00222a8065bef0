import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ROSTER_IDS, rosterShapes, rosterTemplate, type RosterId } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { writeSheet } from '../../../excel/sheet-write';
import { useLanguage, useText, useTitle } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Disclosure } from '../../shared/disclosure';
import { templateSheet } from './template-sheet';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Inserting =
  | { readonly stage: 'idle' | 'writing' }
  | { readonly stage: 'written'; readonly sheet: string }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure };

/** Inserts an empty roster of the kind that the user chooses, as a new sheet at the end of the workbook. */
export function InsertTemplate() {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const language = useLanguage();
  const [roster, setRoster] = useState<RosterId>('training');
  const [state, setState] = useState<Inserting>({ stage: 'idle' });

  async function insert(): Promise<void> {
    setState({ stage: 'writing' });
    try {
      const { name } = await writeSheet(templateSheet(rosterTemplate(roster), '', language));
      setState({ stage: 'written', sheet: name });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setState({ stage: 'failed', failure: error });
    }
  }

  return (
    <Disclosure summary={say(TEXTS.title)}>
      <div className={styles.part}>
        <p className={styles.words}>{say(TEXTS.intro)}</p>
        <Field label={say(TEXTS.kind)}>
          <Select value={roster} onChange={(_event, { value }) => setRoster(value as RosterId)}>
            {ROSTER_IDS.map((id) => (
              <option key={id} value={id}>
                {title(rosterShapes[id].title)}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button disabled={state.stage === 'writing'} onClick={() => void insert()}>
            {say(TEXTS.insert)}
          </Button>
        </div>
        {state.stage === 'written' && (
          <Notice kind="success">{say(TEXTS.inserted) + state.sheet + say(TEXTS.next)}</Notice>
        )}
        {state.stage === 'failed' && (
          <Notice kind="error" title={say(TEXTS.failedTitle)}>
            {say(state.failure.sentence)}
          </Notice>
        )}
      </div>
    </Disclosure>
  );
}
