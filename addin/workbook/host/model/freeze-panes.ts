import { invalidArgument } from '../errors';
import { parseAddress } from '../cells/address';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import type { ObjectType } from './object-type';

/** Rows above and columns left of the end of the range stay in view; the range must begin at the first cell. */
function freezeAt(host: Host, sheetId: string, args: Arguments): void {
  const area = args.range(0) ?? parseAddress(host.grid, args.text(0), sheetId);
  const { rows, columns } = host.grid.size(sheetId);
  if (area.sheetId !== sheetId || area.row > 0 || area.column > 0) {
    throw invalidArgument('冻结区域必须从 A1 开始。', 'The frozen range must begin at A1.');
  }
  host.grid.freeze(sheetId, area.rows === rows ? 0 : area.rows, area.columns === columns ? 0 : area.columns);
}

export const freezePanes: ObjectType<string> = {
  methods: {
    FreezeAt: freezeAt,
    FreezeRows: (host, sheetId, args) => host.grid.freeze(sheetId, args.count(0), 0),
    FreezeColumns: (host, sheetId, args) => host.grid.freeze(sheetId, 0, args.count(0)),
    Unfreeze: (host, sheetId) => host.grid.freeze(sheetId, 0, 0),
  },
};
