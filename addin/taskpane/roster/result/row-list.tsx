import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { VERDICT_WORDS, type Verdict } from 'training-subsidy-core';
import { grouped } from '../../shared/format';
import { useText, useTitle } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { SearchInput } from '../../shared/search-input';
import { CAUSE_TITLES } from './cause-titles';
import { ALL_ROWS, filterRows, VERDICTS, type Cause, type ReadyRoster, type ResultRow, type RowFilter } from './result';
import { RowCard } from './row-card';
import { TEXTS } from '../texts';
import { VirtualList } from '../../shared/virtual-list';
import { useSelectCell } from './use-select-cell';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  choice: { minWidth: 0, '& > select': { minWidth: 0, paddingInlineEnd: '24px', textOverflow: 'ellipsis' } },
  search: { gridColumn: '1 / -1', display: 'grid' },
  shown: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface RowListProps {
  readonly ready: ReadyRoster;
  readonly rows: readonly ResultRow[];
  readonly causes: readonly Cause[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** The rows with their verdicts and reasons, as many as the filter leaves; a click goes to the cell. */
export function RowList({ ready, rows, causes, filter, onFilter }: RowListProps) {
  const styles = useStyles();
  const say = useText();
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(rows, deferred), [rows, deferred]);
  return (
    <>
      <Filters causes={causes} filter={filter} onFilter={onFilter} />
      <p className={styles.shown} role="status">
        {say(TEXTS.shown)}
        {grouped(shown.length)}
        {say(TEXTS.rowsOf)}
        {grouped(rows.length)}
        {say(TEXTS.rowsUnit)}
      </p>
      {shown.length === 0 ? (
        <Notice kind="info">
          <p>{say(TEXTS.noneShown)}</p>
          <Button size="small" onClick={() => onFilter(ALL_ROWS)}>
            {say(TEXTS.clear)}
          </Button>
        </Notice>
      ) : (
        <Window ready={ready} rows={shown} />
      )}
    </>
  );
}

interface FiltersProps {
  readonly causes: readonly Cause[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

function Filters({ causes, filter, onFilter }: FiltersProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const verdicts = VERDICTS.map((verdict) => [verdict, title(VERDICT_WORDS[verdict])] as const);
  const found = causes.map(({ code }) => [code, say(CAUSE_TITLES[code])] as const);
  const choice = (
    all: string,
    value: string | null,
    options: readonly (readonly [string, string])[],
    choose: (value: string | null) => void,
  ) => (
    <Select
      size="small"
      className={styles.choice}
      aria-label={all}
      value={value ?? ''}
      onChange={(_event, data) => choose(data.value || null)}
    >
      <option value="">{all}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={styles.filters} role="search">
      <div className={styles.search}>
        <SearchInput
          label={say(TEXTS.search)}
          hint={say(TEXTS.searchHint)}
          query={filter.query}
          onSearch={(query) => onFilter({ ...filter, query })}
        />
      </div>
      {choice(say(TEXTS.allVerdicts), filter.verdict, verdicts, (verdict) =>
        onFilter({ ...filter, verdict: verdict as Verdict | null }),
      )}
      {choice(say(TEXTS.allCauses), filter.cause, found, (cause) =>
        onFilter({ ...filter, cause: cause as Cause['code'] | null }),
      )}
    </div>
  );
}

/** What a row measures before it is laid out, in pixels. */
const USUAL_HEIGHT = 96;

function Window({ ready, rows }: { readonly ready: ReadyRoster; readonly rows: readonly ResultRow[] }) {
  const say = useText();
  const { failure, select } = useSelectCell(ready);
  return (
    <>
      {failure && (
        <Notice kind="error" title={say(TEXTS.notFoundTitle)}>
          {say(failure.sentence)}
        </Notice>
      )}
      <VirtualList
        label={say(TEXTS.list)}
        items={rows}
        keyOf={({ number }) => number}
        usualHeight={USUAL_HEIGHT}
        size={{ height: 'min(460px, 70vh)' }}
      >
        {(row) => <RowCard ready={ready} row={row} onSelect={select} />}
      </VirtualList>
    </>
  );
}
