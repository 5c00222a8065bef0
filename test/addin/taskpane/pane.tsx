/** Renders the pane over a workbook that a test plays. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { SelectedCell } from '../../../addin/excel';
import { App } from '../../../addin/taskpane/shell/app';
import type { WorkbookAccess } from '../../../addin/taskpane/shared/workbook';

const EMPTY: SelectedCell = { address: '测算!C5', sheet: '测算', value: '', text: '', formula: null };

/** A workbook with one cell in sight. */
export function playedWorkbook() {
  let cell = EMPTY;
  let tell: () => void = () => undefined;
  const workbook = {
    readSelection: vi.fn(async () => cell),
    watchSelection: vi.fn(async (listener: () => void) => {
      tell = listener;
      return () => undefined;
    }),
    readRange: vi.fn<WorkbookAccess['readRange']>(async () => null),
    insert: vi.fn<WorkbookAccess['insert']>(async () => ({ written: true, address: cell.address })),
  };
  return {
    workbook,
    select(next: Partial<SelectedCell>) {
      cell = { ...EMPTY, ...next };
      tell();
    },
  };
}

export type PlayedWorkbook = ReturnType<typeof playedWorkbook>;

export const formulaCell = (formula: string, value: SelectedCell['value']): Partial<SelectedCell> => ({
  value,
  text: String(value),
  formula: { formula, rowOffset: 0, columnOffset: 0 },
});

/** What a browser has and jsdom lacks; the browser is a Chinese one. */
function stubBrowser(): void {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN');
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

export async function openPane(workbook: WorkbookAccess | null, displayLanguage = 'zh-CN') {
  stubBrowser();
  vi.stubGlobal('Office', { context: { displayLanguage } });
  render(<App workbook={workbook} />);
  await screen.findByRole('searchbox', undefined, { timeout: 20_000 });
  // Looking whether the pointer can reach an element is slow without a layout, and the browser test does it.
  return userEvent.setup({ pointerEventsCheck: 0 });
}

export function closePane(): void {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}
