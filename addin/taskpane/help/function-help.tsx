import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { exampleFormula, PAYOUTS, signature, type Described } from '../../functions';
import { useText } from '../shared/language';
import { useNavigation } from '../shared/navigation';
import { Facts } from '../shared/facts';
import { Section } from '../shared/section';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > summary': { padding: '8px 0', cursor: 'pointer' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  summaryCode: { display: 'block', paddingInlineStart: '16px', color: tokens.colorNeutralForeground3 },
  body: { display: 'grid', rowGap: '12px', padding: '0 0 16px 16px', minWidth: 0 },
  words: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px' },
  open: { justifySelf: 'start' },
});

/** One function: what it gives, its arguments, examples. */
export function FunctionHelp({ declared }: { readonly declared: Described }) {
  const styles = useStyles();
  const say = useText();
  const { open } = useNavigation();
  const isPayout = PAYOUTS.some(({ name }) => name === declared.name);
  return (
    <details className={styles.item}>
      <summary>
        <span className={styles.name}>{say(declared.title)}</span>
        <span className={`${styles.code} ${styles.summaryCode}`}>{declared.name}</span>
      </summary>
      <div className={styles.body}>
        <p className={styles.words}>{say(declared.description)}</p>
        <div className={styles.code}>{signature(declared)}</div>
        <Section title={say(TEXTS.arguments)}>
          <Facts facts={declared.args.map(([name, { help }]) => ({ name, value: say(help) }))} />
        </Section>
        <Section title={say(TEXTS.examples)}>
          <ul className={styles.list}>
            {declared.examples.map((example, i) => (
              <li key={i} className={styles.code}>
                {exampleFormula(declared.name, example)} → {String(example.gives).toUpperCase()}
              </li>
            ))}
          </ul>
        </Section>
        {isPayout && (
          <Button size="small" className={styles.open} onClick={() => open('calculate', declared.name)}>
            {say(TEXTS.calculate)}
          </Button>
        )}
      </div>
    </details>
  );
}
