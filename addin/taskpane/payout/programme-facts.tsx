import { makeStyles } from '@fluentui/react-components';
import { DEPARTMENTS, DOCUMENTS, PARTIES, type Text } from 'training-subsidy-core';
import type { PayoutFunction } from '../../functions';
import { figuresOf, payersOf, standardsOf } from '../shared/programmes';
import { Facts, type Fact } from '../shared/facts';
import { figureValue, inForce } from '../shared/figure-text';
import { useText, useTitle } from '../shared/language';
import { LinkedText, PolicyLink } from '../shared/policy-link';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  rates: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px' },
  materials: { margin: 0, paddingInlineStart: '1.1em', display: 'grid', rowGap: '4px' },
  numbers: { fontVariantNumeric: 'tabular-nums' },
});

const unique = <Item,>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

type Say = (words: Text) => string;

const parties = (declared: PayoutFunction, role: 'payee' | 'beneficiary', say: Say): string =>
  unique([...figuresOf(declared), ...standardsOf(declared)].map((facts) => facts[role]))
    .filter((party) => party !== undefined)
    .map((party) => say(PARTIES[party]))
    .join(say(TEXTS.comma));

function payers(declared: PayoutFunction, say: Say): string {
  const departments = payersOf(declared);
  const named = departments.map((department) => say(DEPARTMENTS[department])).join(say(TEXTS.comma));
  return departments.length > 2 ? named + say(TEXTS.byCategory) : named;
}

function Rates({ declared }: { readonly declared: PayoutFunction }) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  return (
    <ul className={styles.rates}>
      {figuresOf(declared).map((figure) => (
        <li key={figure.title['zh-CN']}>
          {title(figure.title)}{' '}
          <span className={styles.numbers}>
            {figure.versions.map((version) => figureValue(figure, version, say)).join(say(TEXTS.comma))}
          </span>
        </li>
      ))}
      {declared.programme.standards.map((id, i) => {
        const standard = standardsOf(declared)[i];
        return (
          standard && (
            <li key={id}>
              <PolicyLink id={id} /> {title(standard.title)}
              {say(TEXTS.publishedBefore)}
              {say(standard.publisher)}
              {say(TEXTS.publishedAfter)}
            </li>
          )
        );
      })}
    </ul>
  );
}

function Materials({ declared }: { readonly declared: PayoutFunction }) {
  const styles = useStyles();
  const title = useTitle();
  return (
    <ul className={styles.materials}>
      {declared.programme.materials.map((material) => (
        <li key={material['zh-CN']}>
          <LinkedText>{title(material)}</LinkedText>
        </li>
      ))}
    </ul>
  );
}

/** Who gets the money, who pays it, by when and with which papers. */
export function ProgrammeFacts({ declared }: { readonly declared: PayoutFunction }) {
  const say = useText();
  const title = useTitle();
  const { programme } = declared;
  const beneficiary = parties(declared, 'beneficiary', title);
  const facts: Fact[] = [
    { name: say(TEXTS.figures), value: <Rates declared={declared} /> },
    { name: say(TEXTS.payee), value: parties(declared, 'payee', title) },
    ...(beneficiary === '' ? [] : [{ name: say(TEXTS.beneficiary), value: beneficiary }]),
    { name: say(TEXTS.payers), value: payers(declared, title) },
    { name: say(TEXTS.deadline), value: <LinkedText>{title(programme.deadline)}</LinkedText> },
    { name: say(TEXTS.materials), value: <Materials declared={declared} /> },
    { name: say(TEXTS.document), value: title(DOCUMENTS[programme.document].shortTitle) },
    { name: say(TEXTS.inForce), value: inForce(DOCUMENTS[programme.document], say) },
  ];
  return <Facts facts={facts} />;
}
