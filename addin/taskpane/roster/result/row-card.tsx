import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VERDICT_WORDS } from 'training-subsidy-core';
import { useText, useTitle } from '../../shared/language';
import { LinkedText, PolicyLink } from '../../shared/policy-link';
import type { ToldFinding } from '../check/protocol';
import { addressOf, placeOf, type ChangedCell, type ReadyRoster, type ResultRow } from './result';
import { yuan } from './tally-cells';
import { SEVERITIES, TEXTS } from '../texts';

const useStyles = makeStyles({
  card: { padding: '8px 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '2px', alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold },
  verdict: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  pay: { border: `1px solid ${tokens.colorStatusSuccessBorder1}`, color: tokens.colorStatusSuccessForeground1 },
  'pay-with-reason': {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  hold: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  reject: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  amount: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '& button': { fontSize: 'inherit', lineHeight: 'inherit' },
  },
  finding: { margin: '4px 0 0' },
});

interface RowCardProps {
  readonly ready: ReadyRoster;
  readonly row: ResultRow;
  readonly onSelect: (cell: ChangedCell) => Promise<void>;
}

/** A row of the roster: whom it is about, its verdict and sum, and why. */
export function RowCard({ ready, row, onSelect }: RowCardProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const { verdict, payable, held, findings, worked } = row;
  const firstPlace = ready.taken.places[0] ?? 0;
  const go = (header: string | undefined) => {
    const column = (header === undefined ? null : placeOf(ready, header)) ?? firstPlace;
    void onSelect({ row: row.row, column });
  };
  const amount = verdict === 'hold' ? held : payable;
  return (
    <div className={styles.card}>
      <div className={styles.top}>
        <Link as="button" className={styles.name} onClick={() => go(findings[0]?.column)}>
          {row.names || say(TEXTS.blank)}
        </Link>
        <span className={mergeClasses(styles.verdict, styles[verdict])}>{title(VERDICT_WORDS[verdict])}</span>
        <span className={styles.amount}>
          {yuan(amount)}
          {say(TEXTS.yuan)}
        </span>
      </div>
      <p className={styles.small}>
        {say(TEXTS.line)}
        {ready.source.place.row + row.row + 1}
        {say(TEXTS.lineAfter)} · {say(TEXTS.entry)}
        {row.number}
        {say(TEXTS.entryAfter)}
        {worked && (
          <>
            {' · '}
            <LinkedText>{say(worked)}</LinkedText>
          </>
        )}
      </p>
      {findings.map((found) => (
        <FindingLine
          key={`${found.code} ${found.column}`}
          found={found}
          address={cellOf(ready, row, found)}
          onGo={() => go(found.column)}
        />
      ))}
    </div>
  );
}

/** The address of the cell that a finding points at; null where the table lacks the column. */
function cellOf(ready: ReadyRoster, { row }: ResultRow, { column: header }: ToldFinding): string | null {
  const column = placeOf(ready, header);
  return column === null ? null : addressOf(ready.source, { row, column });
}

interface FindingLineProps {
  readonly found: ToldFinding;
  readonly address: string | null;
  readonly onGo: () => void;
}

function FindingLine({ found, address, onGo }: FindingLineProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  return (
    <p className={styles.finding}>
      <strong>{title(SEVERITIES[found.severity])}</strong> {say(found.sentence)}{' '}
      {address !== null && (
        <Link as="button" inline aria-label={say(TEXTS.goTo) + address} onClick={onGo}>
          {address}
        </Link>
      )}{' '}
      <PolicyLink id={found.clause} />
    </p>
  );
}
