import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SelectedCell } from '../../excel';
import { StepsAndClauses } from '../payout/steps-and-clauses';
import { useText } from '../shared/language';
import { useNavigation } from '../shared/navigation';
import { LinkedText } from '../shared/policy-link';
import { Section } from '../shared/section';
import { ArgumentsTable } from './arguments-table';
import type { Explained } from './explained';
import { Headline } from './headline';
import { ResultsTable } from './results-table';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  whole: { display: 'grid', rowGap: '16px', minWidth: 0 },
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0 },
  open: { justifySelf: 'start' },
});

interface CallExplainedProps {
  readonly cell: SelectedCell;
  readonly call: Explained;
}

function Basis({
  call,
  row,
  column,
}: Pick<CallExplainedProps, 'call'> & { readonly row: number; readonly column: number }) {
  const styles = useStyles();
  const say = useText();
  const { declared } = call;
  const outcome = call.outcome(row, column);
  if (declared.kind !== 'payout') {
    return (
      <Section title={say(TEXTS.basis)}>
        <p className={styles.words}>
          <LinkedText>{say(declared.basis)}</LinkedText>
        </p>
      </Section>
    );
  }
  const payout = outcome.kind === 'payout' ? outcome.payout : null;
  return <StepsAndClauses declared={declared} payout={payout} />;
}

/** All that is known of one call: what came of it, its arguments, steps and clauses, and its other results. */
export function CallExplained({ cell, call }: CallExplainedProps) {
  const styles = useStyles();
  const say = useText();
  const { open } = useNavigation();
  const { declared, shape } = call;
  const [chosen, setChosen] = useState<readonly [row: number, column: number] | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const choose = (place: readonly [row: number, column: number]) => {
    setChosen(place);
    top.current?.scrollIntoView({ block: 'start' });
  };
  const inside = (offset: number, size: number) => (offset < size ? offset : 0);
  const [row, column] = chosen ?? [
    inside(cell.formula?.rowOffset ?? 0, shape.rows),
    inside(cell.formula?.columnOffset ?? 0, shape.columns),
  ];
  return (
    <div ref={top} className={styles.whole}>
      <Headline cell={cell} call={call} row={row} column={column} />
      <p className={styles.formula}>{call.source}</p>
      {declared.args.length > 0 && (
        <Section title={say(TEXTS.arguments)}>
          <ArgumentsTable shown={call.arguments(row, column)} />
        </Section>
      )}
      <Basis call={call} row={row} column={column} />
      {shape.rows * shape.columns > 1 && <ResultsTable call={call} chosen={[row, column]} onChoose={choose} />}
      {declared.kind === 'payout' && (
        <Button size="small" className={styles.open} onClick={() => open('calculate', declared.name)}>
          {say(TEXTS.openForm)}
        </Button>
      )}
    </div>
  );
}
