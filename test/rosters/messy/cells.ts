import fc, { type Arbitrary } from 'fast-check';
import type { RosterCell } from 'training-subsidy-core';
import { idOf } from '../people';
import type { Cells } from '../tables';

/** Excel's serial of 1970-01-01. */
const SERIAL_OF_EPOCH = 25_569;

const SHAPES: readonly ((iso: string) => RosterCell)[] = [
  (iso) => iso,
  (iso) => iso.replace(/-0?/g, '/'),
  (iso) => iso.replace(/-/g, '.'),
  (iso) => iso.replaceAll('-', ''),
  (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
  (iso) => Date.parse(iso) / 86_400_000 + SERIAL_OF_EPOCH,
  (iso) => Date.parse(iso) / 86_400_000 + SERIAL_OF_EPOCH + 0.375,
];

/** One of the dates, in any shape in which a sheet holds dates. */
export const dates = (...isoDates: string[]): Arbitrary<RosterCell> =>
  fc.tuple(fc.constantFrom(...isoDates), fc.constantFrom(...SHAPES)).map(([iso, shape]) => shape(iso));

/** Mostly the first value, sometimes one of the others. */
export const mostly = (usual: RosterCell, ...others: RosterCell[]): Arbitrary<RosterCell> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

/** Nearly always the first value, so that rows of many cells are sound on the whole. */
export const seldom = (usual: RosterCell, ...others: RosterCell[]): Arbitrary<RosterCell> =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

export const oneOf = (...values: RosterCell[]): Arbitrary<RosterCell> => fc.constantFrom(...values);

/** IDs of a few people, some of them at an age that matters, each also as people type it. */
export const people = (...ids: string[]): Arbitrary<RosterCell> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom(...ids).map((id) => ` ${id.toLowerCase()} `) },
  );

/** Money around the given sums, in yuan. */
export const money = (...sums: number[]): Arbitrary<RosterCell> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...sums.flatMap((sum) => [sum - 0.01, sum, sum + 0.01, sum + 1])) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 90_000_000 }).map((parts) => parts / 10_000) },
    { weight: 1, arbitrary: fc.constantFrom<RosterCell>('', 0, null) },
  );

/** What goes wrong in a sheet: blanks in their shapes, errors, IDs as numbers, text where a number belongs. */
const BAD: readonly RosterCell[] = [
  ...['', '   ', 0, null, undefined, { error: '#N/A' }, { error: '#REF!' }, -5, true, '待补'],
  ...['2026-02-30', '20261301', 310112199005200000, idOf('1990-05-20', 'male').replace(/.$/, 'A'), '12345'],
];

type Parts = Readonly<Record<string, Arbitrary<RosterCell>>>;

/** Rows of a roster; about one in five has a cell gone wrong, and a few are blank altogether. */
export function messyRows(parts: Parts, longest: number): Arbitrary<Cells[]> {
  const headers = Object.keys(parts);
  const sound: Arbitrary<Cells> = fc.record(parts);
  const spoilt = fc
    .tuple(sound, fc.constantFrom(...headers), fc.constantFrom(...BAD))
    .map(([row, header, bad]): Cells => ({ ...row, [header]: bad }));
  const blank = fc
    .constantFrom<RosterCell>('', null, undefined, ' ')
    .map((cell): Cells => Object.fromEntries(headers.map((header) => [header, cell])));
  const row = fc.oneof(
    { weight: 20, arbitrary: sound },
    { weight: 5, arbitrary: spoilt },
    { weight: 1, arbitrary: blank },
  );
  return fc.array(row, { minLength: 1, maxLength: longest, size: 'max' });
}
