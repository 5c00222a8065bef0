/**
 * The host rests on hooks of the Excel client that are documented nowhere. These tests hold them to the pinned version: when the
 * client is raised and one of them fails, the host has to be read against the new client before anything else.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import clientFiles from '../../../../addin/workbook/host/client-files.json' with { type: 'json' };
import { installHost } from '../../../../addin/workbook/host/index';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

const require = createRequire(import.meta.url);
const clientPackage = require('@microsoft/office-js/package.json') as { version: string };

interface Wire {
  readonly type: number;
  readonly flags: number;
  readonly message: {
    readonly url: string;
    readonly body: {
      readonly Actions: Record<string, unknown>[];
      readonly ObjectPaths: Record<string, Record<string, unknown>>;
    };
  };
}

/** What the client sends while the action runs. */
async function sentBy(action: (context: Excel.RequestContext) => void): Promise<Wire> {
  const { window, Excel } = await startOffice();
  const bridge = window['_richApiNativeBridge'] as { sendMessageToHost: (message: string) => void };
  const send = bridge.sendMessageToHost;
  const sent: Wire[] = [];
  bridge.sendMessageToHost = (message) => {
    sent.push(JSON.parse(message) as Wire);
    send(message);
  };
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    action(context);
    await context.sync();
  });
  return sent[0] as Wire;
}

describe('The pinned Excel client', () => {
  it('is exactly the version that the host was written against', () => {
    expect(clientPackage.version).toBe('1.1.110');
    const { dependencies } = require('../../../../package.json') as { dependencies: Record<string, string> };
    expect(dependencies['@microsoft/office-js']).toBe('1.1.110');
  });

  it('has all the files that are copied beside the pages', () => {
    for (const file of clientFiles) {
      const path = require.resolve(`@microsoft/office-js/dist/${file}`);
      expect(readFileSync(path).length, file).toBeGreaterThan(1000);
    }
  });

  it('asks window.external who the host is, and the bridge for everything else', async () => {
    const window: Record<string, unknown> = {};
    installHost(window, new MemoryGrid());
    const external = window['external'] as { GetHostInfo(): string; GetContext(): { GetSupportedMatrix(): string } };
    expect(external.GetHostInfo()).toBe('Excel|Win32|16.01|zh-CN|telemetry||disableLogging|1');
    expect(JSON.parse(external.GetContext().GetSupportedMatrix())).toMatchObject({ ExcelApi: '1.9' });
    const { window: started } = await startOffice();
    expect(started['_richApiNativeBridge']).toMatchObject({ onMessageFromHost: expect.any(Function) });
  });

  it('sends batches of actions over object paths', async () => {
    const sent = await sentBy((context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2').untrack();
      range.values = [[5]];
      range.load('address');
    });
    expect(sent).toMatchObject({ type: 1, message: { url: 'ProcessQuery' } });
    // Bit 1: it writes; bit 64: it waits for the end of a cell edit.
    expect(sent.flags & 65).toBe(65);
    const { Actions, ObjectPaths } = sent.message.body;
    expect(Actions.filter(({ ActionType }) => ActionType !== 1)).toMatchObject([
      { ActionType: 4, Name: 'Values', ArgumentInfo: { Arguments: [[[5]]] } },
      { ActionType: 2, QueryInfo: { Select: ['address'] } },
    ]);
    expect(Object.values(ObjectPaths).map(({ ObjectPathType, Name }) => [ObjectPathType, Name])).toEqual([
      [1, ''],
      [4, 'Worksheets'],
      [5, ''],
      [3, 'GetRange'],
    ]);
  });

  it('keeps ranges by a reference id', async () => {
    const sent = await sentBy((context) => context.workbook.getSelectedRange());
    expect(sent.message.body.Actions.map(({ ActionType, Name }) => [ActionType, Name])).toEqual([
      [1, ''],
      [1, ''],
      [3, '_KeepReference'],
      [1, ''],
    ]);
  });

  it('cuts arrays of more than 1,500 cells into parts', async () => {
    const sent = await sentBy((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3200').values = Array.from(
        { length: 3200 },
        () => [1],
      );
    });
    const { Actions, ObjectPaths } = sent.message.body;
    const names = [...Actions, ...Object.values(ObjectPaths)].map(({ Name }) => Name);
    const count = (wanted: string) => names.filter((name) => name === wanted).length;
    expect([count('_ValidateArraySize'), count('Values'), count('GetBoundingRect')]).toEqual([1, 3, 3]);
  });

  it('knows nothing of merged undo groups, so each sync is a step of its own', () => {
    const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js'), 'utf8');
    expect(client).not.toContain('mergeUndoGroup');
  });
});
