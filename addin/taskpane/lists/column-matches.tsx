import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { Chosen, ColumnMatch, FoundTable, KindFit } from 'training-subsidy-core';
import { useText } from '../shared/language';
import { Disclosure } from '../shared/disclosure';
import { MANNERS, TEXTS } from './texts';

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    columnGap: '8px',
    rowGap: '2px',
    alignItems: 'center',
  },
  name: { overflowWrap: 'anywhere' },
  required: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, '& > select': { minWidth: 0, paddingInlineEnd: '24px', textOverflow: 'ellipsis' } },
  manner: { gridColumn: 2, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  open: { color: tokens.colorStatusDangerForeground1 },
  reset: { justifySelf: 'start' },
});

/** How the columns of a list were found, and the required ones that were not. */
export type ColumnsFit = Pick<KindFit, 'match' | 'missing'>;

interface ColumnMatchesProps {
  readonly found: Pick<FoundTable, 'headers'>;
  readonly fit: ColumnsFit;
  readonly chosen: Chosen;
  /** What the columns belong to, where a page shows those of several tables. */
  readonly of?: string;
  readonly onChange: (chosen: Chosen) => void;
}

/** The roster's columns, each with the column of the table in which it was found; any of them can be changed. */
export function ColumnMatches({ found, fit, chosen, of, onChange }: ColumnMatchesProps) {
  const styles = useStyles();
  const say = useText();
  const matched = fit.match.filter(({ manner }) => manner !== 'none' && manner !== 'near').length;
  const waits = fit.missing.length > 0 || fit.match.some(({ manner }) => manner === 'near');
  const choose = (column: string, place: number | null) => {
    // A column of the table stands for one column of the roster: whoever had it before lets it go.
    const others = Object.entries(chosen).filter(
      ([key, taken]) => key !== column && (taken === null || taken !== place),
    );
    onChange({ ...Object.fromEntries(others), [column]: place });
  };
  return (
    <Disclosure summary={`${say(TEXTS.found)}${matched} / ${fit.match.length}`} startOpen={waits}>
      <div className={styles.rows}>
        {fit.match.map((match) => (
          <ColumnRow
            key={match.column}
            match={match}
            found={found}
            name={of === undefined ? match.header : `${of} ${match.header}`}
            onChoose={choose}
          />
        ))}
        {Object.keys(chosen).length > 0 && (
          <Button size="small" className={styles.reset} onClick={() => onChange({})}>
            {say(TEXTS.reset)}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

interface ColumnRowProps {
  readonly match: ColumnMatch;
  readonly found: Pick<FoundTable, 'headers'>;
  readonly name: string;
  readonly onChoose: (column: string, place: number | null) => void;
}

function ColumnRow({ match, found, name, onChoose }: ColumnRowProps) {
  const styles = useStyles();
  const say = useText();
  const { column, header, required, manner, place } = match;
  const isOpen = manner === 'near' || (required && manner === 'none');
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        {header} {required && <span className={styles.required}>{say(TEXTS.required)}</span>}
      </span>
      <Select
        size="small"
        className={styles.select}
        aria-label={name}
        value={place === null ? '' : String(place)}
        onChange={(_event, { value }) => onChoose(column, value === '' ? null : Number(value))}
      >
        <option value="">{say(TEXTS.notInTable)}</option>
        {found.headers.map((one) => (
          <option key={one.place} value={one.place}>
            {one.text}
          </option>
        ))}
      </Select>
      <span className={mergeClasses(styles.manner, isOpen && styles.open)}>
        {say(MANNERS[manner])}{' '}
        {manner === 'near' && (
          <Button size="small" onClick={() => onChoose(column, place)}>
            {say(TEXTS.confirm)}
          </Button>
        )}
      </span>
    </div>
  );
}
