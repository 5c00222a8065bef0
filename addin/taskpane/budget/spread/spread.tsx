import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { LEAST_DRAWS, type Budget, type Evaluation, type Range } from 'training-subsidy-core';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { numberOf } from '../entered-number';
import type { History } from '../history/use-history';
import { TaskShown } from '../task-shown';
import { TEXTS } from '../texts';
import { useToldTask } from '../use-told-task';
import { RangeShown } from './range-shown';
import { Tornado } from './tornado';
import { weightsOf } from './weights';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px' },
  input: { minWidth: 0 },
});

const MOST_DRAWS = 1_000_000;
const MOST_SEED = 2 ** 31;

/** A range with what it was drawn with, and the budget that it is one of. */
export interface DrawnRange {
  readonly range: Range;
  readonly seed: number;
  readonly evaluation: Evaluation;
}

interface SpreadProps {
  readonly budget: Budget;
  readonly evaluation: Evaluation;
  readonly history: History;
  readonly drawn: DrawnRange | null;
  readonly onDrawn: (drawn: DrawnRange) => void;
}

const whole = (entry: string, least: number, most: number): number | null => {
  const number = Number(numberOf(entry) ?? NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
};

/** How far the total may lie from its estimate: by chance, and by each assumption. */
export function Spread({ budget, evaluation, history, drawn, onDrawn }: SpreadProps) {
  const styles = useStyles();
  const say = useText();
  const [drawsEntry, setDraws] = useState(grouped(LEAST_DRAWS));
  const [seedEntry, setSeed] = useState('1');
  const drawing = useToldTask('budget-range');
  const { drafted } = history;
  const draws = whole(drawsEntry, LEAST_DRAWS, MOST_DRAWS);
  const seed = whole(seedEntry, 0, MOST_SEED);
  const draw = () => {
    if (drafted === null || draws === null || seed === null) return;
    const { weights, fixed } = weightsOf(evaluation, drafted);
    const request = { lists: drafted.lists.rosters, weights, fixed: fixed.toString(), draws, seed };
    drawing.run(request, (range) => onDrawn({ range, seed, evaluation }));
  };
  return (
    <Section title={say(TEXTS.spread)}>
      {drafted === null ? (
        <Notice kind="info">{say(TEXTS.rangeNeedsDraft)}</Notice>
      ) : (
        <>
          <div className={styles.row}>
            <Field
              label={say(TEXTS.draws)}
              size="small"
              {...(draws === null && {
                validationMessage: say(TEXTS.drawsWrong(grouped(LEAST_DRAWS), grouped(MOST_DRAWS))),
              })}
            >
              <Input
                size="small"
                className={styles.input}
                value={drawsEntry}
                onChange={(_event, { value }) => setDraws(value)}
              />
            </Field>
            <Field
              label={say(TEXTS.seed)}
              size="small"
              {...(seed === null && { validationMessage: say(TEXTS.seedWrong) })}
            >
              <Input
                size="small"
                className={styles.input}
                value={seedEntry}
                onChange={(_event, { value }) => setSeed(value)}
              />
            </Field>
          </div>
          <div>
            <Button disabled={draws === null || seed === null || drawing.state.stage === 'running'} onClick={draw}>
              {say(TEXTS.drawRange)}
            </Button>
          </div>
          <TaskShown
            state={drawing.state}
            label={say(TEXTS.drawing)}
            of={draws ?? 0}
            unit={TEXTS.drawsUnit}
            onCancel={drawing.cancel}
          />
          {drawn && (
            <>
              {drawn.evaluation !== evaluation && <Notice kind="warning">{say(TEXTS.rangeChanged)}</Notice>}
              <RangeShown range={drawn.range} />
            </>
          )}
        </>
      )}
      <Tornado budget={budget} evaluation={evaluation} />
    </Section>
  );
}
