import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from 'training-subsidy-core';
import { money, YUAN } from '../shared/format';
import { useText } from '../shared/language';

const useStyles = makeStyles({
  amount: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

export function Amount({ yuan }: { readonly yuan: Decimal }) {
  const styles = useStyles();
  const say = useText();
  return (
    <div className={styles.amount}>
      {money(yuan)} <span className={styles.unit}>{say(YUAN)}</span>
    </div>
  );
}
