import { makeStyles, tokens } from '@fluentui/react-components';
import { grouped, money, YUAN } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Disclosure } from '../../shared/disclosure';
import { TEXTS } from '../texts';
import type { Drafted } from './use-history';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '240px', overflowY: 'auto' },
  row: { padding: '4px 0', overflowWrap: 'anywhere' },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DraftShownProps {
  readonly drafted: Drafted | null;
  /** Whether no row of the lists paid or waited. */
  readonly isEmpty: boolean;
}

/** What the lists came to, and the rows of which no line was made. */
export function DraftShown({ drafted, isEmpty }: DraftShownProps) {
  const styles = useStyles();
  const say = useText();
  if (drafted === null) return isEmpty ? <Notice kind="warning">{say(TEXTS.nothingToDraft)}</Notice> : null;
  const { payable, held, rejected, lines, covered, leftOut, rowsByYear } = drafted;
  return (
    <>
      <Notice kind="success">
        {`${say(TEXTS.drafted)}${covered.from}${say(TEXTS.until)}${covered.to}${say(TEXTS.comma)}`}
        {`${say(TEXTS.payable)} ${money(payable)} ${say(YUAN)}${say(TEXTS.comma)}`}
        {`${say(TEXTS.held)} ${money(held)} ${say(YUAN)}${say(TEXTS.comma)}`}
        {`${say(TEXTS.rejected)} ${grouped(rejected)}${say(TEXTS.rows)}${say(TEXTS.comma)}`}
        {`${say(TEXTS.lines)} ${grouped(lines.length)}`}
      </Notice>
      <p className={styles.small}>
        {say(TEXTS.checkPeriod)}
        {rowsByYear.map(([year, rows]) => say(TEXTS.rowsIn(year, grouped(rows)))).join(say(TEXTS.between))}
      </p>
      {leftOut.length > 0 && (
        <Disclosure summary={`${say(TEXTS.leftOut)} (${leftOut.length})`}>
          <ul className={styles.list}>
            {leftOut.map(({ source, row, reason }) => (
              <li key={`${source} ${row}`} className={styles.row}>
                <span className={styles.small}>{say(TEXTS.rowOf(source, row))}</span> {say(reason)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
