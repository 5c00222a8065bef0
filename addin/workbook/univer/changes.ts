import { ObjectMatrix } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { Area } from '../grid';

export const toArea = (sheetId: string, range: IRange): Area => ({
  sheetId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
});

const SHIFTING: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
]);

/** Mutations that put cells elsewhere: the addresses of what they hold are no longer the same. */
export const movesCells = (id: string): boolean => SHIFTING.has(id) || id === MoveRangeMutation.id;

const isContent = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'object' && ('v' in cell || 'f' in cell || 'p' in cell));

// Results of a calculation arrive by the same mutation and are no change of the user's; nor is a change of form.
const writtenArea = (params: ISetRangeValuesMutationParams): Area | null => {
  const matrix = new ObjectMatrix(params.cellValue ?? {});
  let first = true;
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  matrix.forValue((row, column, cell) => {
    if (!isContent(cell)) return;
    range.startRow = first ? row : Math.min(range.startRow, row);
    range.endRow = first ? row : Math.max(range.endRow, row);
    range.startColumn = first ? column : Math.min(range.startColumn, column);
    range.endColumn = first ? column : Math.max(range.endColumn, column);
    first = false;
  });
  return first ? null : toArea(params.subUnitId, range);
};

const known = new WeakMap<object, { readonly area: Area | null }>();

/** The cells whose content a command changed, or null where it changed none. */
export const changedArea = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): Area | null => {
  // Several listeners ask about the same command, which may have changed half a million cells.
  const key = command.params ?? command;
  const found = known.get(key) ?? { area: findArea(command, options) };
  known.set(key, found);
  return found.area;
};

const findArea = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): Area | null => {
  if (command.id === SetRangeValuesMutation.id) {
    return options?.['fromFormula'] === true ? null : writtenArea(command.params as ISetRangeValuesMutationParams);
  }
  if (!SHIFTING.has(command.id)) return null;
  const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
  return toArea(subUnitId, range);
};
