import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { grouped } from '../../shared/format';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import type { CheckRequest } from '../check/protocol';
import { addYuan, type ReadyRoster, type ResultRow } from '../result/result';
import { yuan } from '../result/tally-cells';
import { useSelectCell } from '../result/use-select-cell';
import { startTask } from '../../worker/start-task';
import type { ToldChoice } from './choices';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '360px', overflowY: 'auto' },
  choice: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold },
  gain: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  rows: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

type Found = 'seeking' | 'failed' | readonly ToldChoice[];

interface BestChoicesProps {
  readonly ready: ReadyRoster;
  /** What was checked: the choices see the same claims and lists. */
  readonly request: CheckRequest;
  readonly rows: readonly ResultRow[];
}

/** Where limits bind: what the rule's order pays and what another choice would, for the user to decide. */
export function BestChoices({ ready, request, rows }: BestChoicesProps) {
  const styles = useStyles();
  const say = useText();
  const [found, setFound] = useState<Found>('seeking');
  useEffect(() => startTask('choices', request, { onDone: setFound, onFailed: () => setFound('failed') }), [request]);
  return (
    <Section title={say(TEXTS.title)}>
      {found === 'seeking' && (
        <p className={styles.words} role="status">
          {say(TEXTS.seeking)}
        </p>
      )}
      {found === 'failed' && <Notice kind="warning">{say(TEXTS.failed)}</Notice>}
      {typeof found === 'object' && <Choices ready={ready} choices={found} rows={rows} />}
    </Section>
  );
}

interface ChoicesProps {
  readonly ready: ReadyRoster;
  readonly choices: readonly ToldChoice[];
  readonly rows: readonly ResultRow[];
}

function Choices({ ready, choices, rows }: ChoicesProps) {
  const styles = useStyles();
  const say = useText();
  const better = choices.filter(({ gain }) => gain > 0);
  const total = better.reduce((sum, { gain }) => addYuan(sum, gain), 0);
  if (choices.length === 0) return <p className={styles.words}>{say(TEXTS.none)}</p>;
  if (better.length === 0) {
    return (
      <p className={styles.words}>
        {say(TEXTS.asGood) + grouped(choices.length)}
        {say(TEXTS.people)}
      </p>
    );
  }
  return (
    <>
      <Notice kind="info">
        {say(TEXTS.more) + yuan(total) + say(TEXTS.yuan) + grouped(better.length) + say(TEXTS.people)} ·{' '}
        {say(TEXTS.decide)}
      </Notice>
      <ul className={styles.list} tabIndex={0} aria-label={say(TEXTS.title)}>
        {better.map((choice) => (
          <ChoiceShown
            key={`${choice.name} ${choice.byRule.join()} ${choice.best.join()}`}
            {...{ ready, choice, rows }}
          />
        ))}
      </ul>
    </>
  );
}

interface ChoiceShownProps {
  readonly ready: ReadyRoster;
  readonly choice: ToldChoice;
  readonly rows: readonly ResultRow[];
}

function ChoiceShown({ ready, choice, rows }: ChoiceShownProps) {
  const styles = useStyles();
  const say = useText();
  const { select } = useSelectCell(ready);
  const { name, gain, sentence } = choice;
  const numbers = [...new Set([...choice.byRule, ...choice.best])].sort((a, b) => a - b);
  return (
    <li className={styles.choice}>
      <div className={styles.top}>
        <span className={styles.name}>{name}</span>
        <span className={styles.gain}>
          {say(TEXTS.gain) + yuan(gain)}
          {say(TEXTS.gainAfter)}
        </span>
      </div>
      <p className={styles.words}>{say(sentence)}</p>
      <div className={styles.rows}>
        {numbers.map((number) => {
          const row = rows.find((each) => each.number === number);
          return row === undefined ? null : (
            <Link
              key={number}
              as="button"
              onClick={() => void select({ row: row.row, column: ready.taken.places[0] ?? 0 })}
            >
              {say(TEXTS.line) + String(number) + say(TEXTS.lineAfter)}
            </Link>
          );
        })}
      </div>
    </li>
  );
}
