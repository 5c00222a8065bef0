import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text, type Scenario } from 'training-subsidy-core';
import { useText } from '../../shared/language';
import { Section } from '../../shared/section';
import { freeId, withoutScenario, withScenario } from '../edits';
import { TEXTS } from '../texts';
import type { BudgetInHand } from '../use-budget';
import { ScenarioEditor } from './scenario-editor';
import type { WhatIf as WhatIfInHand } from './use-what-if';
import { WhatIf } from './what-if';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    alignItems: 'center',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { flex: '1', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
});

interface ScenariosProps {
  readonly inHand: BudgetInHand;
  readonly whatIf: WhatIfInHand;
  readonly hasLists: boolean;
}

/** Scenarios of the user’s own, and what the policy changed in one of them would make. */
export function Scenarios({ inHand: { budget, change }, whatIf, hasLists }: ScenariosProps) {
  const styles = useStyles();
  const say = useText();
  const [edited, edit] = useState<Scenario | null>(null);
  const added = (): Scenario => ({
    id: freeId(budget.scenarios, 'S'),
    name: text('', ''),
    column: 'base',
    values: {},
    figures: {},
  });
  return (
    <Section title={say(TEXTS.whatIf)}>
      <p className={styles.hint}>{say(TEXTS.whatIfHint)}</p>
      {edited ? (
        <ScenarioEditor
          key={edited.id}
          budget={budget}
          scenario={edited}
          onSave={(saved) => {
            change((before) => withScenario(before, saved));
            edit(null);
          }}
          onCancel={() => edit(null)}
        />
      ) : (
        <div>
          <Button size="small" onClick={() => edit(added())}>
            {say(TEXTS.addScenario)}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {whatIf.own.map((one) => (
          <li key={one.id} className={styles.entry}>
            <span className={styles.name}>{say(one.name)}</span>
            <Button size="small" aria-label={`${say(TEXTS.edit)} ${say(one.name)}`} onClick={() => edit(one)}>
              {say(TEXTS.edit)}
            </Button>
            <Button
              size="small"
              aria-label={`${say(TEXTS.remove)} ${say(one.name)}`}
              onClick={() => change((before) => withoutScenario(before, one.id))}
            >
              {say(TEXTS.remove)}
            </Button>
          </li>
        ))}
      </ul>
      <WhatIf whatIf={whatIf} hasLists={hasLists} />
    </Section>
  );
}
