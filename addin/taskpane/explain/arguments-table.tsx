import { makeStyles, tokens } from '@fluentui/react-components';
import { Facts } from '../shared/facts';
import { useText, useTitle } from '../shared/language';
import { describeArgument } from './describe';
import type { ShownArgument } from './explained';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums' },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function Value({ argument, cell, source, refers }: ShownArgument) {
  const styles = useStyles();
  const say = useText();
  const value = say(cell === null ? TEXTS.unreadableCell : describeArgument(argument, cell));
  return (
    <>
      <span className={styles.value}>{value}</span>
      {refers && <span className={styles.source}> ← {source}</span>}
    </>
  );
}

/** The arguments that were given, each with the value read and where it stands. */
export function ArgumentsTable({ shown }: { readonly shown: readonly ShownArgument[] }) {
  const title = useTitle();
  const given = shown.filter(({ source, argument }) => source !== '' || !argument.optional);
  return <Facts facts={given.map((one) => ({ name: title(one.argument.label), value: <Value {...one} /> }))} />;
}
