import { describe, expect, it } from 'vitest';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';
import { installHost } from '../../../../addin/workbook/host/index';

describe('The Common API', () => {
  it('keeps the settings of the document while the page is open', async () => {
    const { Office } = await startOffice();
    const { settings } = Office.context.document;
    settings.set('columns', { 姓名: 0 });
    const saved = await new Promise<Office.AsyncResult<unknown>>((resolve) => settings.saveAsync(resolve));
    expect(saved.status).toBe('succeeded');
    settings.set('columns', 'unsaved');
    const fresh = await new Promise<Office.AsyncResult<Office.Settings>>((resolve) => {
      settings.refreshAsync(resolve);
    });
    expect(fresh.value.get('columns')).toEqual({ 姓名: 0 });
  });

  it('says so where it is not answered', async () => {
    const { Office } = await startOffice();
    const answer = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
    );
    expect(answer.status).toBe('failed');
    expect(answer.error.code).toBe(5000);
  });
});

describe('A host that is put away', () => {
  it('no longer listens to the grid', () => {
    const grid = new MemoryGrid();
    const window: Record<string, unknown> = {};
    const host = installHost(window, grid);
    const heard: string[] = [];
    Object.assign(window['_richApiNativeBridge'] as object, {
      onMessageFromHost: (message: string) => heard.push(message),
    });
    host.dispose();
    grid.select({ sheetId: grid.activeSheetId(), row: 1, column: 1, rows: 1, columns: 1 });
    return Promise.resolve().then(() => expect(heard).toEqual([]));
  });
});
