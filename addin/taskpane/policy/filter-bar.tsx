import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { DEPARTMENTS, DOCUMENTS, type Department, type DocumentId, type Text } from 'training-subsidy-core';
import { useText, useTitle } from '../shared/language';
import { SearchInput } from '../shared/search-input';
import { KINDS, type EntryKind, type Filter } from './entries';
import { KIND_TITLES, TEXTS } from './texts';

const useStyles = makeStyles({
  bar: { display: 'grid', rowGap: '8px', minWidth: 0 },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px' },
  choice: { minWidth: 0, '& > select': { minWidth: 0, paddingInlineEnd: '24px', textOverflow: 'ellipsis' } },
  found: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, words: Text])[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const title = useTitle();
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={label}
      value={value ?? ''}
      onChange={(_event, data) => onChoose(data.value === '' ? null : data.value)}
    >
      <option value="">{all}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {title(words)}
        </option>
      ))}
    </Select>
  );
}

interface FilterBarProps {
  readonly filter: Filter;
  readonly found: number;
  readonly onChange: (filter: Filter) => void;
}

/** Search and filters, and how much they leave. */
export function FilterBar({ filter, found, onChange }: FilterBarProps) {
  const styles = useStyles();
  const say = useText();
  return (
    <div className={styles.bar} role="search">
      <SearchInput
        label={say(TEXTS.search)}
        hint={say(TEXTS.searchHint)}
        query={filter.query}
        onSearch={(query) => onChange({ ...filter, query })}
      />
      <div className={styles.choices}>
        <Choice
          label={say(TEXTS.kind)}
          all={say(TEXTS.all)}
          value={filter.kind}
          options={KINDS.map((kind) => [kind, KIND_TITLES[kind]])}
          onChoose={(kind) => onChange({ ...filter, kind: kind as EntryKind | null })}
        />
        <Choice
          label={say(TEXTS.document)}
          all={say(TEXTS.allDocuments)}
          value={filter.document}
          options={Object.values(DOCUMENTS).map(({ id, district }) => [id, district])}
          onChoose={(document) => onChange({ ...filter, document: document as DocumentId | null })}
        />
        <Choice
          label={say(TEXTS.department)}
          all={say(TEXTS.allDepartments)}
          value={filter.department}
          options={Object.entries(DEPARTMENTS)}
          onChoose={(department) => onChange({ ...filter, department: department as Department | null })}
        />
      </div>
      <p className={styles.found} role="status">
        {say(TEXTS.found)}
        {found}
        {say(TEXTS.foundAfter)}
      </p>
    </div>
  );
}
