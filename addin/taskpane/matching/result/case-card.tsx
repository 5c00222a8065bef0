import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DEPARTMENTS,
  slipSentence,
  TIERS,
  type ListDecision,
  type MatchedCase,
  type Slip,
} from 'training-subsidy-core';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { PolicyLink } from '../../shared/policy-link';
import { pairsOf, type DecidablePair } from '../decisions';
import type { RowPlace } from '../../lists/source-table';
import { OUTCOME_WORDS } from '../output/case-rows';
import { TEXTS } from '../texts';
import { Decision } from './decision';
import { Marked } from './marked';
import { besides, type ShownRow, type ShownSide } from './sides';

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
    lineHeight: tokens.lineHeightBase200,
    '& button': { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start' },
  },
  active: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', fontSize: tokens.fontSizeBase300 },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  sides: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', gap: '4px 8px' },
  side: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px', alignContent: 'start' },
  label: { color: tokens.colorNeutralForeground3 },
  words: { whiteSpace: 'pre-wrap' },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CaseCardProps {
  readonly one: MatchedCase;
  readonly sides: readonly ShownSide[];
  readonly isActive: boolean;
  readonly decisions: readonly ListDecision[];
  /** The decisions that the result knows already. */
  readonly known: readonly ListDecision[];
  readonly onDecide: (pair: DecidablePair, isSame: boolean) => void;
  readonly onGo: (place: RowPlace) => void;
}

/** A case as the lists have it, what differs marked, with what follows from it. */
export function CaseCard({ one, sides, isActive, decisions, known, onDecide, onGo }: CaseCardProps) {
  const styles = useStyles();
  const say = useText();
  const { bureau, union, link, confirmation, remarks, readings, steps } = one;
  const sum = (value: number | null) => (value === null ? say(TEXTS.unknown) : grouped(value));
  return (
    <div className={mergeClasses(styles.card, isActive && styles.active)}>
      <div className={styles.head}>
        <span>{say(one.kind === 'mentor' ? TEXTS.mentor : TEXTS.promotion)}</span>
        <OutcomeShown one={one} />
      </div>
      <div className={styles.sides}>
        {sides.map((side, i) => (
          <Side
            key={side.title['zh-CN']}
            side={side}
            isActive={isActive}
            otherOf={(word) => besides(sides, i, word)}
            onGo={onGo}
          />
        ))}
      </div>
      {link && <Why of={say(TEXTS.bothRoutes)} {...link} />}
      {confirmation && <Why of={say(TEXTS.confirmation)} {...confirmation} />}
      {pairsOf(one).map((pair) => (
        <Decision key={pair.join} pair={pair} decisions={decisions} known={known} onDecide={onDecide} />
      ))}
      {[...remarks, ...(bureau?.findings ?? []), ...(union?.findings ?? [])].map(({ sentence, clause }, i) => (
        <p key={`${i} ${clause}`} className={styles.reason}>
          {say(sentence)} <PolicyLink id={clause} />
        </p>
      ))}
      {readings.map(({ label, bureau: first, union: second }) => (
        <p key={label['zh-CN']} className={styles.reason}>
          {say(label)}
          {say(TEXTS.colon)}
          {say(TEXTS.bureau)} {sum(first)}
          {say(TEXTS.comma)}
          {say(TEXTS.union)} {sum(second)}
        </p>
      ))}
      {steps.map(({ label, formula, value }, i) => (
        <p key={i} className={styles.reason}>
          {say(label)}
          {say(TEXTS.colon)}
          {formula === String(value) ? grouped(value) : `${formula} = ${grouped(value)}`}
        </p>
      ))}
    </div>
  );
}

/** What becomes of a case, by whom, and how much. */
function OutcomeShown({ one }: { readonly one: MatchedCase }) {
  const styles = useStyles();
  const say = useText();
  const { outcome, department, payable, held } = one;
  const sum = outcome === 'hold' || outcome === 'overpaid' ? held : payable;
  const parts = [
    say(OUTCOME_WORDS[outcome]),
    department && outcome !== 'refused' ? say(DEPARTMENTS[department]) : '',
    sum > 0 ? `${grouped(sum)} ${say(TEXTS.yuan)}` : '',
  ];
  return <span className={styles.outcome}>{parts.filter(Boolean).join(' · ')}</span>;
}

interface WhyProps {
  readonly of: string;
  readonly tier: keyof typeof TIERS;
  readonly slips: readonly Slip[];
}

/** How surely two rows are one case, and what speaks against it. */
function Why({ of, tier, slips }: WhyProps) {
  const styles = useStyles();
  const say = useText();
  const { title, reason } = TIERS[tier];
  const reasons = slips.length > 0 ? slips.map(slipSentence) : [reason];
  return (
    <p className={styles.reason}>
      {of} · {say(title)}
      {say(TEXTS.colon)}
      {reasons.map(say).join(say(TEXTS.semicolon))}
    </p>
  );
}

interface SideProps {
  readonly side: ShownSide;
  readonly isActive: boolean;
  readonly otherOf: (word: number) => string | null;
  readonly onGo: (place: RowPlace) => void;
}

/** What one list says, beside what another one does. */
function Side({ side: { title, row }, isActive, otherOf, onGo }: SideProps) {
  const styles = useStyles();
  const say = useText();
  if (row === null) {
    return (
      <div className={styles.side}>
        <span className={styles.label}>{say(title)}</span>
        <span>{say(TEXTS.notListed)}</span>
      </div>
    );
  }
  return (
    <div className={styles.side}>
      <span className={styles.label}>
        {say(title)} · <Where place={row.place} isActive={isActive} onGo={onGo} />
      </span>
      {row.words.map((words, i) =>
        words === '' ? null : (
          <span key={i} className={styles.words}>
            <Marked words={words} other={otherOf(i)} />
          </span>
        ),
      )}
      <span>
        {say(TEXTS.sum)} {row.sum === null ? say(TEXTS.unknown) : grouped(row.sum)}
      </span>
    </div>
  );
}

/** Where a row stands; a link to it if that is in this workbook. Of all cards only the active one takes the focus. */
function Where({ place, isActive, onGo }: Pick<ShownRow, 'place'> & Pick<SideProps, 'isActive' | 'onGo'>) {
  const say = useText();
  if (place === null) return null;
  const words = `${place.sheet} ${say(TEXTS.line)}${place.row + 1}${say(TEXTS.lineAfter)}`;
  if (place.sheetId === null) return <>{`${place.book ?? ''} ${words}`.trim()}</>;
  return (
    <Link as="button" inline tabIndex={isActive ? 0 : -1} onClick={() => onGo(place)}>
      {words}
    </Link>
  );
}
