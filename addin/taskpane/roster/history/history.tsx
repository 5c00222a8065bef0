import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Chosen } from 'training-subsidy-core';
import type { ListedSheet } from '../../../excel/list-sheets';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Disclosure } from '../../shared/disclosure';
import { Progress } from '../../shared/progress';
import { NOT_STARTED } from '../../worker/failed-sentence';
import { ColumnMatches } from '../../lists/column-matches';
import { FilesButton } from '../../lists/files-button';
import type { EarlierFound } from './earlier-tables';
import { TEXTS } from './texts';
import type { Taking, useHistory } from './use-history';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  columns: { gridColumn: '1 / -1', minWidth: 0 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  refused: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
});

interface HistoryProps {
  readonly history: ReturnType<typeof useHistory>;
  /** Sheets of the open workbook without that of the roster. */
  readonly sheets: readonly ListedSheet[];
}

/** Earlier claims: files and sheets are added, listed, and can be removed. */
export function History({ history, sheets }: HistoryProps) {
  const styles = useStyles();
  const say = useText();
  const { found, taking, addFiles, addSheet, match, remove, cancel } = history;
  const busy = taking.stage === 'running';
  const taken = found.filter(({ kind }) => kind === 'taken').length;
  const summary = taken === 0 ? say(TEXTS.none) : grouped(taken) + say(TEXTS.tables);
  return (
    <Disclosure summary={`${say(TEXTS.title)} · ${summary}`}>
      <div className={styles.part}>
        <p className={styles.words}>{say(TEXTS.intro)}</p>
        <div>
          <FilesButton label={say(TEXTS.addFiles)} disabled={busy} onFiles={(files) => void addFiles(files)} />
        </div>
        {sheets.length > 0 && (
          <Field label={say(TEXTS.addSheet)}>
            <Select
              disabled={busy}
              value=""
              onChange={(_event, { value }) => {
                const sheet = sheets.find(({ id }) => id === value);
                if (sheet) void addSheet(sheet);
              }}
            >
              <option value="">{say(TEXTS.choose)}</option>
              {sheets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <TakingShown taking={taking} onCancel={cancel} />
        <ul className={styles.list}>
          {found.map((one, i) => (
            <Entry
              key={`${i} ${nameOf(one).join(' ')}`}
              found={one}
              onMatch={(chosen) => match(i, chosen)}
              onRemove={() => remove(i)}
            />
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

function TakingShown({ taking, onCancel }: { readonly taking: Taking; readonly onCancel: () => void }) {
  const say = useText();
  switch (taking.stage) {
    case 'idle':
      return null;
    case 'running':
      return <Progress label={say(TEXTS.taking)} rows={0} ofRows={0} onCancel={onCancel} />;
    case 'known':
      return <Notice kind="info">{say(TEXTS.known) + taking.names.join(say(TEXTS.between))}</Notice>;
    case 'failed':
      return (
        <Notice kind="error" title={say(TEXTS.failedTitle)}>
          {say(taking.failure?.sentence ?? NOT_STARTED)}
        </Notice>
      );
  }
}

const nameOf = (found: EarlierFound): readonly (string | null)[] =>
  found.kind === 'taken' ? [found.claims.book, found.claims.sheet] : [found.book, found.sheet];

interface EntryProps {
  readonly found: EarlierFound;
  readonly onMatch: (chosen: Chosen) => void;
  readonly onRemove: () => void;
}

function Entry({ found, onMatch, onRemove }: EntryProps) {
  const styles = useStyles();
  const say = useText();
  const [book, sheet] = nameOf(found);
  const name = [book ?? say(TEXTS.thisBook), sheet].filter(Boolean).join(' · ');
  const { columns } = found;
  return (
    <li className={styles.entry}>
      <div>
        <div>{name}</div>
        {found.kind === 'taken' ? (
          <div className={styles.small}>
            {say(TEXTS.header)}
            {found.columns.headerRow}
            {say(TEXTS.headerAfter)} · {grouped(found.claims.rows.length)}
            {say(TEXTS.rows)}
          </div>
        ) : (
          <div className={styles.refused}>{say(found.reason)}</div>
        )}
      </div>
      <Button size="small" aria-label={`${say(TEXTS.remove)} ${name}`} onClick={onRemove}>
        {say(TEXTS.remove)}
      </Button>
      {columns !== null && (
        <div className={styles.columns}>
          <ColumnMatches found={columns} fit={columns.fit} chosen={columns.chosen} of={name} onChange={onMatch} />
        </div>
      )}
    </li>
  );
}
