import type { Injector } from '@univerjs/core';
import { IEditorBridgeService, ScrollToRangeOperation } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/core';
import { filter, firstValueFrom } from 'rxjs';
import type { Area } from '../grid';
import { toRange } from './changes';
import type { Screen } from './univer-grid';

/** What the grid adapter asks of the grid on the screen. */
export const screenOf = (injector: Injector): Screen => ({
  reveal(area: Area): void {
    void injector.get(ICommandService).executeCommand(ScrollToRangeOperation.id, { range: toRange(area) });
  },
  editing(): Promise<void> | null {
    const editor = injector.get(IEditorBridgeService);
    if (!editor.isVisible().visible) return null;
    return firstValueFrom(editor.visible$.pipe(filter(({ visible }) => !visible))).then(() => undefined);
  },
});
