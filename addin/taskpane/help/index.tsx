import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { halfWidth } from 'training-subsidy-core';
import { DESCRIBED, GROUPS, type Described } from '../../functions';
import { Facts } from '../shared/facts';
import { useText } from '../shared/language';
import { SearchInput } from '../shared/search-input';
import { Section } from '../shared/section';
import { FunctionHelp } from './function-help';
import { TEXTS, TROUBLES } from './texts';

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: '20px', padding: '16px', minWidth: 0 },
  words: { margin: 0, overflowWrap: 'anywhere' },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const searchable = (words: string): string => halfWidth(words).toLowerCase();

const fits = ({ name, title, description }: Described, query: string): boolean => {
  const words = searchable([name, ...Object.values(title), ...Object.values(description)].join('\n'));
  return searchable(query)
    .split(/\s+/)
    .every((word) => words.includes(word));
};

/** The page 帮助: every function of the registry, and what to do about errors. */
export default function HelpPage() {
  const styles = useStyles();
  const say = useText();
  const [query, setQuery] = useState('');
  const found = DESCRIBED.filter((declared) => fits(declared, query));
  return (
    <div className={styles.page}>
      <p className={styles.words}>{say(TEXTS.intro)}</p>
      <Link href="help.html" target="_blank" rel="noopener">
        {say(TEXTS.fullPage)}
      </Link>
      <Section title={say(TEXTS.trouble)}>
        <Facts facts={TROUBLES.map(({ sign, advice }) => ({ name: sign, value: say(advice) }))} />
      </Section>
      <SearchInput label={say(TEXTS.search)} hint={say(TEXTS.searchHint)} query={query} onSearch={setQuery} />
      {found.length === 0 && <p className={styles.nothing}>{say(TEXTS.nothing)}</p>}
      {Object.entries(GROUPS).map(([group, title]) => {
        const members = found.filter((declared) => declared.group === group);
        return (
          members.length > 0 && (
            <Section key={group} title={say(title)}>
              <div>
                {members.map((declared) => (
                  <FunctionHelp key={declared.name} declared={declared} />
                ))}
              </div>
            </Section>
          )
        );
      })}
    </div>
  );
}
