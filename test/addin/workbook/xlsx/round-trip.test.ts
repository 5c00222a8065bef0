import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../../../addin/workbook/sample';
import type { Finished, Opened } from '../../../../addin/workbook/xlsx/book';
import { readBook } from '../../../../addin/workbook/xlsx/read-book';
import { writeBook } from '../../../../addin/workbook/xlsx/write-book';
import { partOf } from './part-of';

const ours = (name: string) => ['SUBSIDY_INTERNAL', 'MENTOR_BONUS'].includes(name);

const finished = (workbook: IWorkbookData, more: Partial<Finished> = {}): Finished => ({
  workbook,
  tables: [],
  names: [],
  filters: [],
  lists: [],
  spills: [],
  activeSheetId: workbook.sheetOrder[0] ?? '',
  ...more,
});

const throughFile = async (book: Finished): Promise<Opened> => readBook('x.xlsx', (await writeBook(book, ours)).bytes);

const workbookOf = (cells: Record<number, Record<number, ICellData>>, more: object = {}): IWorkbookData => ({
  ...sampleWorkbook(),
  sheetOrder: ['s'],
  sheets: { s: { id: 's', name: '表 1', cellData: cells, ...more } },
});

const contentOf = ({ v, t, f }: ICellData): ICellData =>
  ({
    ...(v === undefined ? {} : { v, t: t === CellValueType.FORCE_STRING ? CellValueType.STRING : t }),
    ...(f === undefined ? {} : { f }),
  }) as ICellData;

