import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../shared/language';
import { useWorkbook } from '../shared/workbook';
import { CopyFormula } from './copy-formula';
import type { FormReading } from './form';
import { InsertButtons } from './insert-buttons';
import { Sum } from './sum';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'grid',
    rowGap: '8px',
    padding: '8px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    minWidth: 0,
  },
  formula: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

interface InsertBarProps {
  readonly formula: string;
  readonly reading: FormReading;
}

/** The amount, the formula that gives it, and the ways to take it along; always in sight. */
export function InsertBar({ formula, reading }: InsertBarProps) {
  const styles = useStyles();
  const say = useText();
  const workbook = useWorkbook();
  const { payout } = reading;
  return (
    <div className={styles.bar} role="group" aria-label={say(TEXTS.resultBar)}>
      <Sum reading={reading} />
      {payout && <p className={styles.formula}>{formula}</p>}
      {workbook ? (
        <InsertButtons key={formula} workbook={workbook} formula={formula} payout={payout} />
      ) : (
        <CopyFormula key={formula} formula={formula} disabled={payout === null} />
      )}
    </div>
  );
}
