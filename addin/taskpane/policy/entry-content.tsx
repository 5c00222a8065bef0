import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  DEPARTMENTS,
  PARTIES,
  type Ambiguity,
  type Clause,
  type CommonRule,
  type Figure,
  type FigureFacts,
  type OpenStandard,
} from 'training-subsidy-core';
import { figureValue, versionInForce } from '../shared/figure-text';
import { useText, useTitle } from '../shared/language';
import { ambiguitiesOf } from '../shared/policy-data';
import { LinkedText, PolicyLink } from '../shared/policy-link';
import type { Entry } from './entries';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  title: { flex: '1 1 auto', fontWeight: tokens.fontWeightSemibold },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  id: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyMonospace,
  },
  clauseId: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  words: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  small: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  fact: { display: 'inline-block', marginInlineEnd: '12px' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', margin: '2px 0 0', fontSize: tokens.fontSizeBase200 },
});

function Links({ ids }: { readonly ids: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.links}>
      {ids.map((id) => (
        <PolicyLink key={id} id={id} />
      ))}
    </div>
  );
}

/** Who receives and who pays, each on its own where the line breaks. */
function Money({ facts, children }: { readonly facts: FigureFacts; readonly children?: ReactNode }) {
  const styles = useStyles();
  const say = useText();
  const { payee, beneficiary, payers } = facts;
  return (
    <p className={styles.small}>
      {payee && (
        <span className={styles.fact}>
          {say(TEXTS.payee)}
          {say(PARTIES[payee])}
        </span>
      )}
      {beneficiary && (
        <span className={styles.fact}>
          {say(TEXTS.beneficiary)}
          {say(PARTIES[beneficiary])}
        </span>
      )}
      {payers && (
        <span className={styles.fact}>
          {say(TEXTS.payers)}
          {payers.map((payer) => say(DEPARTMENTS[payer])).join(say(TEXTS.comma))}
        </span>
      )}
      {children}
    </p>
  );
}

function FigureEntry({ id, figure }: { readonly id: string; readonly figure: Figure }) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  return (
    <>
      {figure.versions.map((version) => (
        <div key={version.from ?? version.value} className={styles.top}>
          <span className={styles.title}>{title(figure.title)}</span>
          <span className={styles.value}>{figureValue(figure, version, say)}</span>
        </div>
      ))}
      <Money facts={figure}>
        {figure.versions.map((version) => (
          <span key={version.from ?? version.value} className={styles.fact}>
            {say(TEXTS.inForce)}
            {versionInForce(figure, version, say)}
          </span>
        ))}
      </Money>
      <div className={styles.id}>{id}</div>
      <Links ids={figure.clauses} />
    </>
  );
}

function StandardEntry({ id, standard }: { readonly id: string; readonly standard: OpenStandard }) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  return (
    <>
      <div className={styles.top}>
        <span className={styles.clauseId}>{id}</span>
        <span className={styles.title}>{title(standard.title)}</span>
      </div>
      <p className={styles.words}>
        {say(TEXTS.publishedBy)}
        {say(standard.publisher)}
      </p>
      <Money facts={standard} />
      <Links ids={standard.clauses} />
    </>
  );
}

function ClauseEntry({ clause }: { readonly clause: Clause }) {
  const styles = useStyles();
  const say = useText();
  const unclear = ambiguitiesOf(clause.id);
  return (
    <>
      <div className={styles.clauseId}>{clause.id}</div>
      <p className={styles.words}>{say(clause.summary)}</p>
      {unclear.length > 0 && <Links ids={unclear.map(({ id }) => id)} />}
    </>
  );
}

function AmbiguityEntry({ ambiguity }: { readonly ambiguity: Ambiguity }) {
  const styles = useStyles();
  const say = useText();
  return (
    <>
      <div className={styles.clauseId}>{ambiguity.id}</div>
      <p className={styles.words}>{say(ambiguity.question)}</p>
      <p className={styles.small}>
        {say(TEXTS.readings)}
        {say(ambiguity.readings)}
      </p>
      <p className={styles.words}>
        <strong>{say(TEXTS.ours)}</strong>
        <LinkedText>{say(ambiguity.ours)}</LinkedText>
      </p>
      <Links ids={ambiguity.clauses} />
    </>
  );
}

function RuleEntry({ rule }: { readonly rule: CommonRule }) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  return (
    <>
      <div className={styles.top}>
        <span className={styles.clauseId}>{rule.id}</span>
        <span className={styles.title}>{title(rule.title)}</span>
      </div>
      <p className={styles.words}>
        <LinkedText>{say(rule.rule)}</LinkedText>
      </p>
      <p className={styles.small}>
        {say(TEXTS.basis)}
        <LinkedText>{say(rule.basis)}</LinkedText>
      </p>
    </>
  );
}

export function EntryContent({ entry }: { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'figure':
      return <FigureEntry id={entry.id} figure={entry.figure} />;
    case 'standard':
      return <StandardEntry id={entry.id} standard={entry.standard} />;
    case 'clause':
      return <ClauseEntry clause={entry.clause} />;
    case 'ambiguity':
      return <AmbiguityEntry ambiguity={entry.ambiguity} />;
    case 'rule':
      return <RuleEntry rule={entry.rule} />;
  }
}
