import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { functionsIn, readDist } from './dist';

type CustomFunction = (...args: unknown[]) => unknown;

/** Runs the bundle where nothing but `CustomFunctions` exists, and returns what it associates. */
const associated = (): Map<string, CustomFunction> => {
  const functions = new Map<string, CustomFunction>();
  const CustomFunctions = {
    associate: (id: string, run: CustomFunction) => void functions.set(id, run),
  };
  // Node gives a fresh context the language and nothing else, save `console`, which is taken away.
  const context = createContext({ CustomFunctions }, { codeGeneration: { strings: false, wasm: false } });
  new Script('delete globalThis.console;').runInContext(context);
  new Script(readDist('functions.js'), { filename: 'functions.js' }).runInContext(context);
  return functions;
};

describe('functions.js in a runtime that has only CustomFunctions', () => {
  it('associates every function of the metadata, and no other', () => {
    const declared = functionsIn('functions.json').map(({ id }) => id);
    expect(declared).not.toEqual([]);
    expect([...associated().keys()].sort()).toEqual([...declared].sort());
  });

  it('calculates there', () => {
    expect(associated().get('SUBSIDY_INTERNAL')?.(25)).toBe(15_000);
  });
});

describe('the metadata', () => {
  it('declares the same functions in both languages', () => {
    const ids = (file: string) => functionsIn(file).map(({ id, name }) => [id, name]);
    expect(ids('functions.en-US.json')).toEqual(ids('functions.json'));
  });
});
