import { describe, expect, it } from 'vitest';
import { sentence } from 'training-subsidy-core';
import {
  ExcelFailure,
  type CellValue,
  type RangePart,
  type RangeReference,
  type SelectedCell,
} from '../../../addin/excel';
import { explainCell } from '../../../addin/taskpane/explain/explain-cell';

/** A workbook of a few ranges, by `sheet!address` or by name. */
type Cells = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

const keyOf = (reference: RangeReference): string =>
  reference.kind === 'name' ? reference.name : `${reference.sheet}!${reference.address.replace(/\$/g, '')}`;

const reader = (cells: Cells) => async (reference: RangeReference, firstRow: number, mostRows: number) => {
  const values = cells[keyOf(reference)];
  if (reference.kind === 'name' && values === undefined) return null;
  if (values === undefined) throw new ExcelFailure('NOT_FOUND', keyOf(reference));
  return {
    address: keyOf(reference),
    rows: values.length,
    columns: values[0]!.length,
    firstRow,
    values: values.slice(firstRow, firstRow + mostRows),
  } satisfies RangePart;
};

const selected = (formula: string, rowOffset = 0): SelectedCell => ({
  address: '测算!C1',
  sheet: '测算',
  value: '',
  text: '',
  formula: { formula, rowOffset, columnOffset: 0 },
});

const explained = (formula: string, cells: Cells = {}) => explainCell(selected(formula), reader(cells));

async function outcome(formula: string, cells: Cells = {}) {
  const [call] = await explained(formula, cells);
  return call!.outcome(0, 0);
}

async function amount(formula: string, cells: Cells = {}) {
  const found = await outcome(formula, cells);
  return found.kind === 'payout' ? found.payout.amount.toNumber() : found;
}

describe('A formula of ours is explained', () => {
  it('from literals', async () => {
    expect(await amount('=SUBSIDY_INTERNAL(25)')).toBe(15_000);
    expect(await amount('=subsidy_internal(25)')).toBe(15_000);
    expect(await amount('=CONTEST_PRIZE("二等",2)')).toBe(10_000);
    expect(await amount('=INNOVATION_STUDIO_GRANT(20000,TRUE)')).toBe(0);
  });

  it('from cells of its own sheet, of others, of names', async () => {
    const cells = { '测算!B2': [[25]], '名 册!A1': [[3]], 人数: [[2]] };
    expect(await amount('=SUBSIDY_INTERNAL($B$2)', cells)).toBe(15_000);
    expect(await amount("=SUBSIDY_INTERNAL('名 册'!A1)", cells)).toBe(1800);
    expect(await amount('=SUBSIDY_INTERNAL(人数)', cells)).toBe(1200);
  });

  it('with a DATE of numbers', async () => {
    expect(await outcome('=DEADLINE(DATE(2026,10,31),2)')).toEqual({ kind: 'value', value: 46_387 });
    expect(await outcome('=DEADLINE(DATE(2026,13,31),2)')).toMatchObject({ kind: 'unreadable' });
    expect(await outcome('=DEADLINE(DATE(2026,A1,31),2)')).toMatchObject({ kind: 'unreadable' });
  });

  it('with arguments left out', async () => {
    expect(await amount('=RD_GRANT("市",,"2026-10-01")')).toBe(120_000);
  });

  it('from another call of ours', async () => {
    expect(await amount('=CONTEST_AWARD_MATCH(CONTEST_PRIZE("一等"))')).toBe(8000);
  });

  it('wherever it stands in the formula', async () => {
    const calls = await explained('=IF(A1>0,SUBSIDY_INTERNAL(A1)+ROUND(CONTEST_FINAL(2),0),0)', { '测算!A1': [[1]] });
    expect(calls.map(({ declared, isWhole }) => [declared.name, isWhole])).toEqual([
      ['SUBSIDY_INTERNAL', false],
      ['CONTEST_FINAL', false],
    ]);
  });

  it('behind a prefix, the sign of implicit intersection, or EXPLAIN', async () => {
    expect(await amount('=_xldudf_SUBSIDY_INTERNAL(1)')).toBe(600);
    expect(await amount('=SUB.SUBSIDY_INTERNAL(1)')).toBe(600);
    expect((await explained('=@SUBSIDY_INTERNAL(1)'))[0]).toMatchObject({ isWhole: true });
    expect(await amount('=EXPLAIN("SUBSIDY_INTERNAL",25)')).toBe(15_000);
  });

  it('though it answers no sum', async () => {
    expect(await outcome('=SKILL_RANK("三级")')).toEqual({ kind: 'value', value: 3 });
  });

  it('not at all where it only occurs as a text, or is no formula of ours', async () => {
    expect(await explained('="SUBSIDY_INTERNAL(25)"')).toEqual([]);
    expect(await explained('=SUM(A1:A3)')).toEqual([]);
    expect(await explainCell({ ...selected('=1'), formula: null }, reader({}))).toEqual([]);
  });

  it('not where it cannot be parsed', async () => {
    expect(await explained('=SUBSIDY_INTERNAL(')).toEqual([]);
  });
});

