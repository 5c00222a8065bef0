import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { useText } from '../shared/language';
import { EntryContent } from './entry-content';
import type { Entry, EntryKind } from './entries';
import { KIND_NOTES, KIND_TITLES } from './texts';

const useStyles = makeStyles({
  group: { display: 'grid', rowGap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  // The browser lays out only what is near the window: five hundred entries stay quick.
  entry: {
    padding: '10px 8px',
    margin: '0 -8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
    scrollMarginTop: '140px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sought: { backgroundColor: tokens.colorBrandBackground2 },
});

interface EntryGroupProps {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  /** The id that a link asked for. */
  readonly sought: string | null;
}

const Item = memo(function Item({ entry, sought }: { readonly entry: Entry; readonly sought: boolean }) {
  const styles = useStyles();
  return (
    <li
      data-entry={entry.id}
      tabIndex={-1}
      aria-current={sought ? 'true' : undefined}
      className={mergeClasses(styles.entry, sought && styles.sought)}
    >
      <EntryContent entry={entry} />
    </li>
  );
});

/** The entries of one kind; nothing where there are none. */
export function EntryGroup({ kind, entries, sought }: EntryGroupProps) {
  const styles = useStyles();
  const say = useText();
  const id = useId();
  const note = KIND_NOTES[kind];
  if (entries.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say(KIND_TITLES[kind])} <span className={styles.count}>{entries.length}</span>
      </h2>
      {note && <p className={styles.note}>{say(note)}</p>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Item key={entry.id} entry={entry} sought={entry.id === sought} />
        ))}
      </ul>
    </section>
  );
}
