import type { Area, CellValue } from '../grid';
import type { UniverGrid } from '../univer/univer-grid';
import { element } from './elements';

const columnName = (column: number): string => {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
};

const addressOf = ({ row, column }: Area) => `${columnName(column)}${row + 1}`;

/** What each kind of error means where no function of ours said more. */
const ERRORS: Readonly<Record<string, string>> = {
  '#DIV/0!': '除数为 0 或空白。',
  '#N/A': '缺少所需的值。',
  '#NAME?': '公式里有不认识的名称，请检查函数名的拼写。',
  '#NULL!': '两个区域没有交集。',
  '#NUM!': '数值超出范围。',
  '#REF!': '引用的单元格已不存在。',
  '#SPILL!': '结果要占用的单元格里已有内容，请先清空。',
  '#CALC!': '公式没有得出结果。',
  '#CYCLE!': '公式直接或间接引用了自己。',
  '#VALUE!': '参数的类型不对。',
};

/** Beneath the grid: the active cell's address, and why it shows an error. */
export const wireStatusLine = (grid: UniverGrid): void => {
  const address = element('status-address', HTMLElement);
  const text = element('status-text', HTMLElement);
  let due = false;
  const update = () => {
    due = false;
    const cell = grid.activeCell();
    const [[shown]] = grid.values(cell) as [[CellValue]];
    const message = typeof shown === 'string' && shown in ERRORS ? explain(grid, cell, shown) : '';
    address.textContent = addressOf(cell);
    text.textContent = message;
    text.classList.toggle('status__text--error', message !== '');
  };
  const soon = () => {
    if (due) return;
    due = true;
    void grid.calculated().then(update);
  };
  grid.onSelectionChanged(soon);
  grid.onChanged(soon);
  grid.onSheetsChanged(soon);
  soon();
};

const explain = (grid: UniverGrid, { sheetId, row, column }: Area, shown: string): string =>
  `${shown} ${grid.errorMessage(sheetId, row, column) ?? ERRORS[shown] ?? ''}`;
