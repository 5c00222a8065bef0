import { Link, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Decimal, sumsBy, warningsOf, type BudgetEntry, type Dimension, type Evaluation } from 'training-subsidy-core';
import { Bar } from '../../shared/bar';
import { grouped, money, YUAN } from '../../shared/format';
import { useText, useTitle } from '../../shared/language';
import { Notice } from '../../shared/notice';
import { LinkedText } from '../../shared/policy-link';
import { Section } from '../../shared/section';
import { TableHead } from '../../shared/table-head';
import { useTableStyles } from '../../shared/use-table-styles';
import { TEXTS } from '../texts';

const useStyles = makeStyles({
  choice: { maxWidth: '240px' },
  chosen: { backgroundColor: 'transparent' },
});

const DIMENSIONS: readonly Dimension[] = ['kind', 'department', 'party', 'year', 'eventYear'];

interface TotalsProps {
  /** Of all scenarios. */
  readonly scenarios: readonly Evaluation[];
  readonly evaluation: Evaluation;
  readonly onScenario: (id: string) => void;
  readonly onShowOpen: () => void;
}

/** What the budget comes to in each scenario, and the sums of the chosen one by each dimension. */
export function Totals({ scenarios, evaluation, onScenario, onShowOpen }: TotalsProps) {
  const say = useText();
  const { open, entries } = evaluation;
  return (
    <Section title={say(TEXTS.totals)}>
      <Scenarios all={scenarios} chosen={evaluation.scenario.id} onChoose={onScenario} />
      {open.length > 0 && (
        <Notice kind="warning">
          {say(TEXTS.openLines(open.length))}{' '}
          <Link as="button" inline onClick={onShowOpen}>
            {say(TEXTS.showOpen)}
          </Link>
        </Notice>
      )}
      {warningsOf(evaluation).map(({ clause, sentence }) => (
        <Notice key={sentence['zh-CN']} kind="warning">
          <LinkedText>{`${say(sentence)}（${clause}）`}</LinkedText>
        </Notice>
      ))}
      {entries.length > 0 && <Sums evaluation={evaluation} />}
    </Section>
  );
}

interface ScenariosProps {
  readonly all: readonly Evaluation[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Scenarios({ all, chosen, onChoose }: ScenariosProps) {
  const table = useTableStyles();
  const say = useText();
  const most = Math.max(...all.map(({ total }) => total.toNumber()), 0);
  return (
    <table className={table.table} aria-label={say(TEXTS.scenarios)}>
      <TableHead name={say(TEXTS.scenario)} columns={[TEXTS.total, TEXTS.openCount].map(say)} />
      <tbody>
        {all.map(({ scenario, total, open }) => {
          const isChosen = scenario.id === chosen;
          return (
            <tr key={scenario.id} className={isChosen ? table.total : ''} aria-current={isChosen}>
              <th scope="row" className={mergeClasses(table.cell, table.name, isChosen && table.total)}>
                {isChosen ? (
                  say(scenario.name)
                ) : (
                  <Link as="button" onClick={() => onChoose(scenario.id)}>
                    {say(scenario.name)}
                  </Link>
                )}
                <Bar most={most} parts={[{ value: total.toNumber(), pattern: isChosen ? 'solid' : 'dotted' }]} />
              </th>
              <td className={mergeClasses(table.cell, table.number)}>{money(total)}</td>
              <td className={mergeClasses(table.cell, table.number)}>{grouped(open.length)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Whether every dimension adds up to the same total, to the fen. */
function agree(entries: readonly BudgetEntry[], total: Decimal): boolean {
  return DIMENSIONS.every((dimension) =>
    sumsBy(entries, dimension)
      .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
      .equals(total),
  );
}

function Sums({ evaluation: { entries, total } }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const table = useTableStyles();
  const say = useText();
  const title = useTitle();
  const [dimension, choose] = useState<Dimension>('department');
  const isAgreed = useMemo(() => agree(entries, total), [entries, total]);
  const sums = sumsBy(entries, dimension);
  const most = Math.max(...sums.map(({ amount }) => amount.toNumber()), 0);
  return (
    <>
      <Select
        size="small"
        className={styles.choice}
        aria-label={say(TEXTS.sumsBy)}
        value={dimension}
        onChange={(_event, { value }) => choose(value as Dimension)}
      >
        {DIMENSIONS.map((one) => (
          <option key={one} value={one}>
            {say(TEXTS.dimensions[one])}
          </option>
        ))}
      </Select>
      <table className={table.table} aria-label={say(TEXTS.sumsBy)}>
        <TableHead name={say(TEXTS.dimensions[dimension])} columns={[`${say(TEXTS.amount)}（${say(YUAN)}）`]} />
        <tbody>
          {sums.map(({ title: name, amount }) => (
            <tr key={name['zh-CN']}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                {title(name)}
                <Bar most={most} parts={[{ value: amount.toNumber(), pattern: 'solid' }]} />
              </th>
              <td className={mergeClasses(table.cell, table.number)}>{money(amount)}</td>
            </tr>
          ))}
          <tr className={table.total}>
            <th scope="row" className={mergeClasses(table.cell, table.name, table.total)}>
              {say(TEXTS.total)}
            </th>
            <td className={mergeClasses(table.cell, table.number)}>{money(total)}</td>
          </tr>
        </tbody>
      </table>
      <Notice kind={isAgreed ? 'info' : 'error'}>{say(isAgreed ? TEXTS.agreed : TEXTS.differ)}</Notice>
    </>
  );
}
