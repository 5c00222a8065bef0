import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { FIGURES, text, type Budget, type Figure, type FigureKey, type Scenario } from 'training-subsidy-core';
import { figureValue } from '../../shared/figure-text';
import { useText } from '../../shared/language';
import { EditorForm } from '../editor-form';
import { asRead, asTyped } from '../entered-number';
import { TEXTS } from '../texts';
import { Overrides, readOverrides, type Overridable, type Override } from './overrides';

interface ScenarioEditorProps {
  readonly budget: Budget;
  readonly scenario: Scenario;
  readonly onSave: (scenario: Scenario) => void;
  readonly onCancel: () => void;
}

const COLUMNS = ['low', 'base', 'high'] as const;

const newest = ({ versions }: Figure) => versions[versions.length - 1] ?? versions[0];

/** A scenario of the user’s own: which column it takes, and what differs in it. */
export function ScenarioEditor({ budget, scenario, onSave, onCancel }: ScenarioEditorProps) {
  const say = useText();
  const [name, setName] = useState(say(scenario.name));
  const [column, setColumn] = useState(scenario.column);
  const [figures, setFigures] = useState<readonly Override[]>(
    Object.entries(scenario.figures).map(([id, value]) => ({
      id,
      entry: asTyped(value, FIGURES[id as FigureKey].unit === 'rate'),
    })),
  );
  const [values, setValues] = useState<readonly Override[]>(
    Object.entries(scenario.values).map(([id, value]) => ({
      id,
      entry: asTyped(value, budget.assumptions.find((one) => one.id === id)?.unit === 'rate'),
    })),
  );
  const ofPolicy = Object.entries(FIGURES).map(([id, figure]: [string, Figure]): Overridable => ({
    id,
    title: figure.title,
    range: figure.unit === 'rate' ? 'share' : 'amount',
    now: figureValue(figure, newest(figure), say),
  }));
  const ofBudget = budget.assumptions.map(({ id, name: title, unit, base }): Overridable => ({
    id,
    title,
    range: unit === 'rate' ? 'change' : 'amount',
    now: base === null ? say(TEXTS.unknown) : asRead(base, unit === 'rate'),
  }));
  const takenName = budget.scenarios.some(
    (one) => one.id !== scenario.id && Object.values(one.name).includes(name.trim()),
  );
  const read = { figures: readOverrides(figures, ofPolicy), values: readOverrides(values, ofBudget) };
  const isSound = name.trim() !== '' && !takenName && read.figures !== null && read.values !== null;
  const save = () => {
    if (read.figures === null || read.values === null) return;
    const own = name.trim();
    onSave({
      ...scenario,
      name: own === say(scenario.name) ? scenario.name : text(own, own),
      column,
      figures: read.figures,
      values: read.values,
    });
  };
  return (
    <EditorForm label={TEXTS.editScenario} onSave={isSound ? save : null} onCancel={onCancel}>
      <Field
        label={say(TEXTS.name)}
        size="small"
        {...(name.trim() === '' && { validationMessage: say(TEXTS.nameNeeded) })}
        {...(takenName && { validationMessage: say(TEXTS.nameTaken) })}
      >
        <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Field label={say(TEXTS.takesColumn)} size="small">
        <Select size="small" value={column} onChange={(_event, { value }) => setColumn(value as Scenario['column'])}>
          {COLUMNS.map((one) => (
            <option key={one} value={one}>
              {say(TEXTS[one])}
            </option>
          ))}
        </Select>
      </Field>
      <Overrides title={say(TEXTS.changedFigures)} all={ofPolicy} chosen={figures} onChange={setFigures} />
      <Overrides title={say(TEXTS.changedAssumptions)} all={ofBudget} chosen={values} onChange={setValues} />
    </EditorForm>
  );
}
