import {
  findRepairs,
  headerKey,
  isCreditCode,
  readResidentId,
  recogniseTables,
  ROSTER_IDS,
  rosterShapes,
  rosterTemplate,
  takeRoster,
  type RosterCell,
  type RosterId,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { checks } from './check';
import { residentId } from './people';

/** The template as it would stand in a sheet: remarks, header, and the rows given or the example. */
const sheetOf = (roster: RosterId, rows?: RosterCell[][]): RosterCell[][] => {
  const { title, remarks, columns } = rosterTemplate(roster);
  const header = columns.map((column) => column.header);
  return [
    [title['zh-CN']],
    ...remarks.map((remark) => [remark['zh-CN']]),
    header,
    ...(rows ?? [columns.map(({ example }) => example)]),
  ];
};

describe.each(ROSTER_IDS)('the empty roster of %s', (roster) => {
  const { columns, title, remarks } = rosterTemplate(roster);
  const cells = Object.values(rosterShapes[roster].columns);

  it('has every column once, the required ones marked', () => {
    expect(columns.map(({ header }) => headerKey(header))).toEqual(cells.map(({ header }) => headerKey(header)));
    expect(columns.map(({ header }) => header.endsWith('*'))).toEqual(cells.map(({ required }) => required));
  });

  it('is recognised as that roster, with every column exact', () => {
    const { tables } = recogniseTables(sheetOf(roster));
    expect(tables).toHaveLength(1);
    expect(tables[0]!.kind).toBe(roster);
    expect(tables[0]!.fits[0]!.match.every(({ manner }) => manner === 'exact')).toBe(true);
  });

  it('has an example that passes its check, in every column that a row must fill', () => {
    const [result] = checks[roster]([columns.map(({ header }) => header), columns.map(({ example }) => example)]);
    expect(result).toMatchObject({ verdict: 'pay', findings: [] });
    expect(result!.payable.greaterThan(0)).toBe(true);
    columns.forEach(({ example, required }) => {
      if (required) expect(example).not.toBeNull();
    });
  });

  it('has an example of people who do not exist and of numbers that are well formed', () => {
    columns.forEach(({ example }, i) => {
      if (cells[i]!.content !== 'id') return;
      expect(String(example)).toMatch(/^99/);
      expect(readResidentId(String(example)).fault).toBeUndefined();
    });
    const code = columns.find(({ header }) => header === '统一社会信用代码');
    if (code?.example) expect(isCreditCode(String(code.example))).toBe(true);
  });

  it('has an example that needs no repair, with words of its lists', () => {
    expect(findRepairs(roster, [columns.map(({ header }) => header), columns.map(({ example }) => example)])).toEqual(
      [],
    );
    columns.forEach(({ list, example }) => {
      if (list && example !== null) expect(list.words).toContain(example);
    });
  });

  it('has an example that is not taken for data when it was left in place', () => {
    const other = (example: string | number | null) =>
      String(example).startsWith('示例') ? `其他${example ?? ''}` : example;
    const second = columns.map(({ example }, i) => (cells[i]!.content === 'id' ? residentId() : other(example)));
    const sheet = sheetOf(roster, [columns.map(({ example }) => example), second]);
    const [found] = recogniseTables(sheet).tables;
    const { rows, skipped } = takeRoster(sheet, found!, found!.fits[0]!);
    expect(rows).toEqual([sheet.length - 1]);
    expect(skipped).toMatchObject([{ row: sheet.length - 2, reason: 'example' }]);
  });

  it('offers words that the check reads, as text', () => {
    columns.forEach(({ list, format }, i) => {
      if (!list) return;
      expect(format).toBe('@');
      for (const word of list.words) expect(cells[i]!.choices!.canonical(word)?.['zh-CN'] ?? '高级职称').toBe(word);
      // A list typed into a drop-down must stay below 255 characters.
      expect(list.words.join(',').length).toBeLessThan(255);
    });
  });

  it('formats IDs as text, dates as dates and money with its fen, wide enough for their header', () => {
    const formats = { id: '@', day: 'yyyy-mm-dd', amount: '#,##0.00' } as const;
    columns.forEach(({ format, width, header }, i) => {
      const { content } = cells[i]!;
      if (content in formats) expect(format).toBe(formats[content as keyof typeof formats]);
      expect(width).toBeGreaterThan(header.length);
    });
  });

  it('speaks both languages', () => {
    for (const { 'zh-CN': zh, 'en-US': en } of [title, ...remarks, ...columns.map(({ note }) => note)]) {
      expect(zh).not.toBe('');
      expect(en).toMatch(/[a-z]/i);
    }
  });
});
