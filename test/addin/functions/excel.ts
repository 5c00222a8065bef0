import { vi } from 'vitest';

/** What Excel shows for a failed call. */
export class CellFailure extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Called = (...raw: readonly unknown[]) => unknown;

/** The functions as Excel knows them: whatever the bundle's entry associates. */
export const associated = new Map<string, Called>();

vi.stubGlobal('CustomFunctions', {
  Error: CellFailure,
  associate: (name: string, called: Called) => associated.set(name, called),
});
await import('../../../addin/functions/main');

/** Calls a function by its name, as a cell does. */
export function call(name: string, ...raw: readonly unknown[]): unknown {
  const called = associated.get(name);
  if (called === undefined) throw new RangeError(`no function is called ${name}`);
  return called(...raw);
}

/** The error that a call ends in. */
export function failure(name: string, ...raw: readonly unknown[]): CellFailure {
  let answer: unknown;
  try {
    answer = call(name, ...raw);
  } catch (error) {
    if (error instanceof CellFailure) return error;
    throw error;
  }
  throw new Error(`${name} did not fail, it gave ${JSON.stringify(answer)}`);
}

/** The code of the error that a call ends in, or what it gives. */
export function shown(name: string, ...raw: readonly unknown[]): unknown {
  try {
    return call(name, ...raw);
  } catch (error) {
    if (error instanceof CellFailure) return error.code;
    throw error;
  }
}

/** What Excel appends to every call. */
export const INVOCATION = { functionName: 'ANY', address: 'Sheet1!A1', isInValuePreview: false };
