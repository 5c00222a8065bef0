import { write } from './run';

/** A cell that is not empty, as the question before overwriting it names it. */
export interface FilledCell {
  readonly sheet: string;
  /** Without the sheet: `C5`. */
  readonly address: string;
  /** Its formula, or what it shows. */
  readonly content: string;
}

/** Written, or refused because something is there. */
export type Insertion =
  { readonly written: true; readonly address: string } | { readonly written: false; readonly filled: FilledCell };

const TEXT_FORMAT = '@';

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

const present = (range: Excel.Range): string => {
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=')) return formula;
  return range.text[0]?.[0] || String(range.values[0]?.[0] ?? '');
};

/**
 * Writes a formula or a number into the active cell. A cell that holds something stays as it is and is answered, unless it is
 * `replacing`, the very cell and content that the user agreed to overwrite. Look and write are one batch and one step of undo.
 */
export const insert = (content: string | number, replacing: FilledCell | null): Promise<Insertion> =>
  write(async (context) => {
    const { workbook } = context;
    const range = replacing
      ? workbook.worksheets.getItem(replacing.sheet).getRange(replacing.address)
      : workbook.getActiveCell();
    range.load('address,formulas,values,text,numberFormat');
    const sheet = range.worksheet.load('name');
    await context.sync();
    const found = present(range);
    if (found !== '' && found !== replacing?.content) {
      return { written: false, filled: { sheet: sheet.name, address: withoutSheet(range.address), content: found } };
    }
    // In a cell formatted as text Excel would show the formula itself.
    if (range.numberFormat[0]?.[0] === TEXT_FORMAT) range.numberFormat = [['General']];
    range.formulas = [[content]];
    await context.sync();
    return { written: true, address: range.address };
  });
