import type { IWorksheetData } from '@univerjs/core';
import type { NamedRange } from 'hucre';
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

export const keepPrint = (sheet: Sheet): { readonly print: Print } => ({ print: ofFile(sheet) });

export const keptPrint = ({ custom }: Partial<IWorksheetData>): Print =>
  (custom as { print?: Print } | undefined)?.print ?? {};

/** `$A$1:$G$9` or several of them, each with its sheet. */
const onSheet = (name: string, ranges: string): string =>
  ranges
    .split(',')
    .map((range) => `'${name.replaceAll("'", "''")}'!${range}`)
    .join(',');

/**
 * What a file keeps of a setup under names: the area to print, and the rows and columns on each page. The library would write
 * the sheet's name without quotes, and Excel repairs a file with such a name that has a dash or a blank in it.
 */
export function printNames({ name, pageSetup }: WriteSheet): NamedRange[] {
  const { printArea, printTitlesRow, printTitlesColumn } = pageSetup ?? {};
  const titles = [printTitlesColumn, printTitlesRow].filter((range) => range !== undefined).join(',');
  return [
    ...(printArea ? [{ name: '_xlnm.Print_Area', range: onSheet(name, printArea), scope: name }] : []),
    ...(titles ? [{ name: '_xlnm.Print_Titles', range: onSheet(name, titles), scope: name }] : []),
  ];
}

const UNDER_NAMES: ReadonlySet<string> = new Set(['printArea', 'printTitlesRow', 'printTitlesColumn']);

/** The same sheet without what is written under names. */
export function withoutPrintNames(sheet: WriteSheet): WriteSheet {
  if (!sheet.pageSetup) return sheet;
  const kept = Object.entries(sheet.pageSetup).filter(([key]) => !UNDER_NAMES.has(key));
  return { ...sheet, pageSetup: Object.fromEntries(kept) };
}

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
