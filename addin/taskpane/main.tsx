import { createRoot } from 'react-dom/client';
import { isInExcel } from '../excel';
import { loadFirstPage } from './pages';
import { excelWorkbook } from './shared/workbook';
import { App } from './shell/app';

/** How long office.js may take to find Excel before the pane is shown without it. */
const PATIENCE_MS = 4000;

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('taskpane.html has no #root');
  const root = createRoot(element);
  const show = (inExcel: boolean) =>
    root.render(<App key={String(inExcel)} workbook={inExcel ? excelWorkbook : null} />);

  loadFirstPage();
  const found = isInExcel();
  const late = setTimeout(() => show(false), PATIENCE_MS);
  // However late, Excel is taken up when it answers.
  const inExcel = await found;
  clearTimeout(late);
  show(inExcel);
}

void start();
