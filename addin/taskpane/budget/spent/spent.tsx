import { Button, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Decimal, LINE_KINDS, toIso, type Budget, type Evaluation, type SpentLine } from 'training-subsidy-core';
import { Bar, BarLegend } from '../../shared/bar';
import { DateInput } from '../../shared/date-input';
import { enteredDay, noDay } from '../../shared/entered-day';
import { money } from '../../shared/format';
import { useText, useTitle } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { Section } from '../../shared/section';
import { TableHead } from '../../shared/table-head';
import { useTableStyles } from '../../shared/use-table-styles';
import type { History } from '../history/use-history';
import { RowsTold } from '../rows-told';
import { TaskShown } from '../task-shown';
import { TEXTS } from '../texts';
import { useToldTask } from '../use-told-task';

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  over: { color: tokens.colorStatusDangerForeground1 },
});

/** What was spent, up to which day, against which budget. */
export interface SpentShown {
  readonly lines: readonly SpentLine[];
  readonly through: string;
  readonly evaluation: Evaluation;
}

interface SpentProps {
  readonly budget: Budget;
  readonly evaluation: Evaluation;
  readonly history: History;
  readonly shown: SpentShown | null;
  readonly onShown: (shown: SpentShown) => void;
}

/** Checked rosters and payments against the lines of the budget. */
export function Spent({ budget, evaluation, history, shown, onShown }: SpentProps) {
  const styles = useStyles();
  const say = useText();
  const [entry, setEntry] = useState('');
  const booking = useToldTask('budget-spent');
  const day = enteredDay(entry, TEXTS.through);
  const through = typeof day === 'number' ? toIso(day) : null;
  const busy = booking.state.stage === 'running';
  const book = async () => {
    if (through === null) return;
    const lists = await history.current();
    if (lists === null) return;
    const request = {
      lists: lists.rosters,
      payments: lists.payments,
      budget,
      scenario: evaluation.scenario,
      through,
    };
    booking.run(request, ({ lines }) => onShown({ lines, through, evaluation }));
  };
  return (
    <Section title={say(TEXTS.spentTitle)}>
      <p className={styles.small}>{say(TEXTS.spentHint)}</p>
      <Field
        label={say(TEXTS.through)}
        size="small"
        {...(day === 'unreadable' && { validationMessage: say(noDay(entry)) })}
        {...(day === 'blank' && { hint: say(TEXTS.throughNeeded) })}
      >
        <DateInput entry={entry} onChange={setEntry} />
      </Field>
      <div>
        <Button disabled={through === null || busy || history.lists.tables.length === 0} onClick={() => void book()}>
          {say(TEXTS.compare)}
        </Button>
      </div>
      {history.lists.tables.length === 0 && <Notice kind="info">{say(TEXTS.spentNeedsLists)}</Notice>}
      <TaskShown state={booking.state} label={say(TEXTS.checking)} onCancel={booking.cancel} />
      <RowsTold title={TEXTS.unbooked} rows={booking.answer?.unbooked ?? []} />
      {shown && (
        <>
          {shown.evaluation !== evaluation && <Notice kind="warning">{say(TEXTS.spentChanged)}</Notice>}
          <SpentTable lines={shown.lines} />
        </>
      )}
    </Section>
  );
}

function SpentTable({ lines }: { readonly lines: readonly SpentLine[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const say = useText();
  const capital = useTitle();
  const most = Math.max(0, ...lines.flatMap(({ budget, spent }) => [budget.toNumber(), spent.toNumber()]));
  const sum = (of: 'budget' | 'spent' | 'left' | 'over' | 'forecast') =>
    lines.reduce((so, one) => so.plus(one[of]), new Decimal(0));
  return (
    <>
      <BarLegend
        entries={[
          ['dotted', say(TEXTS.budgeted)],
          ['solid', say(TEXTS.spent)],
        ]}
      />
      <table className={table.table} aria-label={say(TEXTS.spentTitle)}>
        <TableHead name={say(TEXTS.programme)} columns={[say(TEXTS.leftOrOver)]} />
        <tbody>
          {lines.map((one) => {
            const { kind, department, year, budget, due, paid, spent, held, left, over, forecast, isUnbudgeted } = one;
            return (
              <tr key={`${kind} ${department['zh-CN']} ${year}`}>
                <th scope="row" className={mergeClasses(table.cell, table.name)}>
                  {[String(year), capital(LINE_KINDS[kind].title), say(department)].join(' · ')}
                  <Bar most={most} parts={[{ value: budget.toNumber(), pattern: 'dotted' }]} />
                  <Bar most={most} parts={[{ value: spent.toNumber(), pattern: 'solid' }]} />
                  <div className={styles.small}>
                    {[
                      [TEXTS.budgeted, budget],
                      [TEXTS.due, due],
                      [TEXTS.paid, paid],
                      [TEXTS.held, held],
                      [TEXTS.forecast, forecast],
                    ]
                      .map(([name, value]) => `${say(name as typeof TEXTS.due)} ${money(value as Decimal)}`)
                      .join(say(TEXTS.comma))}
                  </div>
                  {isUnbudgeted && <div className={styles.over}>{say(TEXTS.unbudgeted)}</div>}
                </th>
                <td className={mergeClasses(table.cell, table.number)}>
                  {over.isZero() ? (
                    money(left)
                  ) : (
                    <span className={styles.over}>{`${say(TEXTS.over)} ${money(over)}`}</span>
                  )}
                </td>
              </tr>
            );
          })}
          <tr className={table.total}>
            <th scope="row" className={mergeClasses(table.cell, table.name, table.total)}>
              {say(TEXTS.total)}
              <div className={styles.small}>
                {`${say(TEXTS.budgeted)} ${money(sum('budget'))}${say(TEXTS.comma)}`}
                {`${say(TEXTS.spent)} ${money(sum('spent'))}${say(TEXTS.comma)}`}
                {`${say(TEXTS.forecast)} ${money(sum('forecast'))}`}
              </div>
            </th>
            <td className={mergeClasses(table.cell, table.number)}>
              {money(sum('left'))}
              {!sum('over').isZero() && <div className={styles.over}>{`${say(TEXTS.over)} ${money(sum('over'))}`}</div>}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
