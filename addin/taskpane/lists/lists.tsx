import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { grouped } from '../shared/format';
import { ColumnMatches } from './column-matches';
import { FilesButton } from './files-button';
import { LeftOut } from './left-out';
import { Progress } from '../shared/progress';
import type { ListKinds } from './list-kinds';
import { takeTable, type SourceTable } from './source-table';
import { TEXTS } from './texts';
import type { Lists } from './use-lists';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '10px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface ListsChosenProps<Role extends string> {
  readonly kinds: ListKinds<Role>;
  readonly lists: Lists<Role>;
  /** What they are read for. */
  readonly intro: string;
}

/** The lists that a page uses: read, told what they are, and their columns. */
export function ListsChosen<Role extends string>({ kinds, lists, intro }: ListsChosenProps<Role>) {
  const styles = useStyles();
  const say = useText();
  const { tables, gathering, scan, addSelection, addFiles, cancel, change, remove } = lists;
  const busy = gathering.stage === 'reading';
  return (
    <>
      <p className={styles.intro}>{intro}</p>
      <div className={styles.buttons}>
        <Button appearance={tables.length === 0 ? 'primary' : 'secondary'} disabled={busy} onClick={() => void scan()}>
          {say(TEXTS.scan)}
        </Button>
        <Button disabled={busy} onClick={() => void addSelection()}>
          {say(TEXTS.addSelection)}
        </Button>
        <FilesButton label={say(TEXTS.addFiles)} disabled={busy} onFiles={(files) => void addFiles(files)} />
      </div>
      {busy && <Progress label={say(TEXTS.reading)} rows={0} ofRows={0} onCancel={cancel} />}
      {gathering.stage === 'nothing' && <Notice kind="warning">{say(TEXTS.noTables)}</Notice>}
      {gathering.stage === 'failed' && (
        <Notice kind="error" title={say(TEXTS.failedTitle)}>
          {say(gathering.sentence)}
        </Notice>
      )}
      <ul className={styles.list}>
        {tables.map((one) => (
          <ListEntry
            key={one.id}
            kinds={kinds}
            one={one}
            onChange={(some) => change(one.id, some)}
            onRemove={() => remove(one.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface ListEntryProps<Role extends string> {
  readonly kinds: ListKinds<Role>;
  readonly one: SourceTable<Role>;
  readonly onChange: (some: Partial<Pick<SourceTable<Role>, 'role' | 'chosen'>>) => void;
  readonly onRemove: () => void;
}

function ListEntry<Role extends string>({ kinds, one, onChange, onRemove }: ListEntryProps<Role>) {
  const styles = useStyles();
  const say = useText();
  const { source, found, role, chosen } = one;
  const name = `${source.book ?? say(TEXTS.thisBook)} · ${source.sheet}`;
  // A long list takes a tenth of a second to take out.
  const taken = useMemo(() => role && takeTable(kinds, one, role), [kinds, one, role]);
  const missing = taken?.fit.missing ?? [];
  const rows = taken ? taken.places.length : found.body.to - found.body.from;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <div>
          {name}
          <div className={styles.small}>
            {grouped(rows)}
            {say(TEXTS.rows)}
          </div>
        </div>
        <Button size="small" aria-label={`${say(TEXTS.remove)} ${name}`} onClick={onRemove}>
          {say(TEXTS.remove)}
        </Button>
      </div>
      <Field label={say(TEXTS.usedAs)} size="small">
        <Select
          size="small"
          className={styles.select}
          aria-label={`${say(TEXTS.usedAs)} ${name}`}
          value={role ?? ''}
          onChange={(_event, { value }) => onChange({ role: value === '' ? null : (value as Role), chosen: {} })}
        >
          <option value="">{say(TEXTS.notUsed)}</option>
          {kinds.roles.map((each) => (
            <option key={each} value={each}>
              {say(kinds.titleOf(each))}
            </option>
          ))}
        </Select>
      </Field>
      {missing.length > 0 && (
        <Notice kind="warning">
          {say(TEXTS.missing)}
          {missing.map((header) => `“${header}”`).join(say(TEXTS.between))}
        </Notice>
      )}
      {taken && (
        <>
          <ColumnMatches
            found={found}
            fit={taken.fit}
            chosen={chosen}
            onChange={(next) => onChange({ chosen: next })}
          />
          <LeftOut rows={taken.skipped} firstRow={source.row} />
        </>
      )}
    </li>
  );
}
