import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useDeferredValue, useId, useState } from 'react';
import { DEPARTMENTS } from 'training-subsidy-core';
import type { PayoutFunction } from '../../functions';
import { useText, useTitle } from '../shared/language';
import { SearchInput } from '../shared/search-input';
import { districtsOf, searchProgrammes, type ProgrammeGroup } from './catalogue';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: '20px', padding: '16px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  top: { display: 'grid', rowGap: '12px' },
  district: { display: 'grid', rowGap: '12px' },
  districtTitle: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: { display: 'grid', rowGap: '4px' },
  groupTitle: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: '0 -8px', padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    padding: '8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'block', flex: '1', minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  description: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { flex: 'none', color: tokens.colorNeutralForeground3 },
  nothing: { display: 'grid', rowGap: '12px', justifyItems: 'start' },
  nothingWords: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Choosing {
  readonly onChoose: (declared: PayoutFunction) => void;
}

function Row({ declared, onChoose }: { readonly declared: PayoutFunction } & Choosing) {
  const styles = useStyles();
  const say = useText();
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => onChoose(declared)}>
        <span className={styles.words}>
          <span className={styles.title}>{say(declared.title)}</span>
          <span className={styles.description}>{say(declared.description)}</span>
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}

function Group({ group, onChoose }: { readonly group: ProgrammeGroup } & Choosing) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h4 id={id} className={styles.groupTitle}>
        {group.payers.map((department) => title(DEPARTMENTS[department])).join(say(TEXTS.groupBetween))}
      </h4>
      <ul className={styles.rows}>
        {group.programmes.map((declared) => (
          <Row key={declared.name} declared={declared} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}

/** All programmes, by district and department, with a search. */
export function ProgrammeList({ onChoose }: Choosing) {
  const styles = useStyles();
  const say = useText();
  const [query, setQuery] = useState('');
  const districts = districtsOf(searchProgrammes(useDeferredValue(query)));
  return (
    <div className={styles.list}>
      <div className={styles.top}>
        <h2 className={styles.heading}>{say(TEXTS.heading)}</h2>
        <SearchInput label={say(TEXTS.search)} hint={say(TEXTS.searchHint)} query={query} onSearch={setQuery} />
      </div>
      {districts.map(({ document, groups }) => (
        <section key={document.id} className={styles.district} aria-label={say(document.district)}>
          <h3 className={styles.districtTitle}>{say(document.district)}</h3>
          {groups.map((group) => (
            <Group key={group.payers.join()} group={group} onChoose={onChoose} />
          ))}
        </section>
      ))}
      {districts.length === 0 && (
        <div className={styles.nothing} role="status">
          <p className={styles.nothingWords}>{say(TEXTS.nothingFound)}</p>
          <Button onClick={() => setQuery('')}>{say(TEXTS.clear)}</Button>
        </div>
      )}
    </div>
  );
}
