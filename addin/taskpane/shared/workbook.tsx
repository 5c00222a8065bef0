import { createContext, use } from 'react';
import { insert, readRange, readSelection, watchSelection } from '../../excel';

/** The workbook as the pages need it. */
export interface WorkbookAccess {
  readonly readSelection: typeof readSelection;
  readonly watchSelection: typeof watchSelection;
  readonly readRange: typeof readRange;
  readonly insert: typeof insert;
}

export const excelWorkbook: WorkbookAccess = { readSelection, watchSelection, readRange, insert };

/** Null where the pane is open outside Excel. */
export const WorkbookContext = createContext<WorkbookAccess | null>(null);

export const useWorkbook = (): WorkbookAccess | null => use(WorkbookContext);
