import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from 'training-subsidy-core';
import { Bar, type BarPattern } from '../../shared/bar';
import { grouped } from '../../shared/format';
import { useText, useTitle } from '../../shared/language';
import { CAUSE_TITLES } from './cause-titles';
import { yuan } from './tally-cells';
import type { Cause } from './result';
import { SEVERITIES, TEXTS } from '../texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  cause: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  count: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0 },
});

/** What stops a payment is solid; beside the bar stands the word. */
const PATTERNS: Readonly<Record<Severity, BarPattern>> = {
  reject: 'solid',
  hold: 'striped',
  warn: 'dotted',
  info: 'dotted',
};

interface CausesProps {
  readonly causes: readonly Cause[];
  readonly onShow: (cause: Cause['code']) => void;
}

/** What was found, by cause; a cause leads to its rows. */
export function Causes({ causes, onShow }: CausesProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  if (causes.length === 0) return <p className={styles.words}>{say(TEXTS.noCauses)}</p>;
  const most = Math.max(...causes.map(({ rows }) => rows));
  return (
    <ul className={styles.list}>
      {causes.map(({ code, severity, example, rows, payable, held }) => (
        <li key={code} className={styles.cause}>
          <div className={styles.top}>
            <Link as="button" onClick={() => onShow(code)}>
              {say(CAUSE_TITLES[code])}
            </Link>
            <span>{title(SEVERITIES[severity])}</span>
            <span className={styles.count}>
              {grouped(rows)}
              {say(TEXTS.causeRows)}
            </span>
          </div>
          <Bar most={most} parts={[{ value: rows, pattern: PATTERNS[severity] }]} />
          <p className={styles.small}>
            {payable + held > 0 && `${say(TEXTS.causeAmount)}${yuan(payable + held)}${say(TEXTS.yuan)} · `}
            {say(example)}
          </p>
        </li>
      ))}
    </ul>
  );
}
