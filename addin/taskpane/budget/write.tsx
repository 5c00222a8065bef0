import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { sensitivity, warningsOf, type Evaluation } from 'training-subsidy-core';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Section } from '../shared/section';
import { useSheets, WritingShown } from '../shared/use-sheets';
import type { WhatIfShown } from './scenarios/use-what-if';
import type { SpentShown } from './spent/spent';
import type { DrawnRange } from './spread/spread';
import { TEXTS } from './texts';
import type { BudgetInHand } from './use-budget';
import type { KeptBudget } from './use-kept-budget';
import { budgetSheets, policySheet, rangeSheet, spentSheet, type BudgetSheetsOptions } from './workbook';
import { WORDS } from './workbook/words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  choice: { maxWidth: '300px' },
});

interface WriteProps {
  readonly inHand: BudgetInHand;
  readonly kept: KeptBudget;
  readonly evaluation: Evaluation;
  readonly drawn: DrawnRange | null;
  readonly spent: SpentShown | null;
  readonly whatIf: WhatIfShown | null;
}

/** What the page writes to the workbook: the budget, and what was worked out from it. */
export function Write({ inHand: { budget }, kept, evaluation, drawn, spent, whatIf }: WriteProps) {
  const styles = useStyles();
  const say = useText();
  const { state, write } = useSheets();
  const [style, setStyle] = useState<BudgetSheetsOptions['style']>('native');
  const [money, setMoney] = useState<BudgetSheetsOptions['money']>('yuan');
  const busy = state.stage === 'writing' || kept.state.stage === 'reading';
  const warnings = warningsOf(evaluation).map(({ sentence }) => sentence);
  const { title } = budget;
  const common = { title, money, warnings, say, behind: '' };
  const replace = async () => {
    const sheets = budgetSheets(budget, { style, money, warnings, say, behind: '' });
    if (await write(sheets, say(WORDS.summary))) await kept.markWritten();
  };
  const writeBudget = async () => {
    if (await kept.isUntouched()) await replace();
  };
  const writeRange = () => {
    const { scenario, total } = evaluation;
    const current = drawn?.evaluation === evaluation ? drawn : null;
    const content = rangeSheet({
      ...common,
      scenario: scenario.name,
      total,
      range: current?.range ?? null,
      seed: current?.seed ?? 0,
      sensitivity: sensitivity(budget, scenario),
    });
    void write(() => [content], content.name);
  };
  const writeSpent = ({ lines, through }: SpentShown) => {
    const content = spentSheet(lines, { ...common, through });
    void write(() => [content], content.name);
  };
  const writeWhatIf = ({ scenario, budget: ofBudget, rosters }: WhatIfShown) => {
    const content = policySheet({ ...common, scenario, budget: ofBudget, rosters });
    void write(() => [content], content.name);
  };
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
      {kept.state.stage === 'changed' && (
        <Notice kind="warning">
          {say(TEXTS.keptChanged)}{' '}
          <Button size="small" disabled={busy} onClick={() => void replace()}>
            {say(TEXTS.replaceKept)}
          </Button>
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy || budget.lines.length === 0} onClick={() => void writeBudget()}>
          {say(TEXTS.write)}
        </Button>
        {budget.lines.length > 0 && (
          <Button disabled={busy} onClick={writeRange}>
            {say(TEXTS.writeRange)}
          </Button>
        )}
        {spent && (
          <Button disabled={busy} onClick={() => writeSpent(spent)}>
            {say(TEXTS.writeSpent)}
          </Button>
        )}
        {whatIf && (
          <Button disabled={busy} onClick={() => writeWhatIf(whatIf)}>
            {say(TEXTS.writeWhatIf)}
          </Button>
        )}
      </div>
      <WritingShown state={state} />
    </Section>
  );
}
