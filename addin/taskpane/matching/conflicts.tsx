import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProjectConflict, ProjectReading } from 'training-subsidy-core';
import { grouped } from '../shared/format';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Section } from '../shared/section';
import { VirtualList } from '../shared/virtual-list';
import { rowWords } from './output/conflicts-sheet';
import { CONFLICT_RULES, SEVERITY_WORDS } from './result/conflict-words';
import { TEXTS } from './texts';
import type { Matched } from './use-matching';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '4px',
    padding: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  small: { color: tokens.colorNeutralForeground3 },
  readings: { margin: 0, paddingLeft: '18px' },
});

/** What rows of the project list have to do with each other, with every reading and its sums. */
export function Conflicts({ matched }: { readonly matched: Matched }) {
  const say = useText();
  if (matched.conflicts === null) return null;
  const { conflicts } = matched.conflicts;
  const title = `${say(TEXTS.conflicts)} · ${grouped(conflicts.length)}`;
  return (
    <Section title={title}>
      {conflicts.length === 0 ? (
        <Notice kind="success">{say(TEXTS.noConflicts)}</Notice>
      ) : (
        <VirtualList
          label={say(TEXTS.conflicts)}
          items={conflicts.map((one, place) => ({ one, place }))}
          keyOf={({ place }) => place}
          usualHeight={170}
          size={{ maxHeight: '360px' }}
        >
          {({ one }) => <ConflictCard one={one} matched={matched} />}
        </VirtualList>
      )}
    </Section>
  );
}

function ConflictCard({ one, matched }: { readonly one: ProjectConflict; readonly matched: Matched }) {
  const styles = useStyles();
  const say = useText();
  const { rule, severity, row, other, sentence, clause, ambiguity, readings } = one;
  return (
    <div className={styles.card}>
      <span className={styles.title}>
        {say(SEVERITY_WORDS[severity])} · {say(CONFLICT_RULES[rule])}
      </span>
      <span>{rowWords(row, matched.lists, say)}</span>
      {other && <span>↔ {rowWords(other, matched.lists, say)}</span>}
      <span>{say(sentence)}</span>
      {readings.length > 0 && (
        <ul className={styles.readings}>
          {readings.map((reading) => (
            <ReadingLine key={reading.label['zh-CN']} reading={reading} />
          ))}
        </ul>
      )}
      <span className={styles.small}>{[clause, ambiguity].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

function ReadingLine({ reading: { label, amount, total } }: { readonly reading: ProjectReading }) {
  const say = useText();
  const sum = (value: number | null) => (value === null ? say(TEXTS.unknown) : `${grouped(value)} ${say(TEXTS.yuan)}`);
  return (
    <li>
      {say(label)}：{sum(amount)}（{say(TEXTS.inAll)} {sum(total)}）
    </li>
  );
}
