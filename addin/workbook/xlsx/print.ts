import type { IWorksheetData } from '@univerjs/core';
import type { Sheet, WriteSheet } from 'hucre/xlsx';
import type { PageSetup } from '../grid';

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

const PAPERS = { A4: 'a4', A3: 'a3' } as const;

/** `A1:G9` as a file writes it: `$A$1:$G$9`. */
const fixed = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
const loose = (address: string): string => address.replaceAll('$', '');
const rowsOf = (address: string): string =>
  (address.match(/\d+/g) ?? [])
    .slice(0, 2)
    .map((row) => `$${row}`)
    .join(':');

/** How a sheet is printed, in the words of the contract. */
export function pageSetupOf(sheet: Partial<IWorksheetData>): PageSetup {
  const { paperSize, orientation, fitToWidth, fitToHeight, horizontalCentered, printArea, printTitlesRow } =
    keptPrint(sheet).pageSetup ?? {};
  const paper = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find((name) => PAPERS[name] === paperSize);
  return {
    ...(paper && { paper }),
    ...(orientation && { orientation }),
    ...(fitToWidth !== undefined && { fitWidth: fitToWidth }),
    ...(fitToHeight !== undefined && { fitHeight: fitToHeight }),
    ...(horizontalCentered !== undefined && { centered: horizontalCentered }),
    ...(printArea !== undefined && { area: loose(printArea) }),
    ...(printTitlesRow !== undefined && { titleRows: loose(printTitlesRow) }),
  };
}

/** The sheet's own data with that setup; what the contract has no word for stays as it was in the file. */
export function withPageSetup(
  sheet: Partial<IWorksheetData>,
  { paper, orientation, fitWidth, fitHeight, centered, area, titleRows }: PageSetup,
): Pick<IWorksheetData, 'custom'> {
  const kept = keptPrint(sheet);
  const fits = fitWidth !== undefined || fitHeight !== undefined;
  const pageSetup = {
    ...kept.pageSetup,
    ...(paper && { paperSize: PAPERS[paper] }),
    ...(orientation && { orientation }),
    ...(fits && { fitToPage: true, fitToWidth: fitWidth ?? 0, fitToHeight: fitHeight ?? 0 }),
    ...(centered !== undefined && { horizontalCentered: centered }),
    ...(area !== undefined && { printArea: fixed(area) }),
    ...(titleRows !== undefined && { printTitlesRow: rowsOf(titleRows) }),
  };
  return { custom: { ...sheet.custom, print: { ...kept, pageSetup } } };
}
