import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { text, toIso, type Assumption, type Text } from 'training-subsidy-core';
import { DateInput } from '../../shared/date-input';
import { enteredDay, noDay } from '../../shared/entered-day';
import { useText } from '../../shared/language';
import { EditorForm } from '../editor-form';
import { asTyped, numberOf } from '../entered-number';
import { numberFault } from '../entry-faults';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  range: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))', gap: '8px' },
  input: { minWidth: 0 },
});

interface AssumptionEditorProps {
  readonly assumption: Assumption;
  readonly onSave: (assumption: Assumption) => void;
  readonly onCancel: () => void;
}

const UNITS: readonly Assumption['unit'][] = ['yuan', 'rate', 'count', 'hours'];
const ENDS = ['low', 'base', 'high'] as const;

const faultOf = (entry: string, unit: Assumption['unit']): Text | null =>
  numberFault(entry, unit === 'rate' ? 'change' : 'amount');

/** A range goes upwards; where its middle is not known, neither are its ends. */
function rangeFault(ends: Readonly<Record<(typeof ENDS)[number], string | null>>): Text | null {
  const { low, base, high } = ends;
  if (base === null) return low === null && high === null ? null : TEXTS.noBase;
  const isOrdered = Number(low ?? base) <= Number(base) && Number(base) <= Number(high ?? base);
  return isOrdered ? null : TEXTS.unordered;
}

/** A named number with its range, its source and its day. */
export function AssumptionEditor({ assumption, onSave, onCancel }: AssumptionEditorProps) {
  const styles = useStyles();
  const say = useText();
  const isRate = assumption.unit === 'rate';
  const [name, setName] = useState(say(assumption.name));
  const [unit, setUnit] = useState(assumption.unit);
  const [source, setSource] = useState(assumption.source);
  const [date, setDate] = useState(assumption.date ?? '');
  const [ends, setEnds] = useState({
    low: asTyped(assumption.low, isRate),
    base: asTyped(assumption.base, isRate),
    high: asTyped(assumption.high, isRate),
  });
  const day = enteredDay(date, TEXTS.sourceDate);
  const written = { low: numberOf(ends.low), base: numberOf(ends.base), high: numberOf(ends.high) };
  const fault = rangeFault(written);
  const isSound =
    name.trim() !== '' &&
    day !== 'unreadable' &&
    fault === null &&
    ENDS.every((end) => faultOf(ends[end], unit) === null);
  const save = () =>
    onSave({
      ...assumption,
      ...written,
      // A name that was left as it is keeps both its languages.
      name: name === say(assumption.name) ? assumption.name : text(name, name),
      unit,
      source,
      date: typeof day === 'number' ? toIso(day) : null,
    });
  return (
    <EditorForm label={TEXTS.editAssumption} onSave={isSound ? save : null} onCancel={onCancel}>
      <Field
        label={`${assumption.id} · ${say(TEXTS.name)}`}
        size="small"
        {...(name.trim() === '' && { validationMessage: say(TEXTS.nameNeeded) })}
      >
        <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      {assumption.standard === null && (
        <Field label={say(TEXTS.unit)} size="small">
          <Select size="small" value={unit} onChange={(_event, { value }) => setUnit(value as Assumption['unit'])}>
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {say(TEXTS.units[one])}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.range}>
        {ENDS.map((end) => {
          const own = faultOf(ends[end], unit);
          return (
            <Field key={end} label={say(TEXTS[end])} size="small" {...(own && { validationMessage: say(own) })}>
              <Input
                size="small"
                className={styles.input}
                inputMode="decimal"
                value={ends[end]}
                onChange={(_event, { value }) => setEnds((before) => ({ ...before, [end]: value }))}
              />
            </Field>
          );
        })}
      </div>
      {fault && <div role="alert">{say(fault)}</div>}
      <Field label={say(TEXTS.source)} size="small">
        <Input size="small" value={source} onChange={(_event, { value }) => setSource(value)} />
      </Field>
      <Field
        label={say(TEXTS.sourceDate)}
        size="small"
        {...(day === 'unreadable' && { validationMessage: say(noDay(date)) })}
      >
        <DateInput entry={date} onChange={setDate} />
      </Field>
    </EditorForm>
  );
}
