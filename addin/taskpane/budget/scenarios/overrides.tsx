import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Text, Written } from 'training-subsidy-core';
import { useText, useTitle } from '../../shared/language';
import { enteredNumber, numberOf } from '../entered-number';
import { numberFault, type NumberRange } from '../entry-faults';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '6px', alignItems: 'end' },
  input: { minWidth: 0 },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Something of which a scenario may have a value of its own. */
export interface Overridable {
  readonly id: string;
  readonly title: Text;
  readonly range: NumberRange;
  /** As it is, in words. */
  readonly now: string;
}

export interface Override {
  readonly id: string;
  readonly entry: string;
}

/** Why a value cannot be taken; null where it can. */
export const overrideFault = (entry: string, { range }: Overridable): Text | null =>
  enteredNumber(entry) === 'blank' ? TEXTS.valueNeeded : numberFault(entry, range);

interface OverridesProps {
  readonly title: string;
  readonly all: readonly Overridable[];
  readonly chosen: readonly Override[];
  readonly onChange: (chosen: readonly Override[]) => void;
}

/** What differs in a scenario, and the way to add more. */
export function Overrides({ title, all, chosen, onChange }: OverridesProps) {
  const styles = useStyles();
  const say = useText();
  const capital = useTitle();
  const set = (id: string, entry: string) => onChange(chosen.map((one) => (one.id === id ? { id, entry } : one)));
  return (
    <div className={styles.all} role="group" aria-label={title}>
      <div className={styles.title}>{title}</div>
      {chosen.map(({ id, entry }) => {
        const one = all.find((other) => other.id === id);
        if (!one) return null;
        const fault = overrideFault(entry, one);
        return (
          <div key={id} className={styles.row}>
            <Field
              label={`${capital(one.title)}（${say(TEXTS.now)} ${one.now}）`}
              size="small"
              {...(fault && { validationMessage: say(fault) })}
            >
              <Input
                size="small"
                className={styles.input}
                inputMode="decimal"
                value={entry}
                onChange={(_event, { value }) => set(id, value)}
              />
            </Field>
            <Button
              size="small"
              aria-label={`${say(TEXTS.remove)} ${say(one.title)}`}
              onClick={() => onChange(chosen.filter((other) => other.id !== id))}
            >
              {say(TEXTS.remove)}
            </Button>
          </div>
        );
      })}
      <Select
        size="small"
        className={styles.select}
        aria-label={`${say(TEXTS.add)} ${title}`}
        value=""
        onChange={(_event, { value }) => value !== '' && onChange([...chosen, { id: value, entry: '' }])}
      >
        <option value="">{say(TEXTS.add)}</option>
        {all
          .filter(({ id }) => !chosen.some((one) => one.id === id))
          .map(({ id, title: name, now }) => (
            <option key={id} value={id}>{`${capital(name)}（${now}）`}</option>
          ))}
      </Select>
    </div>
  );
}

/** The values as numbers; null as long as one cannot be read. */
export function readOverrides(
  chosen: readonly Override[],
  all: readonly Overridable[],
): Readonly<Record<string, Written>> | null {
  const read: Record<string, Written> = {};
  for (const { id, entry } of chosen) {
    const one = all.find((other) => other.id === id);
    if (!one) continue;
    const value = numberOf(entry);
    if (overrideFault(entry, one) !== null || value === null) return null;
    read[id] = value;
  }
  return read;
}
