import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { fitTable, ROSTER_IDS, rosterShapes, takeRoster, type FoundTable, type RosterId } from 'training-subsidy-core';
import type { ReadCells } from '../../../excel/sheet-read';
import { Facts } from '../../shared/facts';
import { useText, useTitle } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { Check } from '../check/check-part';
import { keepChoice, keptChoice, type KeptChoice } from './choices';
import { ColumnMatches } from './column-matches';
import { LeftOut } from './left-out';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  field: { maxWidth: '360px', minWidth: 0 },
});

interface RecognisedProps {
  readonly source: ReadCells;
  /** At least one. */
  readonly tables: readonly FoundTable[];
  readonly onReadAgain: () => void;
}

/** The tables that were found, the one in hand as it was recognised, and its check. */
export function Recognised({ source, tables, onReadAgain }: RecognisedProps) {
  const styles = useStyles();
  const say = useText();
  const [number, setNumber] = useState(0);
  const found = tables[number] ?? tables[0];
  if (!found) return null;
  return (
    <>
      {tables.length > 1 && (
        <Field label={say(TEXTS.table)} className={styles.field}>
          <Select value={String(number)} onChange={(_event, { value }) => setNumber(Number(value))}>
            {tables.map((table, i) => (
              <option key={table.headerRows[0]} value={i}>
                {`${i + 1} · ${table.titles.at(-1)?.text ?? table.headers.map(({ text }) => text).join(' ')}`.slice(
                  0,
                  60,
                )}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <RecognisedTable key={`${number} ${found.key}`} source={source} found={found} onReadAgain={onReadAgain} />
    </>
  );
}

interface RecognisedTableProps {
  readonly source: ReadCells;
  readonly found: FoundTable;
  readonly onReadAgain: () => void;
}

function RecognisedTable({ source, found, onReadAgain }: RecognisedTableProps) {
  const say = useText();
  const [choice, setChoice] = useState<KeptChoice>(() => keptChoice(found.key));
  const roster = choice.kind ?? found.kind;
  const change = (next: KeptChoice) => {
    keepChoice(found.key, next);
    setChoice(next);
  };
  return (
    <>
      <Section title={say(TEXTS.recognised)}>
        <TableFacts source={source} found={found} />
        <KindChoice
          roster={roster}
          onChoose={(kind) => change({ kind: kind === found.kind ? null : kind, chosen: {} })}
        />
        {roster === null && <Notice kind="warning">{say(TEXTS.unknownKind)}</Notice>}
      </Section>
      {roster !== null && (
        <Fitted
          key={roster}
          source={source}
          found={found}
          roster={roster}
          choice={choice}
          onChange={change}
          onReadAgain={onReadAgain}
        />
      )}
    </>
  );
}

function TableFacts({ source, found }: { readonly source: ReadCells; readonly found: FoundTable }) {
  const say = useText();
  const rows = found.headerRows.map((row) => source.place.row + row + 1).join(say(TEXTS.between));
  return (
    <Facts
      facts={[
        { name: say(TEXTS.sheet), value: source.address },
        { name: say(TEXTS.headerRow), value: say(TEXTS.rowBefore) + rows + say(TEXTS.rowAfter) },
      ]}
    />
  );
}

interface KindChoiceProps {
  readonly roster: RosterId | null;
  readonly onChoose: (roster: RosterId) => void;
}

function KindChoice({ roster, onChoose }: KindChoiceProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  return (
    <Field label={say(TEXTS.kind)} className={styles.field}>
      <Select value={roster ?? ''} onChange={(_event, { value }) => value !== '' && onChoose(value as RosterId)}>
        {roster === null && <option value="">{say(TEXTS.pleaseChoose)}</option>}
        {ROSTER_IDS.map((id) => (
          <option key={id} value={id}>
            {title(rosterShapes[id].title)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FittedProps extends RecognisedTableProps {
  readonly roster: RosterId;
  readonly choice: KeptChoice;
  readonly onChange: (choice: KeptChoice) => void;
}

/** The table read as one kind of roster. */
function Fitted({ source, found, roster, choice, onChange, onReadAgain }: FittedProps) {
  const say = useText();
  const fit = fitTable(found, roster, choice.chosen);
  const taken = takeRoster(source.cells, found, fit);
  return (
    <>
      <Section title={say(TEXTS.columns)}>
        <ColumnMatches
          found={found}
          fit={fit}
          chosen={choice.chosen}
          onChange={(chosen) => onChange({ ...choice, chosen })}
        />
        <LeftOut rows={[...found.titles, ...taken.skipped]} firstRow={source.place.row} />
      </Section>
      {fit.missing.length > 0 ? (
        <Notice kind="error" title={say(TEXTS.missingTitle)}>
          {say(TEXTS.missingAdvice)}
          {fit.missing.map((header) => `“${header}”`).join(say(TEXTS.between))}
        </Notice>
      ) : (
        // Another match of columns is another roster, which has no result yet.
        <Check key={taken.places.join()} ready={{ source, found, fit, taken }} onReadAgain={onReadAgain} />
      )}
    </>
  );
}
