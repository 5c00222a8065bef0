import { Field, Input, Select } from '@fluentui/react-components';
import { sentence, type Problem } from 'training-subsidy-core';
import type { Argument } from '../../functions';
import { useLanguage, useText, useTitle } from '../shared/language';
import { DateInput } from '../shared/date-input';
import { isMissingStandard } from './form';
import { TEXTS } from './texts';

interface ArgumentFieldProps {
  readonly argument: Argument;
  readonly entry: string;
  /** Shown beneath the field. */
  readonly problem: Problem | undefined;
  readonly onChange: (entry: string) => void;
  readonly onLeave: () => void;
}

function Control({ argument, entry, onChange, onLeave }: Omit<ArgumentFieldProps, 'problem'>) {
  const say = useText();
  if (argument.words) {
    return (
      <Select value={entry} onChange={(_event, { value }) => onChange(value)} onBlur={onLeave}>
        <option value="">{say(argument.optional ? TEXTS.leaveOut : TEXTS.pleaseChoose)}</option>
        {argument.words.map((word) => (
          // The Chinese word goes into the formula whatever the language of the pane: a workbook has many readers.
          <option key={word['zh-CN']} value={word['zh-CN']}>
            {say(word)}
          </option>
        ))}
      </Select>
    );
  }
  if (argument.kind === 'date') return <DateInput entry={entry} onChange={onChange} onLeave={onLeave} />;
  return (
    <Input
      value={entry}
      inputMode={argument.kind === 'count' ? 'numeric' : 'decimal'}
      autoComplete="off"
      onChange={(_event, { value }) => onChange(value)}
      onBlur={onLeave}
    />
  );
}

/** Asks for one argument the way its kind wants it. */
export function ArgumentField({ problem, ...field }: ArgumentFieldProps) {
  const language = useLanguage();
  const say = useText();
  const title = useTitle();
  const { argument } = field;
  return (
    <Field
      label={title(argument.label)}
      required={!argument.optional}
      hint={say(argument.help)}
      validationState={problem ? (isMissingStandard(problem) ? 'warning' : 'error') : 'none'}
      validationMessage={problem ? sentence(problem)[language] : null}
    >
      <Control {...field} />
    </Field>
  );
}
