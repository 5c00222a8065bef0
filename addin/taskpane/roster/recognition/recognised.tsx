import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fitTable, ROSTER_IDS, rosterShapes, takeRoster, type FoundTable, type RosterId } from 'training-subsidy-core';
import type { ReadCells } from '../../../excel/sheet-read';
import { Facts } from '../../shared/facts';
import { useText, useTitle } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { Check } from '../check/check-part';
import { Repairs } from '../repair/repairs';
import { keepChoice, keptChoice, type KeptChoice } from './choices';
import { ColumnMatches } from '../../lists/column-matches';
import { LeftOut } from '../../lists/left-out';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  field: { maxWidth: '360px', minWidth: 0 },
});

interface RecognisedProps {
  readonly source: ReadCells;
  /** At least one. */
  readonly tables: readonly FoundTable[];
  /** How often the pane has changed cells since they were read. */
  readonly revision: number;
  readonly onChanged: (cells: ReadCells['cells']) => void;
  readonly onReadAgain: () => void;
}

/** The tables that were found, the one in hand as it was recognised, and its check. */
export function Recognised({ tables, ...reading }: RecognisedProps) {
  const styles = useStyles();
  const say = useText();
  const [number, setNumber] = useState(() => tableAtCursor(reading.source, tables));
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
      <RecognisedTable key={`${number} ${found.key}`} found={found} {...reading} />
    </>
  );
}

/** The table in which the active cell lies, or else the first. */
function tableAtCursor({ cursor }: ReadCells, tables: readonly FoundTable[]): number {
  if (cursor === null) return 0;
  const found = tables.findIndex(
    ({ columns, headerRows, body }) =>
      cursor.column >= columns.first &&
      cursor.column <= columns.last &&
      cursor.row >= (headerRows[0] ?? body.from) &&
      cursor.row < body.to,
  );
  return Math.max(0, found);
}

interface RecognisedTableProps extends Omit<RecognisedProps, 'tables'> {
  readonly found: FoundTable;
}

function RecognisedTable({ found, ...reading }: RecognisedTableProps) {
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
        <TableFacts source={reading.source} found={found} />
        {reading.source.hasHiddenRows && <Notice kind="info">{say(TEXTS.hiddenRows)}</Notice>}
        <KindChoice
          roster={roster}
          onChoose={(kind) => change({ kind: kind === found.kind ? null : kind, chosen: {} })}
        />
        {roster === null && <Notice kind="warning">{say(TEXTS.unknownKind)}</Notice>}
      </Section>
      {roster !== null && (
        <Fitted key={roster} found={found} roster={roster} choice={choice} onChange={change} {...reading} />
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
function Fitted({ source, found, roster, choice, revision, onChange, onChanged, onReadAgain }: FittedProps) {
  const say = useText();
  const { chosen } = choice;
  // A long roster takes a tenth of a second to take out.
  const ready = useMemo(() => {
    const fit = fitTable(found, roster, chosen);
    return { source, found, fit, taken: takeRoster(source.cells, found, fit) };
  }, [source, found, roster, chosen]);
  const { fit, taken } = ready;
  // Another match of columns, or changed cells, are another roster, which has no result yet.
  const key = `${taken.places.join()} ${revision}`;
  return (
    <>
      <Section title={say(TEXTS.columns)}>
        <ColumnMatches
          found={found}
          fit={fit}
          chosen={chosen}
          onChange={(changed) => onChange({ ...choice, chosen: changed })}
        />
        <LeftOut rows={[...found.titles, ...taken.skipped]} firstRow={source.place.row} />
      </Section>
      <Repairs ready={ready} onChanged={onChanged} />
      {fit.missing.length > 0 ? (
        <Notice kind="error" title={say(TEXTS.missingTitle)}>
          {say(TEXTS.missingAdvice)}
          {fit.missing.map((header) => `“${header}”`).join(say(TEXTS.between))}
        </Notice>
      ) : (
        <Check key={key} ready={ready} onReadAgain={onReadAgain} />
      )}
    </>
  );
}