describe('Where there is no figure', () => {
  it('the sentence of the cell is given, in both languages', async () => {
    const found = await outcome('=SUBSIDY_INTERNAL(B2)', { '测算!B2': [[-1]] });
    if (found.kind !== 'problem') throw new Error(found.kind);
    expect(sentence(found.problem)['zh-CN']).toBe('“合格人数”不能为负数，现为 -1；请改为 0 或正数');
    expect(sentence(found.problem)['en-US']).toContain('persons passed');
  });

  it('a blank cell is a blank argument', async () => {
    const found = await outcome('=CHIEF_TECHNICIAN_GRANT(B2)', { '测算!B2': [['']] });
    expect(found).toMatchObject({ kind: 'problem', problem: { code: 'MISSING_STANDARD' } });
  });

  it('an error in an argument’s cell is named', async () => {
    const found = await outcome('=SUBSIDY_INTERNAL(B2)', { '测算!B2': [['#DIV/0!']] });
    expect(found).toMatchObject({ kind: 'cell-error', code: '#DIV/0!', argument: { 'zh-CN': '合格人数' } });
  });

  it('an inner call that fails hands its error on', async () => {
    expect(await outcome('=CONTEST_AWARD_MATCH(CONTEST_PRIZE("四等"))')).toMatchObject({
      kind: 'cell-error',
      code: '#VALUE!',
    });
  });

  it.each([
    ['an expression', '=SUBSIDY_INTERNAL(B2*2)'],
    ['a function of Excel', '=SUBSIDY_INTERNAL(SUM(B2:B3))'],
    ['another workbook', '=SUBSIDY_INTERNAL([年报.xlsx]表!A1)'],
    ['a sheet that is gone', '=SUBSIDY_INTERNAL(没有!A1)'],
    ['an unknown name', '=SUBSIDY_INTERNAL(没有这个名称)'],
    ['this row of a table', '=SUBSIDY_INTERNAL(表1[[#This Row],[人数]])'],
    ['a variable of LET', '=LET(人数,3,SUBSIDY_INTERNAL(人数))'],
    ['a reference that spills', '=SUBSIDY_INTERNAL(B2#)'],
  ])('%s is said to be unreadable, and no figure is made up', async (_what, formula) => {
    expect(await outcome(formula)).toMatchObject({ kind: 'unreadable', arguments: [{ 'zh-CN': '合格人数' }] });
  });
});

describe('A call over ranges', () => {
  const cells: Cells = {
    '测算!A1:A3': [[1], ['x'], [3]],
    '测算!B1:B3': [['市'], ['区'], ['区']],
    '测算!D1:D2': [[1], [2]],
  };

  it('is explained cell by cell, one cell stretching over the others', async () => {
    const [call] = await explained('=RD_GRANT(B1:B3,2)', cells);
    expect(call!.shape).toEqual({ rows: 3, columns: 1 });
    const amounts = [0, 1, 2]
      .map((row) => call!.outcome(row, 0))
      .map((o) => o.kind === 'payout' && o.payout.amount.toNumber());
    expect(amounts).toEqual([240_000, 200_000, 200_000]);
    expect(call!.arguments(1, 0).map(({ cell }) => cell)).toEqual(['区', 2, undefined]);
  });

  it('keeps an error in its own row', async () => {
    const [call] = await explained('=SUBSIDY_INTERNAL(A1:A3)', cells);
    expect([0, 1, 2].map((row) => call!.outcome(row, 0).kind)).toEqual(['payout', 'problem', 'payout']);
  });

  it('says that ranges differ in size', async () => {
    expect(await outcome('=RD_GRANT(B1:B3,D1:D2)', cells)).toMatchObject({
      kind: 'problem',
      problem: { code: 'SHAPES_DIFFER', first: '3×1', second: '2×1' },
    });
  });

  it('takes a range of holidays as one argument', async () => {
    const holidays = { '测算!H1:H3': [[46387], [46388], ['']] };
    const [call] = await explained('=DEADLINE("2026-10-31",2,H1:H3)', holidays);
    expect(call!.shape).toEqual({ rows: 1, columns: 1 });
    expect(call!.outcome(0, 0)).toEqual({ kind: 'value', value: 46391 });
  });

  it('reads around the selected cell where that lies far down', async () => {
    const long = { '测算!A1:A9000': Array.from({ length: 9000 }, (_, row) => [row]) };
    const [call] = await explainCell(selected('=SUBSIDY_INTERNAL(A1:A9000)', 5000), reader(long));
    expect(call!.known).toEqual({ first: 5000, count: 2000 });
    const found = call!.outcome(5000, 0);
    expect(found.kind === 'payout' && found.payout.amount.toNumber()).toBe(3_000_000);
  });
});
