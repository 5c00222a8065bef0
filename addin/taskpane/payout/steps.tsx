import { makeStyles, tokens } from '@fluentui/react-components';
import type { Payout } from 'training-subsidy-core';
import { groupedFormula, grouped } from '../shared/format';
import { useTitle } from '../shared/language';

const useStyles = makeStyles({
  steps: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '8px' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  formula: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** Each line of the calculation with its numbers. */
export function Steps({ payout }: { readonly payout: Payout }) {
  const styles = useStyles();
  const title = useTitle();
  return (
    <ol className={styles.steps}>
      {payout.steps.map(({ label, formula, value }, i) => {
        const left = groupedFormula(formula);
        const right = grouped(value);
        return (
          <li key={i}>
            <div className={styles.label}>{title(label)}</div>
            <div className={styles.formula}>{left === right ? right : `${left} = ${right}`}</div>
          </li>
        );
      })}
    </ol>
  );
}
