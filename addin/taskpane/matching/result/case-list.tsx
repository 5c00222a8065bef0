import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { TIERS, type ListDecision, type Text } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { selectCell } from '../../../excel/sheet-select';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { decisionOn, pairsOf, type DecidablePair } from '../decisions';
import type { RowPlace, TakenList } from '../../lists/source-table';
import type { Role } from '../lists/roles';
import { OUTCOME_WORDS } from '../output/case-rows';
import { TEXTS } from '../texts';
import { CaseCard } from './case-card';
import type { PlacedCase } from './cases';
import { sidesOf } from './sides';
import { caseKeys } from './case-keys';

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
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
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
  const { failure, goTo } = useGoTo();
  const active = Math.min(chosen, cases.length - 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized over what it returns
  const { getTotalSize, getVirtualItems, measureElement, scrollToIndex } = useVirtualizer({
    count: cases.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (i) => cases[i]?.place ?? i,
    overscan: 3,
  });

  const move = (to: number) => {
    const next = Math.max(0, Math.min(cases.length - 1, to));
    setChosen(next);
    scrollToIndex(next, { align: 'auto' });
  };
  /** Of a case with two doubtful pairs the one that nobody has decided yet. */
  const decide = (isSame: boolean) => {
    const pairs = cases[active] ? pairsOf(cases[active].one) : [];
    const pair = pairs.find((one) => one.isDoubtful && decisionOn(decisions, one) === null) ?? pairs[0];
    if (pair) onDecide(pair, isSame);
  };
  const go = () => {
    const sides = cases[active] ? sidesOf(cases[active].one, lists, say) : [];
    const place = sides.flatMap(({ row }) => row?.place ?? []).find(({ sheetId }) => sheetId !== null);
    if (place) void goTo(place);
  };
  const onKeyDown = caseKeys(box, {
    down: () => move(active + 1),
    up: () => move(active - 1),
    first: () => move(0),
    last: () => move(cases.length - 1),
    accept: () => decide(true),
    part: () => decide(false),
    undo: onUndo,
    go,
  });

  return (
    <>
      <p className={styles.keys} id="case-keys">
        {say(TEXTS.keys)}
      </p>
      {failure && <Notice kind="error">{say(failure.sentence)}</Notice>}
      <p className={styles.unseen} aria-live="polite">
        {cases[active] && spoken(cases[active], active, cases.length, say)}
      </p>
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
                  sides={sidesOf(placed.one, lists, say)}
                  isActive={index === active}
                  decisions={decisions}
                  known={known}
                  onDecide={onDecide}
                  onGo={(place) => void goTo(place)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

/** The case that the keys have moved to, as it is read out. */
function spoken({ one }: PlacedCase, at: number, count: number, say: (words: Text) => string): string {
  const { listed } = one.union ?? one.bureau ?? {};
  const names = [listed?.holder.name, listed?.mentor?.name].filter(Boolean).join(' · ');
  const tier = one.link ? say(TIERS[one.link.tier].title) : '';
  return [`${at + 1} / ${count}`, names, say(OUTCOME_WORDS[one.outcome]), tier].filter(Boolean).join(' · ');
}

/** Goes to a row of this workbook, and tells what stood in the way. */
function useGoTo() {
  const [failure, setFailure] = useState<ExcelFailure | null>(null);
  async function goTo({ sheetId, row, column }: RowPlace): Promise<void> {
    try {
      await selectCell(sheetId ?? '', row, column);
      setFailure(null);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setFailure(error);
    }
  }
  return { failure, goTo };
}
