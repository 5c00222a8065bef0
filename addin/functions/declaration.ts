import { pay, type Cell, type Day, type Decimal, type Payout, type Programme, type Text } from 'training-subsidy-core';
import { EVENT_DATE, type Argument } from './argument';

/** What a cell shows. */
export type Scalar = number | string | boolean;

type Arguments = Readonly<Record<string, Argument>>;
type Values<Args extends Arguments> = {
  [Name in keyof Args]: Args[Name] extends Argument<infer Value> ? Value : never;
};

/** A call as it is written in a cell, and what the cell then shows: a test and a piece of documentation at once. */
export interface Example {
  readonly call: readonly (string | number | boolean)[];
  readonly gives: Scalar | '#VALUE!' | '#N/A';
}

export type FunctionGroup = 'minhang' | 'songjiang' | 'roster' | 'value' | 'explain';

/** What lists, help and metadata show of a function. */
export interface Described {
  readonly name: string;
  readonly group: FunctionGroup;
  readonly title: Text;
  readonly description: Text;
  /** In the order of the call. */
  readonly args: readonly (readonly [name: string, argument: Argument])[];
  readonly examples: readonly Example[];
  /** Calls on ranges, which depend on the sheet: shown, but no test. */
  readonly usage?: readonly string[];
}

/** A function that works out a sum and can say how. */
export interface PayoutFunction extends Described {
  readonly kind: 'payout';
  readonly programme: Programme<never>;
  readonly payout: (inputs: readonly Input[]) => Payout;
}

/** A function that answers one value. */
export interface ValueFunction extends Described {
  readonly kind: 'value';
  /** Clause ids, common rules or the national standard that it follows. */
  readonly basis: Text;
  /** Whether the answer is a date serial. */
  readonly answersDate: boolean;
  readonly value: (inputs: readonly Input[]) => Scalar;
}

export type WorksheetFunction = PayoutFunction | ValueFunction;

/** A cell, or all cells of an argument that is a range by nature. */
export type Input = Cell | readonly Cell[];

const isCells = (input: Input): input is readonly Cell[] => Array.isArray(input);

const readOne = (argument: Argument, input: Input): unknown =>
  argument.readRange ? argument.readRange(isCells(input) ? input : [input]) : argument.read(input as Cell);

function readAll<Args extends Arguments>(args: Args, cells: readonly Input[]): Values<Args> {
  return Object.fromEntries(
    Object.entries(args).map(([name, argument], i) => [name, readOne(argument, cells[i])]),
  ) as Values<Args>;
}

interface PayoutDeclaration<Args extends Arguments> {
  readonly name: string;
  readonly description: Text;
  readonly programme: Programme<Values<Args>>;
  readonly args: Args;
  readonly examples: readonly [Example, ...Example[]];
}

/** Declares a payout: the programme's inputs are read from the arguments in their order; the event date comes last. */
export function payoutFunction<Args extends Arguments>(declared: PayoutDeclaration<Args>): PayoutFunction {
  const { programme, args } = declared;
  const all = { ...args, date: EVENT_DATE };
  return {
    ...declared,
    kind: 'payout',
    group: programme.document === 'MH' ? 'minhang' : 'songjiang',
    title: programme.title,
    args: Object.entries(all),
    programme: programme as Programme<never>,
    payout(cells) {
      const { date, ...input } = readAll(all, cells) as Values<Args> & { date: Day | null };
      return pay(programme, input as unknown as Values<Args>, date);
    },
  };
}

interface ValueDeclaration<Args extends Arguments> {
  readonly name: string;
  readonly group?: FunctionGroup;
  readonly title: Text;
  readonly description: Text;
  readonly basis: Text;
  readonly answersDate?: boolean;
  readonly args: Args;
  readonly examples: readonly [Example, ...Example[]];
  readonly value: (input: Values<Args>) => Scalar;
}

export function valueFunction<Args extends Arguments>(declared: ValueDeclaration<Args>): ValueFunction {
  return {
    ...declared,
    kind: 'value',
    group: declared.group ?? 'value',
    answersDate: declared.answersDate ?? false,
    args: Object.entries(declared.args),
    value: (cells) => declared.value(readAll(declared.args, cells)),
  };
}

/** What a function's cell shows for these cells. */
export function answer(declared: WorksheetFunction, inputs: readonly Input[]): Scalar {
  return declared.kind === 'payout' ? yuan(declared.payout(inputs).amount) : declared.value(inputs);
}

const yuan = (sum: Decimal): number => sum.toNumber();
