import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { OPEN_STANDARDS, text, type Assumption, type Budget } from 'training-subsidy-core';
import { useText } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { freeId, linesOn, openStandard, withAssumption, withoutAssumption } from '../edits';
import { asRead } from '../entered-number';
import { TEXTS } from '../texts';
import type { BudgetInHand } from '../use-budget';
import { AssumptionEditor } from './assumption-editor';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  open: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  select: { maxWidth: '240px', minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

const ownAssumption = ({ assumptions }: Budget): Assumption => ({
  id: freeId(assumptions, 'A'),
  name: text('', ''),
  unit: 'yuan',
  standard: null,
  low: null,
  base: null,
  high: null,
  source: '',
  date: null,
});

/** The numbers that the budget rests on, with their ranges and sources. */
export function Assumptions({ inHand: { budget, change } }: { readonly inHand: BudgetInHand }) {
  const styles = useStyles();
  const say = useText();
  const [edited, edit] = useState<Assumption | null>(null);
  const [refused, refuse] = useState<Assumption | null>(null);
  const { assumptions } = budget;
  const standards = Object.entries(OPEN_STANDARDS).filter(([id]) => !assumptions.some((one) => one.id === id));
  const remove = (one: Assumption) => {
    const isUsed = linesOn(budget, one.id).length > 0;
    refuse(isUsed ? one : null);
    if (!isUsed) change((before) => withoutAssumption(before, one.id));
  };
  return (
    <Section title={`${say(TEXTS.assumptions)} · ${assumptions.length}`}>
      <p className={styles.hint}>{say(TEXTS.assumptionsHint)}</p>
      {edited ? (
        <AssumptionEditor
          key={edited.id}
          assumption={edited}
          onSave={(saved) => {
            change((before) => withAssumption(before, saved));
            edit(null);
          }}
          onCancel={() => edit(null)}
        />
      ) : (
        <div className={styles.buttons}>
          <Select
            size="small"
            className={styles.select}
            aria-label={say(TEXTS.addStandard)}
            value=""
            onChange={(_event, { value }) => edit(openStandard(value))}
          >
            <option value="">{say(TEXTS.addStandard)}</option>
            {standards.map(([id, { title }]) => (
              <option key={id} value={id}>
                {`${id} ${say(title)}`}
              </option>
            ))}
          </Select>
          <Button size="small" onClick={() => edit(ownAssumption(budget))}>
            {say(TEXTS.addAssumption)}
          </Button>
        </div>
      )}
      {refused && (
        <Notice kind="warning">
          {say(
            TEXTS.assumptionUsed(
              refused.id,
              linesOn(budget, refused.id).map(({ id }) => id),
            ),
          )}
        </Notice>
      )}
      <ul className={styles.list} aria-label={say(TEXTS.assumptions)}>
        {assumptions.map((one) => (
          <li key={one.id} className={styles.entry}>
            <div className={styles.title}>{`${one.id} ${say(one.name)}`}</div>
            <div className={one.base === null ? styles.open : undefined}>{rangeWords(one, say)}</div>
            <div className={styles.small}>
              {[one.source || say(TEXTS.noSource), one.date].filter(Boolean).join(' · ')}
            </div>
            <div className={styles.buttons}>
              <Button size="small" aria-label={`${say(TEXTS.edit)} ${one.id}`} onClick={() => edit(one)}>
                {say(TEXTS.edit)}
              </Button>
              <Button size="small" aria-label={`${say(TEXTS.remove)} ${one.id}`} onClick={() => remove(one)}>
                {say(TEXTS.remove)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `低 1,000 · 基准 1,200 · 高 1,400`. */
function rangeWords({ low, base, high, unit }: Assumption, say: ReturnType<typeof useText>): string {
  if (base === null) return say(TEXTS.unknown);
  const shown = [
    [TEXTS.low, low ?? base],
    [TEXTS.base, base],
    [TEXTS.high, high ?? base],
  ] as const;
  return shown.map(([name, written]) => `${say(name)} ${asRead(written, unit === 'rate')}`).join(' · ');
}
