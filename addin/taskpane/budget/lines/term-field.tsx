import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { Assumption } from 'training-subsidy-core';
import { useText } from '../../shared/language';
import type { NumberRange } from '../entry-faults';
import { TEXTS } from '../texts';
import { faultOf, type NumberSlot, type TermEntry } from './line-form';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '6px' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  input: { minWidth: 0 },
});

const PLACEHOLDERS: Readonly<Record<NumberRange, string>> = { share: '80%', change: '5%', amount: '' };

interface TermFieldProps {
  readonly slot: NumberSlot;
  readonly value: TermEntry;
  /** Those that a number of that unit may be. */
  readonly assumptions: readonly Assumption[];
  readonly onChange: (value: TermEntry) => void;
}

/** A number of a line: typed, or named so that every line of the same assumption follows it. */
export function TermField({ slot, value, assumptions, onChange }: TermFieldProps) {
  const styles = useStyles();
  const say = useText();
  const title = say(slot.title);
  const fault = faultOf(slot, value);
  const isNamed = value.named !== null;
  return (
    <Field
      label={title}
      size="small"
      {...(slot.isOptional && { hint: say(TEXTS.optionalStandard) })}
      {...(fault && { validationMessage: say(fault) })}
    >
      <div className={styles.row}>
        <Select
          size="small"
          className={styles.select}
          aria-label={`${title} · ${say(TEXTS.takenFrom)}`}
          value={value.named ?? ''}
          onChange={(_event, { value: named }) => onChange({ ...value, named: named === '' ? null : named })}
        >
          <option value="">{say(TEXTS.typed)}</option>
          {assumptions.map(({ id, name }) => (
            <option key={id} value={id}>
              {`${id} ${say(name)}`}
            </option>
          ))}
        </Select>
        {!isNamed && (
          <Input
            size="small"
            className={styles.input}
            aria-label={title}
            inputMode="decimal"
            autoComplete="off"
            value={value.entry}
            placeholder={PLACEHOLDERS[slot.range]}
            onChange={(_event, { value: entry }) => onChange({ ...value, entry })}
          />
        )}
      </div>
    </Field>
  );
}
