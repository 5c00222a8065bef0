import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Payout } from 'training-subsidy-core';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { useSelectedCell } from '../shared/selection';
import type { WorkbookAccess } from '../shared/workbook';
import { TEXTS } from './texts';
import { useInsertion, type InsertionState } from './use-insertion';

/** Seldom asked, so it comes when it is. */
const OverwriteQuestion = lazy(() => import(/* webpackChunkName: "overwrite" */ './overwrite-question'));

const useStyles = makeStyles({
  target: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Which cell will be written to, and whether something is there. */
function Target() {
  const styles = useStyles();
  const say = useText();
  const cell = useSelectedCell();
  if (cell === null) return null;
  const isEmpty = cell.formula === null && cell.value === '';
  return (
    <p className={styles.target}>
      {say(TEXTS.target)}
      {cell.address}
      {say(isEmpty ? TEXTS.targetEmpty : TEXTS.targetFilled)}
    </p>
  );
}

function Progress({ state }: { readonly state: InsertionState }) {
  const say = useText();
  if (state.stage === 'writing' && state.late) return <Notice kind="info">{say(TEXTS.waiting)}</Notice>;
  if (state.stage === 'failed') return <Notice kind="error">{say(state.failure.sentence)}</Notice>;
  if (state.stage !== 'written') return null;
  return (
    <Notice kind="success">
      {say(TEXTS.written)}
      {state.address}
    </Notice>
  );
}

interface InsertButtonsProps {
  readonly workbook: WorkbookAccess;
  readonly formula: string;
  /** Without it there is nothing to insert. */
  readonly payout: Payout | null;
}

/** Writes the formula or the value into the selected cell, and says what came of it. */
export function InsertButtons({ workbook, formula, payout }: InsertButtonsProps) {
  const styles = useStyles();
  const say = useText();
  const { state, insert, dismiss } = useInsertion(workbook);
  const disabled = payout === null || state.stage === 'writing';
  return (
    <>
      <Progress state={state} />
      <Target />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={disabled} onClick={() => void insert(formula)}>
          {say(TEXTS.insertFormula)}
        </Button>
        <Button disabled={disabled} onClick={() => payout && void insert(payout.amount.toNumber())}>
          {say(TEXTS.insertValue)}
        </Button>
      </div>
      {state.stage === 'asking' && (
        <Suspense>
          <OverwriteQuestion
            filled={state.filled}
            content={state.content}
            onReplace={() => void insert(state.content, state.filled)}
            onKeep={dismiss}
          />
        </Suspense>
      )}
    </>
  );
}
