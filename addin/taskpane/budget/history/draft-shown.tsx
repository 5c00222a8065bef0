import { makeStyles, tokens } from '@fluentui/react-components';
import { grouped, money, YUAN } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { RowsTold } from '../rows-told';
import { TEXTS } from '../texts';
import type { Drafted } from './use-history';

const useStyles = makeStyles({
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
      <RowsTold title={TEXTS.leftOut} rows={leftOut} />
    </>
  );
}
