import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText, useTitle } from '../shared/language';
import { Section } from '../shared/section';
import { describeArgument } from './describe';
import { errorShown, type Explained, type Outcome } from './explained';
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
    },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  sums: { '& thead th:nth-child(2)': { textAlign: 'end' } },
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

const cellWords = (outcome: Outcome, words: string): string =>
  outcome.kind === 'problem' ? errorShown(outcome.problem) : words;

interface RowProps {
  readonly call: Explained;
  readonly place: Place;
  readonly isChosen: boolean;
  readonly onChoose: (place: Place) => void;
}

/** One result with the cells it came from; an error by its code, its sentence is shown where the row is chosen. */
function Row({ call, place, isChosen, onChoose }: RowProps) {
  const styles = useStyles();
  const say = useText();
  const words = useOutcomeWords();
  const [row, column] = place;
  const { declared, shape } = call;
  const outcome = call.outcome(row, column);
  const isDate = declared.kind === 'value' && declared.answersDate;
  return (
    <tr className={mergeClasses(isChosen && styles.chosen)} aria-current={isChosen}>
      <th scope="row">
        <Link as="button" className={styles.place} onClick={() => onChoose(place)}>
          {row * shape.columns + column + 1}
        </Link>
      </th>
      <td className={mergeClasses(outcome.kind === 'payout' && styles.amount)}>
        {cellWords(outcome, words(outcome, isDate))}
      </td>
      {call
        .arguments(row, column)
        .filter(({ refers }) => refers)
        .map(({ name, argument, cell }) => (
          <td key={name}>{say(cell === null ? TEXTS.unreadableCell : describeArgument(argument, cell))}</td>
        ))}
    </tr>
  );
}

/** Every result of a call over ranges, fifty at a time; each opens its own steps. */
export function ResultsTable({ call, chosen, onChoose }: ResultsTableProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const [shown, setShown] = useState(PAGE);
  const { declared, shape, known } = call;
  const places = placesOf(call);
  const columns = call.arguments(known.first, 0).filter(({ refers }) => refers);
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
              <th scope="col">{say(TEXTS.result)}</th>
              {columns.map(({ name, argument }) => (
                <th key={name} scope="col">
                  {title(argument.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.slice(0, shown).map((place) => (
              <Row
                key={place.join(' ')}
                call={call}
                place={place}
                isChosen={place[0] === chosen[0] && place[1] === chosen[1]}
                onChoose={onChoose}
              />
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
