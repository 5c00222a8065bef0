import { createRoot } from 'react-dom/client';
import { isInExcel } from '../excel';
import { excelWorkbook } from './shared/workbook';
import { loadFirstPage } from './pages';
import { App } from './shell/app';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('taskpane.html has no #root');
  loadFirstPage();
  const inExcel = await isInExcel();
  createRoot(element).render(<App workbook={inExcel ? excelWorkbook : null} />);
}

void start();
