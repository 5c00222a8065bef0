import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { SelectedCell } from '../../excel';
import { YUAN } from '../shared/format';
import { useText } from '../shared/language';
import { CallExplained } from './call-explained';
import type { Explained } from './explained';
import { TEXTS } from './texts';
import { useOutcomeWords } from './use-outcome-words';
import { useExplanation, type CellExplanation } from './use-explanation';

const useStyles = makeStyles({
  region: {
    display: 'grid',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  top: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  address: {
    flex: '1',
    margin: 0,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  details: { display: 'grid', rowGap: '24px', paddingBlock: '4px', minWidth: 0 },
  brief: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

interface RegionProps {
  readonly explanation: CellExplanation;
  readonly startOpen: boolean;
}

/** One line for a call, while the details are folded away. */
function Brief({ call, cell }: { readonly call: Explained; readonly cell: SelectedCell }) {
  const styles = useStyles();
  const say = useText();
  const words = useOutcomeWords();
  const { declared } = call;
  const outcome = call.outcome(cell.formula?.rowOffset ?? 0, cell.formula?.columnOffset ?? 0);
  return (
    <p className={styles.brief}>
      {say(declared.title)}
      {say(TEXTS.colon)}
      <strong>{words(outcome, declared.kind === 'value' && declared.answersDate)}</strong>
      {outcome.kind === 'payout' && ` ${say(YUAN)}`}
    </p>
  );
}

function Region({ explanation: { cell, calls }, startOpen }: RegionProps) {
  const styles = useStyles();
  const say = useText();
  const bodyId = useId();
  const [open, setOpen] = useState(startOpen);
  return (
    <section className={styles.region} aria-label={say(TEXTS.region)}>
      <div className={styles.top}>
        <h2 className={styles.address}>
          {say(TEXTS.selected)} {cell.address}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={say(open ? TEXTS.hide : TEXTS.show)}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={bodyId} className={open ? styles.details : undefined}>
        {calls.map((call, i) =>
          open ? <CallExplained key={i} cell={cell} call={call} /> : <Brief key={i} cell={cell} call={call} />,
        )}
      </div>
    </section>
  );
}

interface SelectionExplainedProps {
  /** Whether the details show at once, or after a click where something else is in hand. */
  readonly startOpen: boolean;
}

/** How the figure in the selected cell came about; nothing where the cell holds none of our formulas. */
export function SelectionExplained({ startOpen }: SelectionExplainedProps) {
  const explanation = useExplanation();
  return explanation && <Region key={String(startOpen)} explanation={explanation} startOpen={startOpen} />;
}
