import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import {
  LINE_KIND_IDS,
  LINE_KINDS,
  yearsOf,
  type Assumption,
  type Budget,
  type BudgetLine,
  type LineKind,
  type LineKindId,
} from 'training-subsidy-core';
import { useText, useTitle } from '../../shared/language';
import { EditorForm } from '../editor-form';
import { newLine, openStandard } from '../edits';
import { TEXTS } from '../texts';
import { formOf, isYear, lineOf, slotsOf, withChoice, type LineForm, type NumberSlot } from './line-form';
import { TermField } from './term-field';

const useStyles = makeStyles({
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface LineEditorProps {
  readonly budget: Budget;
  readonly line: BudgetLine;
  readonly onSave: (line: BudgetLine) => void;
  readonly onCancel: () => void;
}

/** The assumptions that a number may be: those of its unit, and the standards of the programme that are not among them yet. */
function nameable({ assumptions }: Budget, { standards }: LineKind, { unit, isStandard }: NumberSlot): Assumption[] {
  const missing = standards.filter((id) => isStandard && !assumptions.some((one) => one.id === id));
  return [...assumptions.filter((one) => one.unit === unit), ...missing.flatMap((id) => openStandard(id) ?? [])];
}

/** A line of the budget, field by field. */
export function LineEditor({ budget, line: given, onSave, onCancel }: LineEditorProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const [form, setForm] = useState<LineForm>(() => formOf(given, say(given.basis)));
  const { line, choices, numbers, since, basis } = form;
  const kind = LINE_KINDS[line.kind];
  const done = lineOf(form);
  const { named, entry } = numbers['growth'] ?? { named: null, entry: '' };
  const hasGrowth = named !== null || entry.trim() !== '';
  const set = (some: Partial<LineForm>) => setForm((before) => ({ ...before, ...some }));
  const toKind = (id: LineKindId) =>
    setForm(formOf({ ...newLine(budget, id, line.year), id: line.id, quantity: line.quantity }, basis));
  return (
    <EditorForm
      label={TEXTS.editLine}
      onSave={done && (() => onSave(done))}
      saveLabel={TEXTS.saveLine}
      onCancel={onCancel}
    >
      <Field label={say(TEXTS.programme)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={line.kind}
          onChange={(_event, { value }) => toKind(value as LineKindId)}
        >
          {LINE_KIND_IDS.map((id) => (
            <option key={id} value={id}>
              {title(LINE_KINDS[id].title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(TEXTS.eventYear)} size="small">
        <Select
          size="small"
          className={styles.select}
          value={String(line.year)}
          onChange={(_event, { value }) => set({ line: { ...line, year: Number(value) } })}
        >
          {yearsOf(budget).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      {Object.entries(kind.fields).map(
        ([name, field]) =>
          field.type === 'choice' && (
            <Field key={name} label={say(field.title)} size="small">
              <Select
                size="small"
                className={styles.select}
                value={choices[name] ?? ''}
                onChange={(_event, { value }) => setForm((before) => withChoice(before, name, value))}
              >
                {field.options.map(({ value, word }) => (
                  <option key={value} value={value}>
                    {say(word)}
                  </option>
                ))}
              </Select>
            </Field>
          ),
      )}
      {slotsOf(kind).map((slot) => (
        <TermField
          key={slot.key}
          slot={slot}
          value={numbers[slot.key] ?? { named: null, entry: '' }}
          assumptions={nameable(budget, kind, slot)}
          onChange={(value) => set({ numbers: { ...numbers, [slot.key]: value } })}
        />
      ))}
      {hasGrowth && (
        <Field
          label={say(TEXTS.growthSince)}
          size="small"
          {...(!isYear(since) && { validationMessage: say(TEXTS.noYear(since.trim())) })}
        >
          <Input size="small" value={since} onChange={(_event, { value }) => set({ since: value })} />
        </Field>
      )}
      <Field label={say(TEXTS.basis)} size="small">
        <Input size="small" value={basis} onChange={(_event, { value }) => set({ basis: value })} />
      </Field>
    </EditorForm>
  );
}
