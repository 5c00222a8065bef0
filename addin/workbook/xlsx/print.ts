import type { IWorksheetData } from '@univerjs/core';
import type { Sheet, WriteSheet } from 'hucre/xlsx';

/** How a sheet is printed. The grid has no place for it, so it travels with the sheet from file to file. */
type Print = Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'>;

const ofFile = ({ pageSetup, headerFooter, rowBreaks, colBreaks }: Sheet): Print => ({
  ...(pageSetup && { pageSetup }),
  ...(headerFooter && { headerFooter }),
  ...(rowBreaks && { rowBreaks }),
  ...(colBreaks && { colBreaks }),
});

export const keepPrint = (sheet: Sheet): Pick<IWorksheetData, 'custom'> => ({ custom: { print: ofFile(sheet) } });

export const keptPrint = ({ custom }: Partial<IWorksheetData>): Print =>
  (custom as { print?: Print } | undefined)?.print ?? {};
