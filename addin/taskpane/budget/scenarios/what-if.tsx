import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { TaskShown } from '../task-shown';
import { TEXTS } from '../texts';
import { DifferencesTable } from './differences-table';
import type { WhatIf as WhatIfInHand } from './use-what-if';

const useStyles = makeStyles({
  select: { maxWidth: '240px', minWidth: 0 },
});

const DIMENSIONS = ['kind', 'department', 'party', 'payee'] as const;

interface WhatIfProps {
  readonly whatIf: WhatIfInHand;
  readonly hasLists: boolean;
}

/** A scenario beside the base: on the budget, and on the rosters as they are. */
export function WhatIf({ whatIf, hasLists }: WhatIfProps) {
  const styles = useStyles();
  const say = useText();
  const [dimension, setDimension] = useState<(typeof DIMENSIONS)[number]>('kind');
  const { own, shown, choose, askRosters, state, cancel } = whatIf;
  if (shown === null) return null;
  const { scenario, budget, rosters } = shown;
  const hasFigures = Object.keys(scenario.figures).length > 0;
  return (
    <>
      <Field label={say(TEXTS.scenario)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={scenario.id}
          onChange={(_event, { value }) => choose(value)}
        >
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(TEXTS.differencesBy)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={dimension}
          onChange={(_event, { value }) => setDimension(value as (typeof DIMENSIONS)[number])}
        >
          {DIMENSIONS.map((one) => (
            <option key={one} value={one}>
              {say(TEXTS.dimensions[one])}
            </option>
          ))}
        </Select>
      </Field>
      {dimension === 'payee' ? (
        <Notice kind="info">{say(TEXTS.payeesOnRosters)}</Notice>
      ) : (
        <DifferencesTable title={say(TEXTS.onBudget)} rows={budget[dimension]} />
      )}
      {hasFigures && hasLists && (
        <div>
          <Button size="small" disabled={state.stage === 'running'} onClick={() => void askRosters()}>
            {say(TEXTS.onRostersToo)}
          </Button>
        </div>
      )}
      <TaskShown state={state} label={say(TEXTS.checking)} onCancel={cancel} />
      {rosters && (
        <DifferencesTable title={say(TEXTS.onRosters)} rows={rosters[dimension]} isLong={dimension === 'payee'} />
      )}
    </>
  );
}
