import { mergeLocales } from '@univerjs/core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import filterZhCN from '@univerjs/sheets-filter-ui/locale/zh-CN';
import filterBaseZhCN from '@univerjs/sheets-filter/locale/zh-CN';
import listsZhCN from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import listsBaseZhCN from '@univerjs/sheets-data-validation/locale/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import './charts/charts.css';
import './shell/page.css';
import { ChartLayer } from './charts/chart-layer';
import { loadFunctions } from './formula/load';
import { DARK_THEME, installHost, LIGHT_THEME, openPane } from './host';
import { SAMPLE_NAME, sampleWorkbook } from './sample';
import { element } from './shell/elements';
import { wireFiles } from './shell/file-desk';
import { showNotice, wireNotice } from './shell/notice';
import { wirePane } from './shell/splitter';
import { wireStatusLine } from './shell/status-line';
import { followSystemTheme, prefersDark } from './shell/theme';
import { finishedBook, openBook, unknownFunctions } from './univer/books';
import { cellPlaces } from './univer/cell-places';
import { ChangeFlag } from './univer/change-flag';
import { Engine } from './univer/engine';
import { screenOf } from './univer/screen';
import { screenPlugins } from './univer/screen-plugins';
import { UniverGrid } from './univer/univer-grid';

const sample = () => ({ workbook: sampleWorkbook(), tables: [], names: [], filters: [], lists: [] });

const start = async (): Promise<void> => {
  const { runtime, metadata } = await loadFunctions();
  const engine: Engine = new Engine({
    plugins: screenPlugins('grid', (sheetId, row, column) => grid.errorMessage(sheetId, row, column)),
    locale: mergeLocales(zhCN, filterBaseZhCN, filterZhCN, listsBaseZhCN, listsZhCN),
    darkMode: prefersDark(),
    runtime,
    metadata,
  });
  const grid: UniverGrid = new UniverGrid(engine, screenOf(engine.injector));
  openBook(engine, grid, sample());
  element('loading', HTMLElement).remove();

  const changes = new ChangeFlag(engine);
  let name = SAMPLE_NAME;
  const opened = (newName: string) => {
    name = newName;
    element('file-name', HTMLElement).textContent = newName;
    changes.clear();
  };
  opened(SAMPLE_NAME);

  wireFiles({
    name: () => name,
    isChanged: () => changes.isSet,
    open: (book) => {
      openBook(engine, grid, book, book.workbook.sheetOrder[book.active]);
      opened(book.workbook.name);
      return unknownFunctions(engine, book);
    },
    openSample: () => {
      openBook(engine, grid, sample());
      opened(SAMPLE_NAME);
    },
    save: async () => {
      const { writeBook } = await import('./xlsx/write-book');
      const file = await writeBook(await finishedBook(engine, grid), (each) => runtime.functions.has(each));
      changes.clear();
      return file;
    },
  });
  new ChartLayer(engine, grid, cellPlaces(engine));
  wireStatusLine(grid);
  followSystemTheme(engine);

  try {
    await openPane(element('pane-frame', HTMLIFrameElement), 'taskpane.html', (window) => {
      installHost(window, grid, {
        workbookName: () => `${name}.xlsx`,
        theme: () => (prefersDark() ? DARK_THEME : LIGHT_THEME),
      });
    });
  } catch (error) {
    showNotice(`任务窗格没有打开，表格仍可使用；请刷新页面重试。（${String(error)}）`);
  }
};

wireNotice();
wirePane();
start().catch((error: unknown) => {
  showNotice(`页面没有打开：${error instanceof Error ? error.message : String(error)}`);
  throw error;
});
