import {
  fitTable,
  recogniseTables,
  ROSTER_IDS,
  rosterTemplate,
  takeRoster,
  type RosterId,
} from 'training-subsidy-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCells } from '../../../../addin/excel/sheet-read';
import { writeSheet } from '../../../../addin/excel/sheet-write';
import { templateSheet } from '../../../../addin/taskpane/roster/template/template-sheet';
import { inExcel } from '../../excel/in-excel';

afterEach(() => vi.unstubAllGlobals());

async function inserted(roster: RosterId) {
  const { grid } = await inExcel();
  const { name } = await writeSheet(templateSheet(rosterTemplate(roster), '', 'zh-CN'));
  return { grid, name, sheetId: grid.activeSheetId() };
}

describe('An empty roster that was inserted', () => {
  it.each(ROSTER_IDS)(
    'of the kind %s is recognised as one, with all columns, and its example is no claim',
    async (roster) => {
      await inserted(roster);
      const source = (await readCells('used'))!;
      const [found] = recogniseTables(source.cells, source.sheet).tables;
      expect(found?.kind).toBe(roster);
      const fit = fitTable(found!, roster);
      expect(fit.match.filter(({ manner }) => manner !== 'exact').map(({ header }) => header)).toEqual([]);
      const { rows, skipped } = takeRoster(source.cells, found!, fit);
      expect(rows).toEqual([]);
      expect(skipped.map(({ reason }) => reason)).toEqual(['example']);
    },
  );

  it('offers words to choose from in the rows to be filled, and refuses others', async () => {
    const { grid, sheetId } = await inserted('training');
    const column = rosterTemplate('training').columns.findIndex(({ header }) => header.startsWith('培训方式'));
    expect(grid.validation(sheetId, 3, column)).toMatchObject({ strict: true });
    expect(grid.validation(sheetId, 1002, column)?.source).toContain('内训');
    expect(grid.validation(sheetId, 2, column)).toBeNull();
  });

  it('takes IDs as text from the first row to the last', async () => {
    const { grid, sheetId } = await inserted('training');
    const column = rosterTemplate('training').columns.findIndex(({ header }) => header.startsWith('证件号码'));
    for (const row of [3, 1002]) {
      const [[format] = []] = grid.formats({ sheetId, row, column, rows: 1, columns: 1 });
      expect(format?.numberFormat).toBe('@');
    }
  });

  it('never replaces one that was inserted before', async () => {
    const { name } = await inserted('mentor');
    const again = await writeSheet(templateSheet(rosterTemplate('mentor'), '', 'zh-CN'));
    expect(again).toMatchObject({ name: `${name} (2)`, replaced: false });
  });
});
