import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Repair } from 'training-subsidy-core';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { addressOf, type ReadyRoster } from '../result/result';
import { useSelectCell } from '../result/use-select-cell';
import { TEXTS as ROSTER_TEXTS } from '../texts';
import { BeforeAfter } from './before-after';
import { TEXTS } from './texts';
import { cellOf } from './use-repairs';

const useStyles = makeStyles({
  window: {
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  all: { position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
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

/** Repairs one by one: the cell, what becomes of it, and the button that does it. Only those in sight are laid out. */
export function RepairList({ ready, label, repairs, busy, onRepair }: RepairListProps) {
  const styles = useStyles();
  const say = useText();
  const { failure, select } = useSelectCell(ready);
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized over what it returns
  const { getTotalSize, getVirtualItems, measureElement } = useVirtualizer({
    count: repairs.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 4,
  });
  return (
    <>
      {failure && (
        <Notice kind="error" title={say(ROSTER_TEXTS.notFoundTitle)}>
          {say(failure.sentence)}
        </Notice>
      )}
      <div ref={box} className={styles.window} role="list" aria-label={label} tabIndex={0}>
        <div className={styles.all} style={{ height: getTotalSize() }} role="presentation">
          {getVirtualItems().map(({ key, index, start }) => {
            const repair = repairs[index];
            if (!repair) return null;
            const cell = cellOf(ready, repair);
            const address = addressOf(ready.source, cell);
            return (
              <div
                key={key}
                ref={measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={repairs.length}
                aria-posinset={index + 1}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
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
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