describe('a workbook that goes through a file', () => {
  it('keeps every value and formula of the sample', async () => {
    const before = sampleWorkbook();
    const after = (await throughFile(finished(before))).workbook;
    expect(after.sheetOrder.map((id) => after.sheets[id]?.name)).toEqual(
      before.sheetOrder.map((id) => before.sheets[id]?.name),
    );
    before.sheetOrder.forEach((id, i) => {
      const read = after.sheets[after.sheetOrder[i] ?? '']?.cellData ?? {};
      for (const [row, line] of Object.entries(before.sheets[id]?.cellData ?? {})) {
        for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
          expect(contentOf(read[Number(row)]?.[Number(column)] ?? {}), `${id} ${row},${column}`).toEqual(
            contentOf(cell),
          );
        }
      }
    });
  });

  it('keeps how a sheet is printed', async () => {
    const printed = { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
    const print = { pageSetup: printed, headerFooter: { oddFooter: '&C第 &P 页' }, rowBreaks: [20] };
    const { workbook } = await throughFile(finished(workbookOf({ 0: { 0: { v: 1 } } }, { custom: { print } })));
    expect(workbook.sheets[workbook.sheetOrder[0] ?? '']?.custom).toMatchObject({ print });
  });

  it('keeps what is printed of a sheet, and names the sheet in quotes as Excel wants it', async () => {
    const pageSetup = { printArea: '$A$1:$B$2,$D$1:$E$2', printTitlesRow: '$1:$1', printTitlesColumn: '$A:$A' };
    const sheet = { name: "甲-乙 '丙' 丁", custom: { print: { pageSetup } } };
    const book = finished(workbookOf({ 0: { 0: { v: 1 } } }, sheet));
    const { workbook } = await throughFile(book);
    expect(workbook.sheets[workbook.sheetOrder[0] ?? '']?.custom).toMatchObject({ print: { pageSetup } });
    const quoted = /(&apos;|')甲-乙 \1\1丙\1\1 丁\1!/;
    const names = partOf((await writeBook(book, ours)).bytes, 'xl/workbook.xml').match(
      /<definedName .*?<\/definedName>/g,
    );
    expect(names).toHaveLength(2);
    for (const name of names ?? []) expect(name).toMatch(quoted);
  });

  it('keeps a style in all its parts', async () => {
    const side = { s: BorderStyleTypes.MEDIUM_DASHED, cl: { rgb: '#336699' } };
    const style: IStyleData = {
      ff: '宋体',
      fs: 12,
      bl: BooleanNumber.TRUE,
      it: BooleanNumber.TRUE,
      ul: { s: BooleanNumber.TRUE },
      st: { s: BooleanNumber.TRUE },
      cl: { rgb: '#B10E1C' },
      bg: { rgb: '#FFEEAA' },
      n: { pattern: '#,##0.00_);[Red](#,##0.00)' },
      ht: HorizontalAlign.RIGHT,
      vt: VerticalAlign.TOP,
      tb: WrapStrategy.WRAP,
      tr: { a: 45 },
      bd: { t: side, r: side, b: side, l: side },
    };
    const { workbook } = await throughFile(
      finished(workbookOf({ 0: { 0: { v: -1, t: CellValueType.NUMBER, s: style } } })),
    );
    const read = workbook.sheets[workbook.sheetOrder[0] ?? '']?.cellData?.[0]?.[0]?.s;
    expect(workbook.styles[String(read)]).toEqual(style);
  });

  it('keeps form: merges, widths, heights, hidden parts, frozen panes, grid lines', async () => {
    const form = {
      mergeData: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }],
      columnData: { 0: { w: 154 }, 2: { hd: BooleanNumber.TRUE } },
      rowData: { 0: { h: 36 }, 3: { hd: BooleanNumber.TRUE } },
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: BooleanNumber.FALSE,
    };
    const { workbook } = await throughFile(
      finished(workbookOf({ 0: { 0: { v: '标题', t: CellValueType.STRING } } }, form)),
    );
    const sheet = workbook.sheets[workbook.sheetOrder[0] ?? ''];
    expect(sheet).toMatchObject({ ...form, rowData: { 0: { h: 36 }, 3: { hd: 1 } } });
  });

  it('keeps tables, names and rich text', async () => {
    const p = {
      id: 'd',
      documentStyle: {},
      body: {
        dataStream: '企业\r内训\r\n',
        textRuns: [{ st: 0, ed: 2, ts: { bl: BooleanNumber.TRUE } }],
        paragraphs: [{ startIndex: 2 }, { startIndex: 5 }],
      },
    };
    const book = workbookOf({ 0: { 0: { v: '项目', t: CellValueType.STRING } }, 1: { 0: { p } } });
    const table = { name: '明细', sheetId: 's', row: 0, column: 0, rows: 2, columns: 1, hasHeaders: true };
    const names = [{ name: '总额', formula: "='表 1'!$A$1" }];
    const read = await throughFile(finished(book, { tables: [table], names }));
    expect(read.tables).toMatchObject([{ ...table, sheetId: 'sheet-1' }]);
    expect(read.names).toEqual(names);
    const body = read.workbook.sheets['sheet-1']?.cellData?.[1]?.[0]?.p?.body;
    expect(body?.dataStream).toBe('企业\r内训\r\n');
    expect(body?.textRuns?.[0]).toMatchObject({ st: 0, ed: 2, ts: { bl: 1 } });
  });

  it('keeps an array formula with its results beside it', async () => {
    const book = workbookOf({ 0: { 0: { f: '=SEQUENCE(2,2)', v: 1, t: CellValueType.NUMBER } } });
    const values = [
      [1, 2],
      [3, 4],
    ];
    const { bytes } = await writeBook(finished(book, { spills: [{ sheetId: 's', row: 0, column: 0, values }] }), ours);
    const file = await readXlsx(new Uint8Array(bytes), { readStyles: true });
    expect(file.sheets[0]?.cells?.get('0,0')).toMatchObject({
      formula: '_xlfn.SEQUENCE(2,2)',
      formulaType: 'array',
      formulaRef: 'A1:B2',
      formulaDynamic: true,
    });
    expect(file.sheets[0]?.rows[1]?.[1]).toBe(4);
  });

  it('stores our functions so that the add-in finds them, with their last results', async () => {
    const book = workbookOf({ 0: { 0: { f: '=SUBSIDY_INTERNAL(25)', v: 15000, t: CellValueType.NUMBER } } });
    const { bytes } = await writeBook(finished(book), ours);
    const file = await readXlsx(new Uint8Array(bytes), { readStyles: true });
    expect(file.sheets[0]?.cells?.get('0,0')).toMatchObject({ formula: '_xldudf_SUBSIDY_INTERNAL(25)', value: 15000 });
  });

  it('says that a formula with variables became a value', async () => {
    const book = workbookOf({ 0: { 0: { f: '=LET(x,2,x*2)', v: 4, t: CellValueType.NUMBER } } });
    const { losses } = await writeBook(finished(book), ours);
    expect(losses).toEqual(['含 LET 或 LAMBDA 的公式 1 个，已存为数值']);
  });
});
