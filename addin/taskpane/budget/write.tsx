import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { warningsOf, type Evaluation } from 'training-subsidy-core';
import { useText } from '../shared/language';
import { Section } from '../shared/section';
import { useSheets, WritingShown } from '../matching/use-sheets';
import type { SpentShown } from './spent/spent';
import type { DrawnRange } from './spread/spread';
import { TEXTS } from './texts';
import type { BudgetInHand } from './use-budget';
import { budgetSheets, type BudgetSheetsOptions } from './workbook';
import { WORDS } from './workbook/words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  choice: { maxWidth: '300px' },
});

interface WriteProps {
  readonly inHand: BudgetInHand;
  readonly evaluation: Evaluation;
  readonly drawn: DrawnRange | null;
  readonly spent: SpentShown | null;
}

/** What the page writes to the workbook. */
export function Write({ inHand: { budget }, evaluation }: WriteProps) {
  const styles = useStyles();
  const say = useText();
  const { state, write } = useSheets();
  const [style, setStyle] = useState<BudgetSheetsOptions['style']>('native');
  const [money, setMoney] = useState<BudgetSheetsOptions['money']>('yuan');
  const busy = state.stage === 'writing';
  const warnings = warningsOf(evaluation).map(({ sentence }) => sentence);
  return (
    <Section title={say(TEXTS.toWorkbook)}>
      <Field label={say(TEXTS.formulas)} size="small">
        <Select
          size="small"
          className={styles.choice}
          value={style}
          onChange={(_event, { value }) => setStyle(value as BudgetSheetsOptions['style'])}
        >
          <option value="native">{say(TEXTS.native)}</option>
          <option value="custom">{say(TEXTS.custom)}</option>
        </Select>
      </Field>
      <Field label={say(TEXTS.money)} size="small">
        <Select
          size="small"
          className={styles.choice}
          value={money}
          onChange={(_event, { value }) => setMoney(value as BudgetSheetsOptions['money'])}
        >
          <option value="yuan">{say(TEXTS.yuan)}</option>
          <option value="wan">{say(TEXTS.wan)}</option>
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={busy || budget.lines.length === 0}
          onClick={() =>
            void write(budgetSheets(budget, { style, money, warnings, say, behind: '' }), say(WORDS.summary))
          }
        >
          {say(TEXTS.write)}
        </Button>
      </div>
      <WritingShown state={state} />
    </Section>
  );
}
