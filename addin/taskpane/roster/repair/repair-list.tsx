import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from 'training-subsidy-core';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { addressOf, type ReadyRoster } from '../result/result';
import { useSelectCell } from '../result/use-select-cell';
import { TEXTS as ROSTER_TEXTS } from '../texts';
import { VirtualList } from '../../shared/virtual-list';
import { BeforeAfter } from './before-after';
import { TEXTS } from './texts';
import { cellOf } from './use-repairs';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** What an entry measures before it is laid out, in pixels. */
const USUAL_HEIGHT = 56;

interface RepairListProps {
  readonly ready: ReadyRoster;
  readonly label: string;
  readonly repairs: readonly Repair[];
  readonly busy: boolean;
  readonly onRepair: (repairs: readonly Repair[]) => void;
}

/** Repairs one by one: the cell, what becomes of it, and the button that does it. */
export function RepairList({ ready, label, repairs, busy, onRepair }: RepairListProps) {
  const styles = useStyles();
  const say = useText();
  const { failure, select } = useSelectCell(ready);
  return (
    <>
      {failure && (
        <Notice kind="error" title={say(ROSTER_TEXTS.notFoundTitle)}>
          {say(failure.sentence)}
        </Notice>
      )}
      <VirtualList
        label={label}
        items={repairs}
        keyOf={({ row, place }) => `${row} ${place}`}
        usualHeight={USUAL_HEIGHT}
        size={{ maxHeight: '260px' }}
      >
        {(repair) => {
          const cell = cellOf(ready, repair);
          const address = addressOf(ready.source, cell);
          return (
            <div className={styles.card}>
              <div>
                <span className={styles.place}>
                  <Link as="button" aria-label={say(ROSTER_TEXTS.goTo) + address} onClick={() => void select(cell)}>
                    {address}
                  </Link>{' '}
                  {repair.column}
                </span>
                <BeforeAfter before={String(repair.before)} after={repair.shown} />
              </div>
              <Button
                size="small"
                disabled={busy}
                aria-label={`${say(TEXTS.one)} ${address}`}
                onClick={() => onRepair([repair])}
              >
                {say(TEXTS.one)}
              </Button>
            </div>
          );
        }}
      </VirtualList>
    </>
  );
}
