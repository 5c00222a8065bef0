import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../../addin/workbook/host/cells/address';
import { bounding, intersection } from '../../../../addin/workbook/host/cells/area';
import { blocks } from '../../../../addin/workbook/host/cells/matrix';
import { usedWithin } from '../../../../addin/workbook/host/model/range-used';
import { MemoryGrid } from './memory-grid';

const grid = new MemoryGrid({ sheets: ['名册', "it's 2026", 'A1'] });
const sheetId = fc.constantFrom(...grid.sheets().map(({ id }) => id));
const side = fc.integer({ min: 1, max: 40 });
const area = fc.record({ sheetId, row: fc.nat(60), column: fc.nat(60), rows: side, columns: side });
const matrix = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 8 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.constantFrom('@', '0.00', null), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('An address', () => {
  it('leads back to the area that it was made of', () => {
    fc.assert(
      fc.property(area, (cells) => {
        expect(parseAddress(grid, formatAddress(grid, cells), '')).toEqual(cells);
      }),
    );
  });
});

describe('Blocks of equal values', () => {
  it('cover every cell once, with its own value', () => {
    fc.assert(
      fc.property(matrix, (values) => {
        const covered = values.map((row) => row.map(() => [] as (string | null)[]));
        for (const block of blocks(values)) {
          for (let row = block.row; row < block.row + block.rows; row++) {
            for (let column = block.column; column < block.column + block.columns; column++) {
              covered[row]?.[column]?.push(block.value);
            }
          }
        }
        expect(covered).toEqual(values.map((row) => row.map((value) => [value])));
      }),
    );
  });
});

describe('Two areas', () => {
  it('share what both hold, and lie in the area around them', () => {
    fc.assert(
      fc.property(area, area, (one, other) => {
        fc.pre(one.sheetId === other.sheetId);
        const around = bounding(one, other);
        expect(intersection(around, one)).toEqual(one);
        expect(intersection(around, other)).toEqual(other);
        expect(intersection(one, other)).toEqual(intersection(other, one));
      }),
    );
  });
});

describe('The used part of an area', () => {
  it('is the smallest rectangle around the filled cells in it', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    const within = fc.record({
      row: fc.nat(6),
      column: fc.nat(6),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: side,
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), within, (filled, place) => {
        const sheet = new MemoryGrid();
        const searched = { sheetId: sheet.activeSheetId(), ...place };
        const cells = filled.map((at) => ({ sheetId: sheet.activeSheetId(), ...at, rows: 1, columns: 1 }));
        for (const at of cells) sheet.write(at, [['x']]);
        const inside = cells.filter((at) => intersection(at, searched));
        const expected = inside.length === 0 ? null : inside.reduce(bounding);
        expect(usedWithin(sheet, searched)).toEqual(expected);
      }),
    );
  });
});
