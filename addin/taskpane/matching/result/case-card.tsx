import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DEPARTMENTS,
  SKILL_LEVELS,
  slipSentence,
  TIERS,
  toIso,
  type CaseSide,
  type ListDecision,
  type ListedCase,
  type MatchedCase,
} from 'training-subsidy-core';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { pairsOf, decisionOn, type DecidablePair } from '../decisions';
import { OUTCOME_WORDS } from '../output/case-rows';
import { TEXTS } from '../texts';
import { Marked } from './marked';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '4px',
    padding: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  active: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', fontSize: tokens.fontSizeBase300 },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  sides: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: '8px' },
  side: { display: 'grid', rowGap: '2px', alignContent: 'start' },
  label: { color: tokens.colorNeutralForeground3 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
  decided: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface CaseCardProps {
  readonly one: MatchedCase;
  readonly isActive: boolean;
  readonly decisions: readonly ListDecision[];
  /** The decisions that the result knows already. */
  readonly known: readonly ListDecision[];
  readonly onDecide: (pair: DecidablePair, isSame: boolean) => void;
  /** Null where the row is in no sheet of this workbook. */
  readonly onGo: { readonly bureau: (() => void) | null; readonly union: (() => void) | null };
}

/** A case as both lists have it, what differs marked, with what follows from it. */
export function CaseCard({ one, isActive, decisions, known, onDecide, onGo }: CaseCardProps) {
  const styles = useStyles();
  const say = useText();
  const { bureau, union, link, confirmation, outcome, department, payable, held, remarks, readings, kind } = one;
  const pairs = pairsOf(one);
  const slips = [...(link?.slips ?? []), ...(confirmation?.slips ?? [])];
  const sum = (value: number | null) => (value === null ? say(TEXTS.unknown) : grouped(value));
  return (
    <div className={mergeClasses(styles.card, isActive && styles.active)}>
      <div className={styles.head}>
        <span>{say(kind === 'mentor' ? TEXTS.mentor : TEXTS.promotion)}</span>
        <span className={styles.outcome}>
          {say(OUTCOME_WORDS[outcome])}
          {department && outcome !== 'refused' ? ` · ${say(DEPARTMENTS[department])}` : ''}
          {payable > 0 ? ` · ${grouped(payable)} ${say(TEXTS.yuan)}` : ''}
          {held > 0 ? ` · ${say(TEXTS.heldSum)} ${grouped(held)} ${say(TEXTS.yuan)}` : ''}
        </span>
      </div>
      <div className={styles.sides}>
        <Side name={say(TEXTS.bureau)} side={bureau} other={union?.listed ?? null} />
        <Side name={say(TEXTS.union)} side={union} other={bureau?.listed ?? null} />
      </div>
      {link && (
        <p className={styles.reason}>
          {say(TIERS[link.tier].title)} · {say(TIERS[link.tier].reason)}
        </p>
      )}
      {confirmation && (
        <p className={styles.reason}>
          {say(TEXTS.confirmation)} · {say(TEXTS.row)}
          {confirmation.row}
          {say(TEXTS.rowAfter)} · {say(TIERS[confirmation.tier].title)} · {sum(confirmation.amount)}
        </p>
      )}
      {slips.map((slip) => (
        <p key={`${slip.part} ${slip.kind}`} className={styles.reason}>
          {say(slipSentence(slip))}
        </p>
      ))}
      {pairs.map((pair) => (
        <Decision key={pair.join} pair={pair} decisions={decisions} known={known} onDecide={onDecide} />
      ))}
      {[...remarks, ...(bureau?.findings ?? []), ...(union?.findings ?? [])].map(({ sentence, clause }, i) => (
        <p key={`${i} ${clause}`} className={styles.reason}>
          {say(sentence)} <span className={styles.label}>{clause}</span>
        </p>
      ))}
      {readings.map(({ label, bureau: first, union: second }) => (
        <p key={label['zh-CN']} className={styles.reason}>
          {say(label)}：{say(TEXTS.bureau)} {sum(first)}，{say(TEXTS.union)} {sum(second)}
        </p>
      ))}
      {(onGo.bureau || onGo.union) && isActive && (
        <div className={styles.buttons}>
          {onGo.bureau && (
            <Button size="small" onClick={onGo.bureau}>
              {say(TEXTS.goBureau)}
            </Button>
          )}
          {onGo.union && (
            <Button size="small" onClick={onGo.union}>
              {say(TEXTS.goUnion)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly side: CaseSide | null;
  readonly other: ListedCase | null;
}

/** What one list says, beside what the other one does. */
function Side({ name, side, other }: SideProps) {
  const styles = useStyles();
  const say = useText();
  if (side === null) {
    return (
      <div className={styles.side}>
        <span className={styles.label}>{name}</span>
        <span>{say(TEXTS.notListed)}</span>
      </div>
    );
  }
  const { holder, mentor, certificate, level, certifiedOn } = side.listed;
  const entries: readonly (readonly [string, string | null])[] = [
    [holder.name, other?.holder.name ?? null],
    [String(holder.id), other ? String(other.holder.id) : null],
    [mentor?.name ?? '', other?.mentor?.name ?? null],
    [String(mentor?.id ?? ''), other?.mentor ? String(other.mentor.id) : null],
    [certificate, other?.certificate ?? null],
    [level === null ? '' : say(SKILL_LEVELS[level]), other?.level ? say(SKILL_LEVELS[other.level]) : null],
    [certifiedOn === null ? '' : toIso(certifiedOn), other?.certifiedOn ? toIso(other.certifiedOn) : null],
  ];
  return (
    <div className={styles.side}>
      <span className={styles.label}>
        {name} · {say(TEXTS.row)}
        {side.row}
        {say(TEXTS.rowAfter)}
      </span>
      {entries.map(([words, beside], i) =>
        words === '' ? null : (
          <span key={i}>
            <Marked words={words} other={beside} />
          </span>
        ),
      )}
      <span>
        {say(TEXTS.sum)} {side.sum === null ? say(TEXTS.unknown) : grouped(side.sum)}
      </span>
    </div>
  );
}

interface DecisionProps extends Pick<CaseCardProps, 'decisions' | 'known' | 'onDecide'> {
  readonly pair: DecidablePair;
}

/** What the user said of a pair, or the buttons to say it. */
function Decision({ pair, decisions, known, onDecide }: DecisionProps) {
  const styles = useStyles();
  const say = useText();
  const decided = decisionOn(decisions, pair);
  const isKnown = decided !== null && decisionOn(known, pair)?.isSame === decided.isSame;
  if (!pair.isDoubtful && decided === null) return null;
  return (
    <>
      {decided && (
        <p className={styles.decided} role="status">
          {say(decided.isSame ? TEXTS.accepted : TEXTS.parted)}
          {isKnown ? '' : say(TEXTS.afterMatching)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={decided?.isSame === true} onClick={() => onDecide(pair, true)}>
          {say(TEXTS.accept)}
        </Button>
        <Button size="small" disabled={decided?.isSame === false} onClick={() => onDecide(pair, false)}>
          {say(TEXTS.part)}
        </Button>
      </div>
    </>
  );
}
