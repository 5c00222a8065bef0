import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useText } from '../shared/language';
import { useNavigation } from '../shared/navigation';
import { useOpenedTarget } from '../shared/use-opened-target';
import { entriesFor, filterFor, KINDS, NO_FILTER, type Filter } from './entries';
import { EntryGroup } from './entry-group';
import { FilterBar } from './filter-bar';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    rowGap: '8px',
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  back: { justifySelf: 'start', marginInlineStart: '-8px' },
  groups: { display: 'grid', rowGap: '24px', padding: '12px 16px 24px', minWidth: 0 },
  nothing: { display: 'grid', rowGap: '12px', justifyItems: 'start', padding: '16px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The page 政策: everything that the documents say and how this project reads it. */
export default function PolicyPage() {
  const styles = useStyles();
  const say = useText();
  const { cameFrom, open } = useNavigation();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sought, setSought] = useState<{ readonly id: string } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = entriesFor(useDeferredValue(filter));

  useOpenedTarget('policy', (id) => {
    setFilter(filterFor(id));
    setSought({ id });
  });

  useEffect(() => {
    if (sought === null) return;
    const listed = list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [];
    const found = [...listed].find((entry) => entry.dataset['entry'] === sought.id);
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  }, [sought]);

  return (
    <>
      <div className={styles.top}>
        {cameFrom !== null && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            className={styles.back}
            onClick={() => open(cameFrom)}
          >
            {say(TEXTS.backTo)}
          </Button>
        )}
        <FilterBar filter={filter} found={entries.length} onChange={setFilter} />
      </div>
      {entries.length === 0 && (
        <div className={styles.nothing}>
          <p className={styles.words}>{say(TEXTS.nothing)}</p>
          <Button onClick={() => setFilter(NO_FILTER)}>{say(TEXTS.clear)}</Button>
        </div>
      )}
      <div ref={list} className={styles.groups}>
        {KINDS.map((kind) => (
          <EntryGroup
            key={kind}
            kind={kind}
            entries={entries.filter((entry) => entry.kind === kind)}
            sought={sought?.id ?? null}
          />
        ))}
      </div>
    </>
  );
}
