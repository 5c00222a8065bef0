import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { useText } from '../shared/language';
import { CallExplained } from './call-explained';
import { Headline } from './headline';
import { TEXTS } from './texts';
import { useExplanation, type CellExplanation } from './use-explanation';

const useStyles = makeStyles({
  region: {
    display: 'grid',
    rowGap: '8px',
    padding: '12px 16px',
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
  body: { display: 'grid', rowGap: '24px', minWidth: 0 },
});

function Region({
  explanation: { cell, calls },
  startOpen,
}: {
  readonly explanation: CellExplanation;
  readonly startOpen: boolean;
}) {
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
      <div id={bodyId} className={styles.body}>
        {calls.map((call, i) =>
          open ? (
            <CallExplained key={i} cell={cell} call={call} />
          ) : (
            <Headline
              key={i}
              cell={cell}
              call={call}
              row={cell.formula?.rowOffset ?? 0}
              column={cell.formula?.columnOffset ?? 0}
            />
          ),
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
