import { mentorHigher } from '../../programmes/minhang/mentor-higher';
import type { Payout, Step } from '../../programmes/programme';
import type { Context } from '../../roster/roster';
import { text, type Text } from '../../text';
import { Decimal, digits, toFen, ZERO } from '../../value/money';
import { severityOf, type Claim } from './claim';
import { remark, type Remark } from './remarks';

/** The two ways to a mentor’s money. */
export type Route = 'bureau' | 'union';

/** One way to read a case that waits, with what either department would pay; null for a sum that is not known. */
export interface Reading {
  readonly label: Text;
  readonly bureau: Decimal | null;
  readonly union: Decimal | null;
}

/** Paid, waiting, nothing more due, more paid than due, or not paid at all. */
export type Outcome = 'pay' | 'hold' | 'settled' | 'overpaid' | 'refused';

/** Who pays a case, and how much. */
export interface Settlement {
  readonly outcome: Outcome;
  /** The route that pays, or would. */
  readonly route: Route | null;
  readonly payable: Decimal;
  readonly held: Decimal;
  readonly steps: readonly Step[];
  readonly readings: readonly Reading[];
  readonly remarks: readonly Remark[];
}

type Open = { readonly claim: Claim; readonly isFirm: boolean };

export const ROUTE_NAMES: Readonly<Record<Route, Text>> = {
  bureau: text('人社路径', 'the bureau’s route'),
  union: text('工会路径', 'the union’s route'),
};

const settled = (outcome: Outcome, some: Partial<Settlement> = {}): Settlement => ({
  outcome,
  route: null,
  payable: ZERO,
  held: ZERO,
  steps: [],
  readings: [],
  remarks: [],
  ...some,
});

function openOf(claim: Claim | null): Open | null {
  const severity = claim === null ? 'reject' : severityOf(claim);
  return claim === null || severity === 'reject' ? null : { claim, isFirm: severity !== 'hold' };
}

const onRoute = (route: Route, sum: Decimal): { readonly bureau: Decimal; readonly union: Decimal } =>
  route === 'bureau' ? { bureau: sum, union: ZERO } : { bureau: ZERO, union: sum };

/** The sum that is due, by which route, and how it was reached: the higher of the open ones, a tie to the bureau (AMB-52). */
function dueOf(
  bureau: Claim | null,
  union: Claim | null,
  { figures }: Context<unknown>,
): { route: Route; payout: Payout } | null {
  if (bureau?.payout && union?.payout && bureau.level !== null) {
    const input = { level: bureau.level, cityUnionAmount: union.payout.amount };
    const payout = mentorHigher.work(input, figures(bureau.certifiedOn ?? union.certifiedOn));
    return { route: union.payout.amount.greaterThan(bureau.payout.amount) ? 'union' : 'bureau', payout };
  }
  if (bureau?.payout) return { route: 'bureau', payout: bureau.payout };
  return union?.payout ? { route: 'union', payout: union.payout } : null;
}

/** What is left of the sum due once something was paid; a lower payment leaves the difference on hold (AMB-52). */
function afterPayment(route: Route, { amount, steps }: Payout, paid: Decimal): Settlement {
  const rest = toFen(Decimal.max(ZERO, amount.minus(paid)));
  const less = {
    label: text('减去已发金额', 'less what was paid'),
    formula: `max(0, ${digits(amount)} − ${digits(paid)})`,
    value: rest,
  };
  const some = { route, held: rest, steps: [...steps, less] };
  if (paid.greaterThan(amount)) {
    return settled('overpaid', { ...some, remarks: [remark('OVERPAID', { paid, higher: amount })] });
  }
  if (rest.isZero()) return settled('settled', { ...some, remarks: [remark('ALL_PAID', { paid })] });
  const readings = [
    { label: text('不再补发', 'nothing more'), bureau: ZERO, union: ZERO },
    { label: text('补发差额', 'the difference'), ...onRoute(route, rest) },
  ];
  return settled('hold', { ...some, readings, remarks: [remark('LOWER_PAID', { paid, higher: amount })] });
}

