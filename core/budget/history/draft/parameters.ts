import { figureOn } from '../../../policy/figures';
import { readTable } from '../../../roster/check';
import type { Columns } from '../../../roster/headers';
import { courseColumns } from '../../../roster/district-course/columns';
import { mentorColumns } from '../../../roster/mentor/columns';
import {
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
import { partsOf, type Day } from '../../../value/day';
import { Decimal, toFen, ZERO } from '../../../value/money';

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

/** What a row of a roster says, with the sum that its check came to. */
type Rule<Cols extends Columns> = (fields: Fields<Cols>, amount: Decimal) => RowParameters;
type Reader = (table: Table, amountOf: (row: number) => Decimal) => ReadonlyMap<number, RowParameters>;

const reader =
  <Cols extends Columns>(columns: Cols, rule: Rule<Cols>): Reader =>
  (table, amountOf) =>
    new Map(
      readTable(columns, table, 'roster').map(({ fields, reference: { number } }) => [
        number,
        rule(fields, amountOf(number)),
      ]),
    );

/** In which half of the year a list was published. */
const halfOf = (day: Day | null): string => (day !== null && partsOf(day).month > 6 ? 'second' : 'first');

const SAME: Reader = (table) => new Map(table.slice(1).map((_, i) => [i + 1, parameters({})]));

/** Rows at a cap are kept apart from those below it, so that the mean fee prices both exactly. */
const training: Rule<typeof trainingColumns> = (fields, amount) => {
  const { mode, category, standard } = fields;
  if (mode === 'in-house' || mode === 'unlisted') return parameters({ category });
  if (mode === 'central') return parameters({ category }, { standard: standard ?? orOpen(amount) });
  const fee = unitFee(fields);
  const isAtCap = fee !== null && amount.lessThan(toFen(fee.times(figureOn('MH_OUTSOURCED_RATE', null))));
  return parameters({ category }, { standard, ...(isAtCap && { capped: amount }) }, { fee });
};

/** Both lists of the union share it. */
const unionColumns = { level: promotionColumns.level };

/** A row without a sum lacks the municipal standard: its line stays open. */
const orOpen = (amount: Decimal): Decimal | null => (amount.isZero() ? null : amount);

/** What each roster says of its rows. */
export const PARAMETERS: Readonly<Record<RosterId, Reader>> = {
  training: reader(trainingColumns, training),
  'district-course': reader(courseColumns, ({ claim, price }, amount) =>
    claim === 'exam' ? parameters({}) : parameters({}, { price: price ?? amount }, { hours: null }),
  ),
  mentor: reader(mentorColumns, ({ levelAfter }) => parameters({ level: levelAfter })),
  'union-mentor': reader(unionColumns, (_, amount) => parameters({}, { standard: orOpen(amount) })),
  promotion: reader(unionColumns, ({ level }, amount) => parameters({ level }, { standard: orOpen(amount) })),
  'project-development': reader(projectDevelopmentRoster.columns, ({ recognition }) => parameters({ recognition })),
  'chief-technician': reader({}, (_, amount) => parameters({}, { standard: orOpen(amount) })),
  'master-studio': reader(masterStudioRoster.columns, ({ tier }) => parameters({ tier })),
  institution: reader(institutionRoster.columns, ({ kind }) => parameters({ kind })),
  'innovation-studio': reader(innovationStudioRoster.columns, ({ tier }, amount) =>
    parameters({ tier }, { standard: orOpen(amount) }),
  ),
  craftsman: reader(craftsmanRoster.columns, ({ title }) => parameters({ title })),
  'songjiang-studio': reader(songjiangStudioRoster.columns, ({ tier, stage, listedOn, paidBefore }) =>
    stage === null
      ? parameters({ tier, listed: halfOf(listedOn) }, { alreadyPaid: paidBefore ?? ZERO })
      : parameters({ tier, stage }),
  ),
  honour: reader(honourRoster.columns, ({ tier, payee }) => parameters({ tier, payee })),
  'industry-base': SAME,
  contest: reader(
    contestRoster.columns,
    ({ claim, cityAmount, price, cost, rank, count, contestants, qualified, isTeam }) => {
      switch (claim) {
        case 'training':
          return parameters({}, { standard: cityAmount }, {}, contestants ?? ONE);
        case 'host':
          return parameters({}, { standard: cityAmount, price }, {}, qualified ?? ONE);
        case 'show':
          return parameters({}, { cost });
        case 'award':
          return parameters({}, { standard: cityAmount });
        case 'prize':
          return parameters({ rank }, {}, {}, count === null || isTeam?.yes ? ONE : count);
        default:
          return parameters({});
      }
    },
  ),
};
