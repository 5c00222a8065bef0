import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText, useTitle } from '../shared/language';
import { Section } from '../shared/section';
import { describeArgument } from './describe';
import type { Explained, Outcome } from './explained';
import { TEXTS } from './texts';
import { useOutcomeWords } from './use-outcome-words';

const PAGE = 50;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'start',
    '& th, & td': { padding: '6px 8px', verticalAlign: 'top' },
    '& th': { textAlign: 'start' },
    '& thead th': {
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground3,
      whiteSpace: 'nowrap',
    },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  sums: { '& thead th:last-child': { textAlign: 'end' } },
  place: { fontSize: 'inherit' },
  amount: { textAlign: 'end', whiteSpace: 'nowrap' },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { justifySelf: 'start' },
});

type Place = readonly [row: number, column: number];

interface ResultsTableProps {
  readonly call: Explained;
  readonly chosen: Place;
  readonly onChoose: (place: Place) => void;
}

const placesOf = ({ shape, known }: Explained): readonly Place[] =>
  Array.from({ length: known.count * shape.columns }, (_, i) => [
    known.first + Math.floor(i / shape.columns),
    i % shape.columns,
  ]);

function Result({ outcome, isDate }: { readonly outcome: Outcome; readonly isDate: boolean }) {
  const styles = useStyles();
  const words = useOutcomeWords();
  return <td className={mergeClasses(outcome.kind === 'payout' && styles.amount)}>{words(outcome, isDate)}</td>;
}

/** Every result of a call over ranges, fifty at a time; each opens its own steps. */
export function ResultsTable({ call, chosen, onChoose }: ResultsTableProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const [shown, setShown] = useState(PAGE);
  const { declared, shape, known } = call;
  const isDate = declared.kind === 'value' && declared.answersDate;
  const places = placesOf(call);
  const columns = call.arguments(known.first, 0).filter(({ source }) => source !== '');
  return (
    <Section title={say(TEXTS.results)}>
      {known.count < shape.rows && (
        <p className={styles.note}>
          {say(TEXTS.unknownRows)}
          {known.first + 1}–{known.first + known.count}
          {say(TEXTS.total)}
          {shape.rows}
        </p>
      )}
      <div className={styles.scroll}>
        <table className={mergeClasses(styles.table, declared.kind === 'payout' && styles.sums)}>
          <thead>
            <tr>
              <th scope="col">#</th>
              {columns.map(({ name, argument }) => (
                <th key={name} scope="col">
                  {title(argument.label)}
                </th>
              ))}
              <th scope="col">{say(TEXTS.result)}</th>
            </tr>
          </thead>
          <tbody>
            {places.slice(0, shown).map(([row, column]) => (
              <tr
                key={`${row} ${column}`}
                className={mergeClasses(row === chosen[0] && column === chosen[1] && styles.chosen)}
                aria-current={row === chosen[0] && column === chosen[1]}
              >
                <th scope="row">
                  <Link as="button" className={styles.place} onClick={() => onChoose([row, column])}>
                    {row * shape.columns + column + 1}
                  </Link>
                </th>
                {call
                  .arguments(row, column)
                  .filter(({ source }) => source !== '')
                  .map(({ name, argument, cell }) => (
                    <td key={name}>
                      {cell === null ? say(TEXTS.unreadableCell) : say(describeArgument(argument, cell))}
                    </td>
                  ))}
                <Result outcome={call.outcome(row, column)} isDate={isDate} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {places.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {say(TEXTS.more)}
        </Button>
      )}
    </Section>
  );
}