/** The higher route waits: it is paid if it is granted; if it is refused, the other one pays what it has. */
function waiting(route: Route, payout: Payout, other: Open | null): Settlement {
  const [otherRoute, name]: [Route, Text] = [route === 'bureau' ? 'union' : 'bureau', ROUTE_NAMES[route]];
  const readings = [
    { label: text(`${name['zh-CN']}通过`, `${name['en-US']} is granted`), ...onRoute(route, payout.amount) },
    {
      label: text(`${name['zh-CN']}不通过`, `${name['en-US']} is refused`),
      ...onRoute(otherRoute, other?.claim.payout?.amount ?? ZERO),
    },
  ];
  return settled('hold', { route, held: payout.amount, steps: payout.steps, readings });
}

function unknown(bureau: Open | null, union: Open | null): Settlement {
  const known = bureau?.claim.payout?.amount ?? null;
  const other = union?.claim.payout?.amount ?? null;
  const readings = [
    { label: text('人社路径较高或相等', 'the bureau’s sum is higher or equal'), bureau: known, union: ZERO },
    { label: text('工会路径较高', 'the union’s sum is higher'), bureau: ZERO, union: other },
  ];
  const both = bureau !== null && union !== null;
  return settled('hold', { readings: both ? readings : [], remarks: [remark('SUM_UNKNOWN', {})] });
}

/**
 * Who pays a mentor’s case that one or both departments have (MH-2.3.3(7)f): the higher of the routes that are open,
 * once; a tie is the bureau’s. A route that its own checks refuse is not open; one that waits is shown both ways.
 */
export function settle(bureauClaim: Claim | null, unionClaim: Claim | null, context: Context<unknown>): Settlement {
  const [bureau, union] = [openOf(bureauClaim), openOf(unionClaim)];
  if (bureau === null && union === null) return settled('refused');
  const due = dueOf(bureau?.claim ?? null, union?.claim ?? null, context);
  const isUnknown = [bureau, union].some((open) => open !== null && open.claim.payout === null);
  if (due === null || isUnknown) return unknown(bureau, union);
  const { route, payout } = due;
  const paid = (bureauClaim?.otherPaid ?? ZERO).plus(unionClaim?.otherPaid ?? ZERO);
  if (!paid.isZero()) return afterPayment(route, payout, paid);
  const [own, other] = route === 'bureau' ? [bureau, union] : [union, bureau];
  if (!own?.isFirm) return waiting(route, payout, other);
  const isTie = bureau?.claim.payout?.amount.equals(union?.claim.payout?.amount ?? -1) ?? false;
  const remarks = isTie ? [remark('TIE', { sum: payout.amount })] : [];
  return settled('pay', { route, payable: payout.amount, steps: payout.steps, remarks });
}

/** The two claims of a pair: as they would be if it is one case, and as they are by themselves. */
export interface DoubtfulClaims {
  readonly asOne: readonly [bureau: Claim, union: Claim];
  readonly asTwo: readonly [bureau: Claim, union: Claim];
}

const sumOf = ({ payable, held }: Settlement): Decimal => payable.plus(held);

/** Two rows that may be one case: what is due if they are, and if they are two. Nothing is paid before (D9). */
export function settleDoubtful({ asOne, asTwo }: DoubtfulClaims, context: Context<unknown>): Settlement {
  const one = settle(asOne[0], asOne[1], context);
  const [alone, other] = [settle(asTwo[0], null, context), settle(null, asTwo[1], context)];
  const readings = [
    { label: text('是同一笔，就高', 'one case, the higher sum'), ...onRoute(one.route ?? 'bureau', sumOf(one)) },
    { label: text('是两笔，各自发放', 'two cases, each paid'), bureau: sumOf(alone), union: sumOf(other) },
  ];
  const isRefused = readings.every(({ bureau, union }) => bureau.plus(union).isZero());
  return settled(isRefused ? 'refused' : 'hold', { route: one.route, held: sumOf(one), steps: one.steps, readings });
}
