import { afterEach, describe, expect, it } from 'vitest';
import { IDescriptionService, InsertRowByRangeCommand } from '@univerjs/preset-sheets-core';
import type { Implementation } from '../../../../addin/workbook/formula/custom-functions';
import type { ParameterMetadata } from '../../../../addin/workbook/formula/metadata';
import { block, cellAt, openGrid, SHEET } from './open-grid';
import type { OpenGrid } from './open-grid';

const matrix = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  dimensionality: 'matrix',
  ...more,
});

const seen: unknown[][] = [];
const spy = {
  metadata: {
    id: 'SPY',
    name: 'SPY',
    description: '记下参数',
    parameters: [matrix('first', { description: '第一个' }), matrix('second', { optional: true })],
  },
  run:
    (): Implementation =>
    (...args) => {
      seen.push(args);
      return [[1]];
    },
};
const spyAll = {
  metadata: { id: 'SPY_ALL', name: 'SPY_ALL', parameters: [matrix('name'), matrix('rest', { repeating: true })] },
  run: spy.run,
};
const answering = (answer: unknown) => ({
  metadata: { id: 'ANSWER', name: 'ANSWER', parameters: [] },
  run: (): Implementation => () => (typeof answer === 'function' ? answer() : answer),
});
const refusing = {
  metadata: { id: 'REFUSE', name: 'REFUSE', parameters: [matrix('what')] },
  run:
    ({ Error: CellError }: { Error: new (code: string, message?: string) => Error }): Implementation =>
    (given) => {
      const [[what]] = given as [[unknown]];
      if (what === 'quiet') throw new Error('内部细节不给人看');
      if (what === '好') return [['好']];
      throw new CellError('#VALUE!', `不认识“${String(what)}”，请改填“好”。`);
    },
};

let open: OpenGrid;
afterEach(() => {
  open.engine.dispose();
  seen.length = 0;
});

const argumentsOf = async (formula: string) => {
  open = openGrid([[25, '310112199001011234', true], [''], [formula]], [spy, spyAll]);
  await open.grid.calculated();
  const last = seen.at(-1) ?? [];
  return last.slice(0, -1);
};

describe('a custom function in a cell gets its arguments as in Excel', () => {
  it('a single cell as a matrix of one', async () => {
    expect(await argumentsOf('=SPY(A1)')).toEqual([[[25]], null]);
  });

  it('a literal as a matrix of one', async () => {
    expect(await argumentsOf('=SPY("技师",3)')).toEqual([[['技师']], [[3]]]);
  });

  it('a range row by row, IDs as text, booleans as booleans', async () => {
    expect(await argumentsOf('=SPY(A1:C1)')).toEqual([[[25, '310112199001011234', true]], null]);
  });

  it('a blank cell as null, not as 0', async () => {
    expect(await argumentsOf('=SPY(A2:B2,J9)')).toEqual([[[null, null]], [[null]]]);
  });

  it('an omitted argument as null', async () => {
    expect(await argumentsOf('=SPY(,2)')).toEqual([null, [[2]]]);
  });

  it('an error cell as an object with its code', async () => {
    expect(await argumentsOf('=SPY(1/0)')).toEqual([[[expect.objectContaining({ code: '#DIV/0!' })]], null]);
  });

  it('a repeating argument as one list', async () => {
    expect(await argumentsOf('=SPY_ALL("x",1,A1:B1)')).toEqual([[['x']], [[[1]], [[25, '310112199001011234']]]]);
  });

  it('and the Invocation object at the end', async () => {
    await argumentsOf('=SPY(1)');
    expect(seen.at(-1)?.at(-1)).toEqual({ functionName: 'SPY' });
  });
});

describe('what a custom function answers', () => {
  const shown = async (answer: unknown) => {
    open = openGrid([['=ANSWER()']], [answering(answer)]);
    await open.grid.calculated();
    return open.grid.values(block(0, 0, 2, 2));
  };

  it('a text that looks like a date or a number stays a text', async () => {
    expect(await shown([['2026-09-16', '0012']])).toEqual([
      ['2026-09-16', '0012'],
      ['', ''],
    ]);
  });

  it('a matrix spills, and an error in it stays in its cell', async () => {
    expect(
      await shown([
        [1, true],
        [{ code: '#N/A', message: '缺标准' }, 'x'],
      ]),
    ).toEqual([
      [1, true],
      ['#N/A', 'x'],
    ]);
  });

  it('nothing shows as 0, no number as #NUM!, a promise as #VALUE!', async () => {
    expect((await shown(null))[0]?.[0]).toBe(0);
    open.engine.dispose();
    expect((await shown(Number.NaN))[0]?.[0]).toBe('#NUM!');
    open.engine.dispose();
    expect((await shown(() => Promise.reject(new Error('late'))))[0]?.[0]).toBe('#VALUE!');
  });
});

describe('a custom function that fails', () => {
  it('shows its error, keeps its sentence for the cell, and stops no other formula', async () => {
    open = openGrid([['=REFUSE("坏")', '=1+1', '=REFUSE("quiet")']], [refusing]);
    await open.grid.calculated();
    expect(open.grid.values(block(0, 0, 1, 3))).toEqual([['#VALUE!', 2, '#VALUE!']]);
    expect(open.grid.errorMessage(SHEET, 0, 0)).toBe('不认识“坏”，请改填“好”。');
  });

  it('does not show what an unexpected failure says', async () => {
    open = openGrid([['=REFUSE("quiet")']], [refusing]);
    await open.grid.calculated();
    expect(open.grid.errorMessage(SHEET, 0, 0)).not.toContain('内部');
  });

  it('keeps no sentence for a cell that has been put right', async () => {
    open = openGrid([['=REFUSE(B1)', '坏']], [refusing]);
    await open.grid.calculated();
    open.grid.write(cellAt(0, 1), [['好']]);
    expect(await open.value(0, 0)).toBe('好');
    expect(open.grid.errorMessage(SHEET, 0, 0)).toBeUndefined();
  });

  it('keeps its sentence when rows above are inserted', async () => {
    open = openGrid([[1], ['=REFUSE("坏")']], [refusing]);
    await open.grid.calculated();
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 9 };
    const target = { unitId: 'workbook', subUnitId: SHEET };
    await open.engine.commands.executeCommand(InsertRowByRangeCommand.id, { ...target, range, direction: 0 });
    await open.grid.calculated();
    expect(open.grid.errorMessage(SHEET, 2, 0)).toContain('坏');
    expect(open.grid.errorMessage(SHEET, 1, 0)).toBeUndefined();
  });

  it('gives a sentence for too many arguments', async () => {
    open = openGrid([['=REFUSE("好",2)']], [refusing]);
    expect(await open.value(0, 0)).toBe('#VALUE!');
    expect(open.grid.errorMessage(SHEET, 0, 0)).toBe('REFUSE 最多接受 1 个参数，现在给了 2 个，请删去多余的参数。');
  });
});

describe('the list of functions', () => {
  it('describes ours in the words of the metadata', () => {
    open = openGrid([], [spy]);
    const info = open.engine.injector.get(IDescriptionService).getFunctionInfo('SPY');
    expect(info).toMatchObject({
      abstract: '记下参数',
      functionParameter: [
        { name: 'first', detail: '第一个', require: 1 },
        { name: 'second', require: 0 },
      ],
    });
  });
});
