import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { ExcelFailure, type SelectedCell } from '../../excel';
import { useWorkbook } from './workbook';

const SelectionContext = createContext<SelectedCell | null>(null);

/** What follows the selection this soon after it moved is read once. */
const SETTLE_MS = 60;
/** How soon to look again at a cell that Excel is still calculating. */
const BUSY_MS = 700;

const BUSY = /^#(BUSY!|GETTING_DATA|正在获取数据)/;

/** Follows the active cell of the workbook; only the last reading counts. */
function useFollowedCell(): SelectedCell | null {
  const workbook = useWorkbook();
  const [cell, setCell] = useState<SelectedCell | null>(null);
  useEffect(() => {
    if (workbook === null) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    let unwatch: (() => void) | undefined;

    const lookIn = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), ms);
    };
    const look = async () => {
      const request = ++latest;
      try {
        const found = await workbook.readSelection();
        if (over || request !== latest) return;
        setCell(found);
        if (BUSY.test(found.text)) lookIn(BUSY_MS);
      } catch (error) {
        // While a cell is edited, or a chart is selected, there is no cell to read: the last one stays.
        if (!(error instanceof ExcelFailure)) throw error;
      }
    };

    void look();
    workbook
      .watchSelection(() => lookIn(SETTLE_MS))
      .then(
        (stop) => {
          if (over) stop();
          else unwatch = stop;
        },
        // Without events the cell that was active at the start is all there is.
        () => undefined,
      );
    return () => {
      over = true;
      clearTimeout(timer);
      unwatch?.();
    };
  }, [workbook]);
  return cell;
}

export function SelectionProvider({ children }: { readonly children: ReactNode }) {
  return <SelectionContext value={useFollowedCell()}>{children}</SelectionContext>;
}

/** The active cell; null outside Excel and until it was read. */
export const useSelectedCell = (): SelectedCell | null => use(SelectionContext);
