import { makeStyles, tokens } from '@fluentui/react-components';
import { sentence } from 'training-subsidy-core';
import type { SelectedCell } from '../../excel';
import { Amount } from '../payout/amount';
import { useLanguage, useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { LinkedText } from '../shared/policy-link';
import { describeAnswer } from './describe';
import type { Explained, Outcome } from './explained';
import { EXCEL_ERRORS, TEXTS } from './texts';

const useStyles = makeStyles({
  headline: { display: 'grid', rowGap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  answer: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  words: { margin: 0 },
});

function Came({ outcome, isDate }: { readonly outcome: Outcome; readonly isDate: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const say = useText();
  switch (outcome.kind) {
    case 'payout':
      return <Amount yuan={outcome.payout.amount} />;
    case 'value':
      return <div className={styles.answer}>{say(describeAnswer(outcome.value, isDate))}</div>;
    case 'problem':
      return (
        <Notice kind="warning">
          <LinkedText>{sentence(outcome.problem)[language]}</LinkedText>
        </Notice>
      );
    case 'cell-error':
      return (
        <Notice kind="warning">
          {say(TEXTS.cellError)}
          {say(outcome.argument)} {outcome.code}
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice kind="info">
          {say(TEXTS.unreadable)}
          {outcome.arguments.map(say).join(say(TEXTS.comma))}
          <p className={styles.words}>{say(TEXTS.unreadableAdvice)}</p>
        </Notice>
      );
  }
}

/** What the cell shows where that is an error of Excel's own, or another figure than the data now give. */
function remark({ value, text }: SelectedCell, call: Explained, outcome: Outcome, say: ReturnType<typeof useText>) {
  const known = EXCEL_ERRORS[text] ?? EXCEL_ERRORS[String(value)];
  if (known) return say(known);
  if (!call.isWhole || outcome.kind !== 'payout') return null;
  return value === outcome.payout.amount.toNumber() ? null : say(TEXTS.differs) + text + say(TEXTS.differsAdvice);
}

interface HeadlineProps {
  readonly cell: SelectedCell;
  readonly call: Explained;
  readonly row: number;
  readonly column: number;
}

/** The function and what came of it. */
export function Headline({ cell, call, row, column }: HeadlineProps) {
  const styles = useStyles();
  const say = useText();
  const { declared } = call;
  const outcome = call.outcome(row, column);
  const isSelected = row === (cell.formula?.rowOffset ?? 0) && column === (cell.formula?.columnOffset ?? 0);
  const remarked = isSelected ? remark(cell, call, outcome, say) : null;
  return (
    <div className={styles.headline}>
      <h3 className={styles.title}>{say(declared.title)}</h3>
      <Came outcome={outcome} isDate={declared.kind === 'value' && declared.answersDate} />
      {remarked !== null && <Notice kind="warning">{remarked}</Notice>}
    </div>
  );
}
