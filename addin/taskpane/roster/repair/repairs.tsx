import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type Repair, type RepairGroup } from 'training-subsidy-core';
import type { ReadCells } from '../../../excel/sheet-read';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { Disclosure } from '../../shared/disclosure';
import { addressOf, type ReadyRoster } from '../result/result';
import { RepairList } from './repair-list';
import { TEXTS } from './texts';
import { cellOf, useRepairs, type Repairing } from './use-repairs';

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  all: { justifySelf: 'start' },
  kind: { display: 'grid', rowGap: '8px', justifyItems: 'start', '& > *': { maxWidth: '100%' } },
  list: { justifySelf: 'stretch', minWidth: 0 },
});

interface RepairsProps {
  readonly ready: ReadyRoster;
  /** Called with the cells as they stand once repairs were written. */
  readonly onChanged: (cells: ReadCells['cells']) => void;
}

/** What can be put right in the roster without a guess, by kind: to be looked at, and done one by one or together. */
export function Repairs({ ready, onChanged }: RepairsProps) {
  const styles = useStyles();
  const say = useText();
  const { found, repairing, repair } = useRepairs(ready, onChanged);
  const busy = repairing.stage === 'writing';
  return (
    <Section title={say(TEXTS.title)}>
      <Outcome ready={ready} repairing={repairing} />
      {found.stage === 'seeking' && (
        <p className={styles.words} role="status">
          {say(TEXTS.seeking)}
        </p>
      )}
      {found.stage === 'failed' && (
        <Notice kind="warning" title={say(TEXTS.seekFailedTitle)}>
          {say(TEXTS.seekFailed)}
        </Notice>
      )}
      {found.stage === 'found' && found.groups.length === 0 && <p className={styles.words}>{say(TEXTS.none)}</p>}
      {found.stage === 'found' && found.groups.length > 0 && (
        <Offers ready={found.ready} groups={found.groups} busy={busy} onRepair={(repairs) => void repair(repairs)} />
      )}
    </Section>
  );
}

interface OffersProps {
  readonly ready: ReadyRoster;
  readonly groups: readonly RepairGroup[];
  readonly busy: boolean;
  readonly onRepair: (repairs: readonly Repair[]) => void;
}

function Offers({ ready, groups, busy, onRepair }: OffersProps) {
  const styles = useStyles();
  const say = useText();
  const counted = (repairs: readonly Repair[]) => grouped(repairs.length) + say(TEXTS.places);
  const every = groups.flatMap(({ repairs }) => repairs);
  return (
    <>
      <p className={styles.words}>{say(TEXTS.intro)}</p>
      {groups.length > 1 && (
        <Button className={styles.all} disabled={busy} onClick={() => onRepair(every)}>
          {say(TEXTS.all) + counted(every)}
        </Button>
      )}
      {groups.map(({ kind, title, repairs }) => (
        <Disclosure key={kind} summary={`${say(title)} · ${counted(repairs)}`}>
          <div className={styles.kind}>
            <Button size="small" disabled={busy} onClick={() => onRepair(repairs)}>
              {say(TEXTS.allOfKind) + counted(repairs)}
            </Button>
            <div className={styles.list}>
              <RepairList ready={ready} label={say(title)} repairs={repairs} busy={busy} onRepair={onRepair} />
            </div>
          </div>
        </Disclosure>
      ))}
    </>
  );
}

const MOST_NAMED = 5;

/** What came of the last repair. */
function Outcome({ ready, repairing }: { readonly ready: ReadyRoster; readonly repairing: Repairing }) {
  const styles = useStyles();
  const say = useText();
  if (repairing.stage === 'idle') return null;
  if (repairing.stage === 'writing') {
    return (
      <p className={styles.words} role="status">
        {say(TEXTS.repairing)}
      </p>
    );
  }
  if (repairing.stage === 'failed') {
    return (
      <Notice kind="error" title={say(TEXTS.failedTitle)}>
        {say(repairing.failure.sentence)}
      </Notice>
    );
  }
  const { count, left } = repairing;
  const named = left.slice(0, MOST_NAMED).map((repair) => addressOf(ready.source, cellOf(ready, repair)));
  const more = left.length > MOST_NAMED ? say(TEXTS.more) + grouped(left.length) + say(TEXTS.places) : '';
  return (
    <>
      {count > 0 && <Notice kind="success">{say(TEXTS.done) + grouped(count) + say(TEXTS.undo)}</Notice>}
      {left.length > 0 && (
        <Notice kind="warning" title={say(TEXTS.leftTitle)}>
          {say(TEXTS.left) + named.join(say(TEXTS.between)) + more + say(TEXTS.stop)}
        </Notice>
      )}
    </>
  );
}
