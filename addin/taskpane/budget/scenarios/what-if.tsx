import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import {
  differences,
  evaluateBudget,
  STANDARD_SCENARIOS,
  sumsBy,
  type Budget,
  type BudgetDifference,
  type Scenario,
} from 'training-subsidy-core';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import type { ActualAnswer } from '../history/tasks';
import type { History } from '../history/use-history';
import { TaskShown } from '../task-shown';
import { TEXTS } from '../texts';
import { useToldTask } from '../use-told-task';
import { DifferencesTable } from './differences-table';

const useStyles = makeStyles({
  select: { maxWidth: '240px', minWidth: 0 },
});

/** What a change makes of the budget, by what one may look at. */
export const BUDGET_DIMENSIONS = ['kind', 'department', 'party'] as const;
const ROSTER_DIMENSIONS = ['kind', 'department', 'party', 'payee'] as const;
type RosterDimension = (typeof ROSTER_DIMENSIONS)[number];

export interface Compared {
  readonly scenario: Scenario;
  readonly budget: Readonly<Record<(typeof BUDGET_DIMENSIONS)[number], readonly BudgetDifference[]>>;
}

/** The scenario that others are held against: the base as the policy has it. */
export const baseOf = ({ scenarios }: Budget): Scenario =>
  scenarios.find(({ id }) => id === 'base') ?? (STANDARD_SCENARIOS[1] as Scenario);

export function compared(budget: Budget, scenario: Scenario): Compared {
  const [before, after] = [baseOf(budget), scenario].map((one) => evaluateBudget(budget, one).entries);
  const by = (dimension: (typeof BUDGET_DIMENSIONS)[number]) =>
    differences(sumsBy(before ?? [], dimension), sumsBy(after ?? [], dimension));
  return { scenario, budget: { kind: by('kind'), department: by('department'), party: by('party') } };
}

interface WhatIfProps {
  readonly budget: Budget;
  readonly scenarios: readonly Scenario[];
  readonly history: History;
}

/** A scenario beside the base: on the budget, and on the rosters as they are. */
export function WhatIf({ budget, scenarios, history }: WhatIfProps) {
  const styles = useStyles();
  const say = useText();
  const [chosen, choose] = useState<string | null>(null);
  const [dimension, setDimension] = useState<RosterDimension>('kind');
  const actual = useToldTask('budget-actual');
  const [shown, setShown] = useState<{ readonly figures: Scenario['figures']; readonly answer: ActualAnswer } | null>(
    null,
  );
  const scenario = scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
  if (!scenario) return null;
  const { budget: ofBudget } = compared(budget, scenario);
  const hasFigures = Object.keys(scenario.figures).length > 0;
  const isShown = shown !== null && shown.figures === scenario.figures;
  const onRosters = async () => {
    const lists = await history.current();
    if (lists === null) return;
    const { figures } = scenario;
    actual.run({ lists: lists.rosters, figures }, (answer) => setShown({ figures, answer }));
  };
  return (
    <>
      <Field label={say(TEXTS.scenario)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={scenario.id}
          onChange={(_event, { value }) => choose(value)}
        >
          {scenarios.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(TEXTS.sumsBy)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={dimension}
          onChange={(_event, { value }) => setDimension(value as RosterDimension)}
        >
          {ROSTER_DIMENSIONS.map((one) => (
            <option key={one} value={one}>
              {say(TEXTS.dimensions[one])}
            </option>
          ))}
        </Select>
      </Field>
      {dimension === 'payee' ? (
        <Notice kind="info">{say(TEXTS.payeesOnRosters)}</Notice>
      ) : (
        <DifferencesTable title={say(TEXTS.onBudget)} rows={ofBudget[dimension]} />
      )}
      {hasFigures && history.lists.tables.length > 0 && (
        <div>
          <Button size="small" disabled={actual.state.stage === 'running'} onClick={() => void onRosters()}>
            {say(TEXTS.onRostersToo)}
          </Button>
        </div>
      )}
      <TaskShown state={actual.state} label={say(TEXTS.checking)} onCancel={actual.cancel} />
      {isShown && <DifferencesTable title={say(TEXTS.onRosters)} rows={shown.answer[dimension]} />}
    </>
  );
}
