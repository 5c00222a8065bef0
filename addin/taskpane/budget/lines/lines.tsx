import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { yearsOf, type BudgetLine, type Evaluation, type ValuedLine } from 'training-subsidy-core';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { VirtualList } from '../../shared/virtual-list';
import { newLine, withLine, withoutLine } from '../edits';
import { TEXTS } from '../texts';
import type { BudgetInHand } from '../use-budget';
import { LineCard } from './line-card';
import { LineEditor } from './line-editor';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface LinesProps {
  readonly inHand: BudgetInHand;
  readonly evaluation: Evaluation;
  /** Whether only lines without a sum are shown. */
  readonly isOpenOnly: boolean;
  readonly onShowAll: () => void;
}

const USUAL_HEIGHT = 96;

/** The lines of the budget, each with its sum, and the form that changes one. */
export function Lines({ inHand, evaluation, isOpenOnly, onShowAll }: LinesProps) {
  const styles = useStyles();
  const say = useText();
  const [edited, edit] = useState<BudgetLine | null>(null);
  const { budget, change } = inHand;
  const { lines } = evaluation;
  const shown = isOpenOnly ? lines.filter(({ status }) => status === 'open') : lines;
  const [firstYear = 0] = yearsOf(budget);
  const card = (valued: ValuedLine) => (
    <LineCard
      valued={valued}
      onEdit={() => edit(valued.line)}
      onRemove={() => change((before) => withoutLine(before, valued.line.id))}
    />
  );
  return (
    <Section title={`${say(TEXTS.lines)} · ${lines.length}`}>
      {lines.length === 0 && <p className={styles.hint}>{say(TEXTS.noLines)}</p>}
      {isOpenOnly && (
        <Notice kind="info">
          {say(TEXTS.openOnly)}{' '}
          <Button size="small" onClick={onShowAll}>
            {say(TEXTS.showAll)}
          </Button>
        </Notice>
      )}
      {edited === null ? (
        <div>
          <Button onClick={() => edit(newLine(budget, 'internalTraining', firstYear))}>{say(TEXTS.addLine)}</Button>
        </div>
      ) : (
        <LineEditor
          key={edited.id}
          budget={budget}
          line={edited}
          onSave={(line) => {
            change((before) => withLine(before, line));
            edit(null);
          }}
          onCancel={() => edit(null)}
        />
      )}
      {shown.length > 0 && (
        <VirtualList
          label={say(TEXTS.lines)}
          items={shown}
          keyOf={({ line }) => line.id}
          usualHeight={USUAL_HEIGHT}
          size={{ maxHeight: '420px' }}
        >
          {card}
        </VirtualList>
      )}
    </Section>
  );
}
