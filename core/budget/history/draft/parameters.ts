import { readTable, type RowResult } from '../../../roster/check';
import type { Columns } from '../../../roster/headers';
import { courseColumns } from '../../../roster/district-course/columns';
import { mentorColumns } from '../../../roster/mentor/columns';
import {
  apprenticeTrainingRoster,
  contestRoster,
  craftsmanRoster,
  honourRoster,
  innovationStudioRoster,
  institutionRoster,
  masterStudioRoster,
  projectDevelopmentRoster,
  songjiangStudioRoster,
} from '../../../roster/project-list';
import type { RosterId, Table } from '../../../roster/roster';
import type { Fields } from '../../../roster/row';
import { trainingColumns } from '../../../roster/training/columns';
import { unitFee } from '../../../roster/training/sum';
import { promotionColumns } from '../../../roster/union/columns';
import { Decimal, ZERO } from '../../../value/money';
import { halfOf } from '../../kinds/songjiang';

/** What a row says of the line that it belongs to, beside its programme. */
export interface RowParameters {
  readonly choices: Readonly<Record<string, string>>;
  /** Numbers that rows of one line must share. */
  readonly shared: Readonly<Record<string, Decimal>>;
  /** Numbers of which a line takes the mean. */
  readonly mean: Readonly<Record<string, Decimal>>;
  /** Units that the row stands for. */
  readonly count: Decimal;
}

type Choice = string | number | null;
type Numbers = Readonly<Record<string, Decimal | null>>;

const known = <Value>(all: Readonly<Record<string, Value | null>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));

const ONE = new Decimal(1);

const parameters = (
  choices: Readonly<Record<string, Choice>>,
  shared: Numbers = {},
  mean: Numbers = {},
  count = ONE,
): RowParameters => ({
  choices: Object.fromEntries(Object.entries(known(choices)).map(([key, value]) => [key, String(value)])),
  shared: known(shared),
  mean: known(mean),
  count,
});

/** What the check of a row came to, as far as a line rests on it. */
interface Outcome {
  readonly amount: Decimal;
  readonly isCapped: boolean;
  /** What the same case was paid before, so that the rest alone waits; null where it was paid nothing. */
  readonly alreadyPaid: Decimal | null;
}

function outcomeOf({ sum, findings }: RowResult): Outcome {
  const before = findings.find(({ code }) => code === 'GRANT_DIFFERENCE' || code === 'UNION_PAID_LOWER');
  return {
    amount: sum?.amount ?? ZERO,
    isCapped: findings.some(({ code }) => code === 'CAPPED'),
    alreadyPaid: before && 'paid' in before.values ? before.values.paid : null,
  };
}

/** What a row of a roster says, with the outcome of its check. */
type Rule<Cols extends Columns> = (fields: Fields<Cols>, outcome: Outcome) => RowParameters;
type Reader = (table: Table, resultOf: (row: number) => RowResult | undefined) => ReadonlyMap<number, RowParameters>;

const reader =
  <Cols extends Columns>(columns: Cols, rule: Rule<Cols>): Reader =>
  (table, resultOf) =>
    new Map(
      readTable(columns, table, 'roster').flatMap(({ fields, reference: { number } }) => {
        const result = resultOf(number);
        return result ? [[number, rule(fields, outcomeOf(result))] as const] : [];
      }),
    );

/** Rows above a cap are kept apart from those below it, so that the mean fee prices both. */
const training: Rule<typeof trainingColumns> = (fields, { amount, isCapped }) => {
  const { mode, category, standard } = fields;
  if (mode === 'in-house' || mode === 'unlisted') return parameters({ category });
  if (mode === 'central') return parameters({ category }, { standard: standard ?? orOpen(amount) });
  const published = category === 'skill' ? standard : null;
  return parameters({ category }, { standard: published, ...(isCapped && { cap: amount }) }, { fee: unitFee(fields) });
};

/** Both lists of the union share it. */
const unionColumns = { level: promotionColumns.level };

/** A row without a sum lacks the municipal standard: its line stays open. */
const orOpen = (amount: Decimal): Decimal | null => (amount.isZero() ? null : amount);

const contest: Rule<typeof contestRoster.columns> = (fields) => {
  const { claim, cityAmount: standard, price, cost, rank, count, contestants, qualified, isTeam } = fields;
  switch (claim) {
    case 'training':
      return parameters({}, { standard }, {}, contestants ?? ONE);
    case 'host':
      return parameters({}, { standard, price }, {}, qualified ?? ONE);
    case 'show':
      return parameters({}, { cost });
    case 'award':
      return parameters({}, { standard });
    case 'prize':
      return parameters({ rank }, {}, {}, count === null || isTeam?.yes ? ONE : count);
    default:
      return parameters({});
  }
};

/** A fee up to its standard, and what is left out of it: the means of both price a line exactly. */
const apprenticeTraining: Rule<(typeof apprenticeTrainingRoster)['columns']> = ({ fee, standard }, { amount }) => {
  if (fee === null || standard === null) return parameters({}, { standard }, { fee });
  const allowed = Decimal.min(fee, standard);
  return parameters({}, { standard }, { fee: allowed, cityPaid: allowed.minus(amount) });
};

/** What each roster says of its rows. */
export const PARAMETERS: Readonly<Record<RosterId, Reader>> = {
  training: reader(trainingColumns, training),
  'district-course': reader(courseColumns, ({ claim, price, hours }) =>
    claim === 'exam' ? parameters({}) : parameters({}, { price, hours }),
  ),
  mentor: reader(mentorColumns, ({ levelAfter }, { alreadyPaid }) =>
    parameters({ level: levelAfter }, { alreadyPaid }),
  ),
  'union-mentor': reader(unionColumns, (_, { amount }) => parameters({}, { standard: orOpen(amount) })),
  promotion: reader(unionColumns, ({ level }, { amount }) => parameters({ level }, { standard: orOpen(amount) })),
  'project-development': reader(projectDevelopmentRoster.columns, ({ recognition }, { alreadyPaid }) =>
    parameters({ recognition }, { alreadyPaid }),
  ),
  'chief-technician': reader({}, (_, { amount }) => parameters({}, { standard: orOpen(amount) })),
  'master-studio': reader(masterStudioRoster.columns, ({ tier }, { alreadyPaid }) =>
    parameters({ tier }, { alreadyPaid }),
  ),
  institution: reader(institutionRoster.columns, ({ kind }) => parameters({ kind })),
  'innovation-studio': reader(innovationStudioRoster.columns, ({ tier }, { amount }) =>
    parameters({ tier }, { standard: orOpen(amount) }),
  ),
  craftsman: reader(craftsmanRoster.columns, ({ title }) => parameters({ title })),
  'songjiang-studio': reader(songjiangStudioRoster.columns, ({ tier, stage, listedOn }, { alreadyPaid }) =>
    parameters(stage === null ? { tier, listed: listedOn === null ? null : halfOf(listedOn) } : { tier, stage }, {
      alreadyPaid,
    }),
  ),
  honour: reader(honourRoster.columns, ({ tier, payee }) => parameters({ tier, payee })),
  'industry-base': reader({}, () => parameters({})),
  contest: reader(contestRoster.columns, contest),
  'apprentice-training': reader(apprenticeTrainingRoster.columns, apprenticeTraining),
};
