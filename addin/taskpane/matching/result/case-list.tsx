import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { ListDecision } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { selectCell } from '../../../excel/sheet-select';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { pairsOf, type DecidablePair } from '../decisions';
import type { RowPlace, TakenList } from '../lists/source-table';
import type { Role } from '../lists/roles';
import { TEXTS } from '../texts';
import { CaseCard } from './case-card';
import type { PlacedCase } from './cases';

const useStyles = makeStyles({
  window: {
    height: '420px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  all: { position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
  keys: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const USUAL_HEIGHT = 230;

interface CaseListProps {
  readonly label: string;
  readonly cases: readonly PlacedCase[];
  readonly lists: ReadonlyMap<Role, TakenList>;
  readonly decisions: readonly ListDecision[];
  readonly known: readonly ListDecision[];
  readonly onDecide: (pair: DecidablePair, isSame: boolean) => void;
  readonly onUndo: () => void;
}

/** The cases, of which only those near the window are laid out; moved through and decided by keys. */
export function CaseList({ label, cases, lists, decisions, known, onDecide, onUndo }: CaseListProps) {
  const styles = useStyles();
  const say = useText();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const [failure, setFailure] = useState<ExcelFailure | null>(null);
  const active = Math.min(chosen, cases.length - 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized over what it returns
  const { getTotalSize, getVirtualItems, measureElement, scrollToIndex } = useVirtualizer({
    count: cases.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (i) => cases[i]?.place ?? i,
    overscan: 3,
  });

  const goTo = async ({ sheetId, row, column }: RowPlace) => {
    try {
      await selectCell(sheetId ?? '', row, column);
      setFailure(null);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setFailure(error);
    }
  };
  /** The way to a row, if it stands in this workbook. */
  const goOf = (role: Role, side: { readonly row: number } | null) => {
    const place = side && lists.get(role)?.places[side.row - 1];
    return place?.sheetId ? () => void goTo(place) : null;
  };
  const goesOf = ({ one }: PlacedCase) => ({
    bureau: goOf('bureau', one.bureau),
    union: goOf(one.kind === 'mentor' ? 'unionMentors' : 'promotions', one.union),
  });

  const move = (to: number) => {
    const next = Math.max(0, Math.min(cases.length - 1, to));
    setChosen(next);
    scrollToIndex(next, { align: 'auto' });
  };
  const decide = (isSame: boolean) => {
    const pair = cases[active] && pairsOf(cases[active].one)[0];
    if (pair) onDecide(pair, isSame);
  };
  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    Home: () => move(0),
    End: () => move(cases.length - 1),
    a: () => decide(true),
    p: () => decide(false),
    Enter: () => {
      const goes = cases[active] && goesOf(cases[active]);
      (goes?.bureau ?? goes?.union)?.();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The buttons of a case keep their own keys.
    if (event.target !== box.current && (event.key === 'Enter' || event.key === ' ')) return;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const act = isUndo ? onUndo : hasModifier ? undefined : (KEYS[event.key] ?? KEYS[event.key.toLowerCase()]);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <>
      <p className={styles.keys} id="case-keys">
        {say(TEXTS.keys)}
      </p>
      {failure && <Notice kind="error">{say(failure.sentence)}</Notice>}
      <div
        ref={box}
        className={styles.window}
        role="list"
        aria-label={label}
        aria-describedby="case-keys"
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className={styles.all} style={{ height: getTotalSize() }} role="presentation">
          {getVirtualItems().map(({ key, index, start }) => {
            const placed = cases[index];
            return placed === undefined ? null : (
              <div
                key={key}
                ref={measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={cases.length}
                aria-posinset={index + 1}
                aria-current={index === active}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => setChosen(index)}
              >
                <CaseCard
                  one={placed.one}
                  isActive={index === active}
                  decisions={decisions}
                  known={known}
                  onDecide={onDecide}
                  onGo={goesOf(placed)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
