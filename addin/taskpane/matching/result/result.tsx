import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Matching, Text } from 'training-subsidy-core';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { SearchInput } from '../../shared/search-input';
import { Section } from '../../shared/section';
import { Disclosure } from '../../shared/disclosure';
import type { useDecisions } from '../decisions';
import { TEXTS } from '../texts';
import type { Matched } from '../use-matching';
import { CaseList } from './case-list';
import { countsOf, FATES, shownCases, STANDINGS, type CaseFilter } from './cases';
import { Totals } from './totals';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  shown: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  only: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

interface ResultProps {
  readonly matched: Matched;
  readonly decisions: ReturnType<typeof useDecisions>;
  /** Null where the result is up to date. */
  readonly onMatchAgain: (() => void) | null;
}

/** What came of the matching: who pays how much, then case by case. */
export function Result({ matched, decisions, onMatchAgain }: ResultProps) {
  const styles = useStyles();
  const say = useText();
  const [filter, setFilter] = useState<CaseFilter>('all');
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const { matching, lists } = matched;
  const shown = useMemo(() => shownCases(matching, filter, deferred), [matching, filter, deferred]);
  return (
    <Section title={`${say(TEXTS.result)} · ${grouped(matching.cases.length)}${say(TEXTS.cases)}`}>
      <Totals matching={matching} onShow={setFilter} />
      <div className={styles.filters} role="search">
        <Select
          size="small"
          className={styles.select}
          aria-label={say(TEXTS.show)}
          value={filter}
          onChange={(_event, { value }) => setFilter(value as CaseFilter)}
        >
          {filterGroups(matching).map(([name, options]) => (
            <optgroup key={name['zh-CN']} label={say(name)}>
              {options.map(([value, words, count]) => (
                <option key={value} value={value}>
                  {say(words)} · {grouped(count)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <SearchInput label={say(TEXTS.search)} hint={say(TEXTS.searchHint)} query={query} onSearch={setQuery} />
      </div>
      <p className={styles.shown} role="status">
        {say(TEXTS.shown)}
        {grouped(shown.length)}
        {say(TEXTS.of)}
        {grouped(matching.cases.length)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabled={!decisions.canUndo} onClick={decisions.undo}>
          {say(TEXTS.undo)}
        </Button>
        <Button size="small" disabled={onMatchAgain === null} onClick={() => onMatchAgain?.()}>
          {say(TEXTS.matchAgain)}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Notice kind="info">{say(TEXTS.noneShown)}</Notice>
      ) : (
        <CaseList
          key={filter}
          label={say(TEXTS.result)}
          cases={shown}
          lists={lists}
          decisions={decisions.decisions}
          known={matched.decisions}
          onDecide={decisions.decide}
          onUndo={decisions.undo}
        />
      )}
      <ConfirmedOnlyShown matched={matched} />
    </Section>
  );
}

type FilterOption = readonly [value: CaseFilter, words: Text, count: number];

function filterGroups(matching: Matching): readonly (readonly [name: Text, options: readonly FilterOption[]])[] {
  const counts = countsOf(matching);
  const options = (words: Readonly<Partial<Record<CaseFilter, Text>>>): FilterOption[] =>
    Object.entries(words).map(([value, name]) => [value as CaseFilter, name, counts.get(value as CaseFilter) ?? 0]);
  return [
    [TEXTS.byLists, options(STANDINGS)],
    [TEXTS.byFate, options(FATES).filter(([, , count]) => count > 0)],
  ];
}

/** Rows of the federation’s list that no list of the union has. */
function ConfirmedOnlyShown({ matched }: Pick<ResultProps, 'matched'>) {
  const styles = useStyles();
  const say = useText();
  const { confirmedOnly } = matched.matching;
  if (confirmedOnly.length === 0) return null;
  return (
    <Disclosure summary={`${say(TEXTS.confirmedOnly)} · ${grouped(confirmedOnly.length)}`}>
      <ul className={styles.only}>
        {confirmedOnly.slice(0, MOST_SHOWN).map(({ row, listed, amount, reason }) => (
          <li key={row}>
            {say(TEXTS.row)}
            {row}
            {say(TEXTS.rowAfter)} · {listed.holder.name} · {String(listed.holder.id)}
            {amount === null ? '' : ` · ${grouped(amount)} ${say(TEXTS.yuan)}`} · {say(reason.sentence)}
          </li>
        ))}
      </ul>
      {confirmedOnly.length > MOST_SHOWN && <p>…</p>}
    </Disclosure>
  );
}

/** The rest is in the sheet. */
const MOST_SHOWN = 100;
