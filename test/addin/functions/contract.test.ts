import { clauses, FIGURES } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { DESCRIBED, PAYOUTS, type Described } from '../../../addin/functions';
import { CHECK_SIGNATURES, EXPLAINING_SIGNATURES, PAYOUT_SIGNATURES, POLICY_KEYS, ROSTER_SIGNATURES } from './contract';
import { associated, call, failure, shown } from './excel';

const signature = ({ name, args }: Described): string =>
  `${name}(${args.map(([argument, { optional }]) => (optional ? `[${argument}]` : argument)).join(', ')})`;
const nameOf = (written: string): string => written.replace(/\(.*/, '');
const PAYOUT_CONTRACT = PAYOUT_SIGNATURES.map(([written]) => written);
const CELL_BY_CELL = [...PAYOUT_CONTRACT, ...CHECK_SIGNATURES, ...EXPLAINING_SIGNATURES];
const CONTRACT = [...CELL_BY_CELL, ...ROSTER_SIGNATURES];

describe('the public contract', () => {
  it('has every function with the parameters that it was shipped with', () => {
    expect(DESCRIBED.map(signature).sort()).toEqual([...CONTRACT].sort());
  });

  it('is what the bundle associates, name by name', () => {
    expect([...associated.keys()].sort()).toEqual(CONTRACT.map(nameOf).sort());
  });

  it('calls what works out a sum a payout', () => {
    expect(PAYOUTS.map(signature).sort()).toEqual([...PAYOUT_CONTRACT].sort());
  });

  it('writes names in upper snake case', () => {
    for (const { name } of DESCRIBED) expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });

  it('takes no parameter after an optional one that is required', () => {
    for (const { args } of DESCRIBED) {
      const optional = args.map(([, argument]) => argument.optional);
      expect(optional).toEqual([...optional].sort());
    }
  });
});

describe('every example', () => {
  const examples = DESCRIBED.flatMap(({ name, examples }) =>
    examples.map(({ call, gives }) => [`${name}(${call.map(String).join(', ')})`, name, call, gives] as const),
  );

  it.each(examples)('%s holds', (_written, name, args, gives) => {
    expect(shown(name, ...args)).toBe(gives);
  });

  it.each(DESCRIBED.map((described) => [described.name, described] as const))('%s has one', (_name, described) => {
    expect([...described.examples, ...(described.usage ?? [])].length).toBeGreaterThan(0);
  });
});

describe('POLICY_VALUE', () => {
  it.each(Object.entries(POLICY_KEYS))('%s is %d', (key, value) => {
    expect(call('POLICY_VALUE', key)).toBe(value);
    expect(call('POLICY_VALUE', ` ${key.toLowerCase()}　`)).toBe(value);
  });

  it('knows these keys and no other', () => {
    expect(Object.keys(FIGURES).sort()).toEqual(Object.keys(POLICY_KEYS).sort());
    for (const key of ['MH_UNKNOWN', 'toString', '__proto__', 'constructor']) {
      expect(failure('POLICY_VALUE', key)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(key) });
    }
  });

  it.each([
    ['MH_INTERNAL', '2026-09-15', '2026-09-16', '2029-09-15', '2029-09-16'],
    ['SJ_STUDIO', '2023-12-26', '2023-12-27', '2099-12-31', null],
  ])('%s is #N/A on %s, and a value from %s to %s', (key, before, first, last, after) => {
    expect(failure('POLICY_VALUE', key, before)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining(first),
    });
    expect([first, last].map((day) => call('POLICY_VALUE', key, day))).toEqual(Array(2).fill(POLICY_KEYS[key]));
    if (after !== null) expect(failure('POLICY_VALUE', key, after).code).toBe('#N/A');
  });
});

describe('POLICY_CLAUSE', () => {
  it.each(PAYOUT_SIGNATURES)('%s rests on %s', (written, ...first) => {
    const told = String(call('POLICY_CLAUSE', nameOf(written)));
    for (const clause of first) expect(told).toContain(clause);
    expect(told).toContain(nameOf(written).startsWith('SJ_') ? '松江' : '闵行');
  });

  it('names only clauses that exist', () => {
    const known = new Set<string>(clauses.map(({ id }) => id));
    for (const written of PAYOUT_CONTRACT) {
      const told = String(call('POLICY_CLAUSE', nameOf(written)));
      const ids = told.split('（')[0]!.split('、');
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it.each(CONTRACT.map(nameOf))('answers for %s', (name) => {
    expect(String(call('POLICY_CLAUSE', name)).length).toBeGreaterThan(1);
    expect(call('POLICY_CLAUSE', ` ${name.toLowerCase()} `)).toBe(call('POLICY_CLAUSE', name));
  });

  it('says that a name is unknown', () => {
    expect(failure('POLICY_CLAUSE', 'SUBSIDY_EXTERNAL')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('SUBSIDY_EXTERNAL'),
    });
  });
});
