import { hasExcelApi, read } from './run';

export type CellValue = string | number | boolean;

/** A cell that holds a formula, and how far the selected cell lies from it: 0 and 0 unless the formula spilled into it. */
export interface FormulaCell {
  readonly formula: string;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** The active cell as it stands. */
export interface SelectedCell {
  /** With its sheet: `测算!C5`. */
  readonly address: string;
  readonly sheet: string;
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly formula: FormulaCell | null;
}

const SPILL = '1.12';
const ALL_SHEETS_CHANGED = '1.9';

const isFormula = (content: unknown): content is string => typeof content === 'string' && content.startsWith('=');

export const readSelection = (): Promise<SelectedCell> =>
  read(async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas,values,text,rowIndex,columnIndex');
    const sheet = cell.worksheet.load('name');
    const parent = hasExcelApi(SPILL)
      ? cell.getSpillParentOrNullObject().load('formulas,rowIndex,columnIndex')
      : undefined;
    await context.sync();
    const shown = {
      address: cell.address,
      sheet: sheet.name,
      value: cell.values[0]?.[0],
      text: cell.text[0]?.[0] ?? '',
    };
    const own = cell.formulas[0]?.[0] as unknown;
    if (isFormula(own)) return { ...shown, formula: { formula: own, rowOffset: 0, columnOffset: 0 } };
    if (parent === undefined || parent.isNullObject) return { ...shown, formula: null };
    const above = parent.formulas[0]?.[0] as unknown;
    const offset = { rowOffset: cell.rowIndex - parent.rowIndex, columnOffset: cell.columnIndex - parent.columnIndex };
    return { ...shown, formula: isFormula(above) ? { formula: above, ...offset } : null };
  });

/**
 * Calls back when another cell became active, or when cells changed and the active one may be among them. The answer stops it.
 */
export async function watchSelection(listener: () => void): Promise<() => void> {
  const heard = async () => listener();
  const handles = await read(async (context) => {
    const { workbook } = context;
    const added: OfficeExtension.EventHandlerResult<never>[] = [workbook.onSelectionChanged.add(heard)];
    if (hasExcelApi(ALL_SHEETS_CHANGED)) added.push(workbook.worksheets.onChanged.add(heard));
    added.push(workbook.worksheets.onActivated.add(heard));
    await context.sync();
    return added;
  });
  return () => {
    for (const handle of handles) handle.remove();
    // The page goes away when this is called: nobody waits for the answer.
    void handles[0]?.context.sync().catch(() => undefined);
  };
}
