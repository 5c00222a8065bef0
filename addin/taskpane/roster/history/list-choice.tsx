import { Field, Select } from '@fluentui/react-components';
import type { ListedSheet } from '../../../excel/list-sheets';
import { useText } from '../../shared/language';
import { TEXTS } from './texts';

interface ListChoiceProps {
  readonly label: string;
  readonly sheets: readonly ListedSheet[];
  /** The chosen sheet's id; empty for none. */
  readonly chosen: string;
  readonly onChoose: (sheetId: string) => void;
}

/** A sheet of the workbook that holds a list which the check needs, or none. */
export function ListChoice({ label, sheets, chosen, onChoose }: ListChoiceProps) {
  const say = useText();
  return (
    <Field label={label}>
      <Select value={chosen} onChange={(_event, { value }) => onChoose(value)}>
        <option value="">{say(TEXTS.noList)}</option>
        {sheets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
