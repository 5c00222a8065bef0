import fc from 'fast-check';
import {
  checkRoster,
  fillMerged,
  fitTable,
  mentorRoster,
  NO_STANDARDS,
  recogniseTables,
  ROSTER_IDS,
  rosterShapes,
  takeRoster,
  trainingRoster,
  type ColumnMatch,
  type RosterCell,
  type RosterId,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { residentId } from './people';

const HEADERS = ['序号', '姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格'];
const person = (number: number): RosterCell[] => [
  number,
  `样甲${number}`,
  residentId('19900307', 100 + number),
  '内训',
  '岗位能力',
  '班组长',
  '2026-10-20',
  '合格',
];

const only = (cells: RosterCell[][]) => {
  const { tables } = recogniseTables(cells);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};
const take = (cells: RosterCell[][]) => {
  const found = only(cells);
  return takeRoster(cells, found, found.fits[0]!);
};
const settled = (match: readonly ColumnMatch[]): Record<string, number | null> =>
  Object.fromEntries(match.filter(({ manner }) => manner !== 'none').map(({ column, place }) => [column, place]));

describe('the header row', () => {
  it('is found in the first row', () => {
    const found = only([HEADERS, person(1)]);
    expect(found).toMatchObject({ headerRows: [0], kind: 'training', titles: [] });
    expect(found.fits[0]!.missing).toEqual([]);
  });

  it('is found under title rows, which are told of', () => {
    const cells = [
      ['2026年职工培训花名册', null, null],
      [],
      ['填报单位：示例企业', '', '', '', '', '填报日期：2026年10月31日'],
      HEADERS,
      person(1),
    ];
    const found = only(cells);
    expect(found.headerRows).toEqual([3]);
    expect(found.titles.map(({ row }) => row)).toEqual([0, 2]);
    const { rows, places, table } = take(cells);
    expect(rows).toEqual([4]);
    expect(places.map((place) => cells[3]![place])).toEqual(table[0]);
  });

  it('is read through blanks, line breaks, brackets and stars', () => {
    const messy = [
      '序号',
      '姓 名 *',
      '证件\n号码',
      '培训方式（下拉）',
      ' 项目类别',
      '培训项目',
      '合格日期',
      '是否合格',
    ];
    expect(only([messy, person(1)]).fits[0]!.missing).toEqual([]);
  });

  it('may stand anywhere in the used range', () => {
    const shifted = [HEADERS, person(1)].map((row) => [null, null, ...row]);
    const found = only([[], [], ...shifted]);
    expect(found).toMatchObject({ headerRows: [2], columns: { first: 2, last: 9 } });
  });

  it('may have two rows: merged groups above, columns below', () => {
    const cells: RosterCell[][] = [
      ['高师带徒申报名册'],
      ['序号', '师傅', '', '', '徒弟', '', '', '', '协议', '', '取证日期', '申请日期'],
      ['', '姓名', '证件号码', '等级', '姓名', '证件号码', '原等级', '取得等级', '开始日期', '结束日期', '', ''],
      [
        1,
        '样甲',
        residentId('19700101'),
        '技师',
        '样乙',
        residentId('19950505'),
        '中级工',
        '高级工',
        '2026-10-01',
        '2027-03-31',
        '2027-03-31',
        '2027-04-10',
      ],
    ];
    const found = only(cells);
    expect(found).toMatchObject({ headerRows: [1, 2], kind: 'mentor' });
    expect(found.fits[0]!.missing).toEqual([]);
    const { table } = takeRoster(cells, found, found.fits[0]!);
    expect(checkRoster(mentorRoster, table, { extra: null })[0]).toMatchObject({ verdict: 'pay' });
  });

  it('of two rows is the lower one where cells merged downwards were filled', () => {
    const upper = ['序号', '姓名', '证件号码', '培训情况', '', '', '合格日期', '是否合格'];
    const lower = ['', '', '', '培训方式', '项目类别', '培训项目', '', ''];
    const areas = [0, 1, 2, 6, 7].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    const cells = fillMerged([upper, lower, person(1)], [...areas, { row: 0, column: 3, rows: 1, columns: 3 }]);
    const [found] = recogniseTables(cells).tables;
    expect(found).toMatchObject({ headerRows: [1], kind: 'training' });
    expect(found!.headers.map(({ text }) => text)).toContain('姓名');
    expect(found!.fits[0]!.missing).toEqual([]);
  });

  it('of two rows is read by its lower row where the group adds nothing', () => {
    const cells = [['', '基本信息', '', '培训信息', '', '', '', ''], HEADERS, person(1)];
    expect(only(cells)).toMatchObject({ headerRows: [1], kind: 'training' });
  });

  it('of two rows takes a name from the upper row alone where cells are merged downwards', () => {
    const cells: RosterCell[][] = [
      ['序号', '姓名', '证件号码', '培训情况', '', '', '合格日期', '是否合格'],
      ['', '', '', '培训方式', '项目类别', '培训项目', '', ''],
      person(1),
    ];
    const found = only(cells);
    expect(found).toMatchObject({ headerRows: [0, 1], kind: 'training' });
    expect(found.fits[0]!.missing).toEqual([]);
  });

  it('is not taken for two rows because a data row has a word of a header in it', () => {
    const cells = [
      [...HEADERS, '费用种类', ''],
      [...person(1), '培训费', '备注'],
    ];
    expect(only(cells).headerRows).toEqual([0]);
  });

  it('of foreign words alone is guessed, and left to the user', () => {
    const cells: RosterCell[][] = [
      ['甲', '乙', '丙'],
      ['x', 1, 2],
      ['y', 3, 4],
    ];
    const found = only(cells);
    expect(found).toMatchObject({ headerRows: [0], kind: null });
    const chosen = fitTable(found, 'training', { name: 0 });
    expect(chosen.match[0]).toMatchObject({ column: 'name', manner: 'chosen', place: 0 });
  });

  it('is not found in an empty sheet', () => {
    expect(recogniseTables([])).toEqual({ tables: [], outside: [] });
    expect(recogniseTables([[null, '']])).toEqual({ tables: [], outside: [] });
  });

  it('is not found in a lone remark, which is told of', () => {
    expect(recogniseTables([['请在下方粘贴']])).toMatchObject({ tables: [], outside: [{ row: 0 }] });
  });
});

describe('the data under a header', () => {
  it('goes on after blank rows', () => {
    expect(take([HEADERS, person(1), [], [null, ''], person(2)]).rows).toEqual([1, 4]);
  });

  it.each<[string, RosterCell[], string]>([
    ['a subtotal', ['小计', '', '', '', '', '', '', 600], 'total'],
    ['a spaced total', [null, '合  计', null, null, null, null, 1200], 'total'],
    ['a total that counts people in the ID column', ['合计', null, 25], 'total'],
    ['a department’s subtotal', ['生产部小计', null, null, null, null, null, 3], 'total'],
    ['a note', ['备注：以上人员均在职'], 'note'],
    ['an explanation', ['', '说明', '名单内机构见附件'], 'note'],
    ['signatures', ['制表人：样丙', '', '审核人：样丁', '', '', '2026年10月31日'], 'note'],
    ['a sentence', ['', '以上情况属实，特此申报。'], 'note'],
    ['a date alone', ['', '', '', '', '', '', '2026年10月31日'], 'note'],
    ['a section', ['', '（二）第二车间'], 'section'],
    ['a number without anything else', [17], 'nothing-to-check'],
    ['the header once more', HEADERS, 'header-again'],
  ])('leaves out %s and says so', (_case, row, reason) => {
    const { rows, skipped } = take([HEADERS, person(1), row, person(2)]);
    expect(rows).toEqual([1, 3]);
    expect(skipped).toMatchObject([{ row: 2, reason }]);
    expect(skipped[0]!.text).not.toBe('');
  });

  it('leaves out the numbers of the columns right under the header', () => {
    const { rows, skipped } = take([HEADERS, [1, 2, 3, 4, 5, 6, 7, 8], person(1)]);
    expect(rows).toEqual([2]);
    expect(skipped).toMatchObject([{ row: 1, reason: 'column-numbers' }]);
  });

  it('keeps a row of which only the name is filled in, so that its gaps are told', () => {
    expect(take([HEADERS, person(1), ['', '样丙']]).rows).toEqual([1, 2]);
  });

  it('keeps errors of the workbook as they are', () => {
    const broken = person(1).map((cell, i) => (i === 6 ? { error: '#N/A' } : cell));
    const { table } = take([HEADERS, broken]);
    const [result] = checkRoster(trainingRoster, table, { extra: NO_STANDARDS });
    expect(result!.findings).toMatchObject([{ code: 'BAD_VALUE', column: '合格日期' }]);
  });
});

describe('cells merged in the data', () => {
  const cells: RosterCell[][] = [
    ['师傅姓名', '徒弟姓名'],
    ['样甲', '样乙'],
    [null, '样丙'],
    ['样丁', '样戊'],
  ];

  it('downwards give their value to every row', () => {
    const filled = fillMerged(cells, [{ row: 1, column: 0, rows: 2, columns: 1 }]);
    expect(filled.map(([mentor]) => mentor)).toEqual(['师傅姓名', '样甲', '样甲', '样丁']);
    expect(cells[2]![0]).toBeNull();
  });

  it('sideways, or beyond the last row, change nothing else', () => {
    expect(fillMerged(cells, [{ row: 0, column: 0, rows: 1, columns: 2 }])).toEqual(cells);
    expect(fillMerged(cells, [{ row: 3, column: 0, rows: 9, columns: 1 }])).toEqual(cells);
  });
});

describe('two tables on one sheet', () => {
  const standards: RosterCell[][] = [
    ['培训项目', '等级', '补贴标准', '生效日期'],
    ['电工', '三级', 2000, '2026-09-16'],
  ];

  it('are told apart one below the other, the second with its own title', () => {
    const cells = [['第一批'], HEADERS, person(1), ['合计', 600], [], ['第二批名册'], HEADERS, person(2), person(3)];
    const { tables } = recogniseTables(cells);
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[1], [6]]);
    expect(tables[1]!.titles).toMatchObject([{ row: 5, text: '第二批名册' }]);
    const bodies = tables.map((found) => takeRoster(cells, found, found.fits[0]!));
    expect(bodies.map(({ rows }) => rows)).toEqual([[2], [7, 8]]);
    expect(bodies[0]!.skipped).toMatchObject([{ row: 3, reason: 'total' }]);
  });

  it('are told apart side by side', () => {
    const cells = [0, 1].map((i) => [...(i === 0 ? HEADERS : person(1)), null, ...standards[i]!]);
    const { tables } = recogniseTables(cells);
    expect(tables.map(({ columns, kind }) => [columns.first, kind])).toEqual([
      [0, 'training'],
      [9, null],
    ]);
  });

  it('are one where a blank column merely divides it', () => {
    const split = (row: readonly RosterCell[]) => [...row.slice(0, 4), null, ...row.slice(4)];
    const found = only([split(HEADERS), split(person(1))]);
    expect(found.fits[0]!.missing).toEqual([]);
  });
});

describe('the columns of a table', () => {
  const near = ['序号', '参训人姓名', '身份证件号码', '培训方式', '项目类别', '培训项目', '考核合格的日期', '是否合格'];

  it('that are merely like a canonical name wait for the user', () => {
    const cells = [near, person(1)];
    const found = only(cells);
    const [fit] = found.fits;
    expect(fit).toMatchObject({ roster: 'training', missing: ['姓名', '证件号码', '合格日期'] });
    expect(fit!.match.slice(0, 2)).toMatchObject([
      { column: 'name', manner: 'near', place: 1 },
      { column: 'id', manner: 'near', place: 2 },
    ]);
    expect(takeRoster(cells, found, fit!).table[0]).not.toContain('证件号码');
    const confirmed = fitTable(found, 'training', { name: 1, id: 2, passedOn: 6 });
    expect(confirmed.missing).toEqual([]);
    expect(takeRoster(cells, found, confirmed).table[0]).toContain('证件号码');
  });

  it.each([
    ['师傅姓名称', 'apprenticeName'],
    ['协议结束的日期', 'start'],
    ['徒弟证书号码', 'apprenticeId'],
  ])('never offer %s for %s, which means the opposite', (header, column) => {
    const headers = Object.values(rosterShapes.mentor.columns)
      .map((one) => one.header)
      .filter((name) => name !== rosterShapes.mentor.columns[column]!.header);
    const cells = [[...headers, header], ['样甲']];
    expect(settled(fitTable(only(cells), 'mentor').match)[column]).not.toBe(headers.length);
  });

  it('can be taken away and given to another by the user', () => {
    const cells = [HEADERS, person(1)];
    const { match } = fitTable(only(cells), 'training', { project: null, name: 5 });
    expect(settled(match)).toMatchObject({ name: 5 });
    expect(settled(match)).not.toHaveProperty('project');
  });

  it('have one key for the same headers and another for others', () => {
    const key = (headers: RosterCell[]) => only([headers, person(1)]).key;
    expect(key(HEADERS)).toBe(key(HEADERS.map((header) => `${header}（填写） *`)));
    expect(key(HEADERS)).not.toBe(key([...HEADERS].reverse()));
  });

  it('survive being stored as plain data', () => {
    const found = only([HEADERS, person(1)]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe('the kind of a roster', () => {
  const rosters = fc.constantFrom<RosterId[]>(...ROSTER_IDS);

  it('is known by its canonical headers in any order, among foreign columns and under titles', () => {
    const arranged = rosters.chain((roster) =>
      fc.record({
        roster: fc.constant(roster),
        headers: fc.shuffledSubarray(
          Object.values(rosterShapes[roster].columns).map(({ header }) => header),
          { minLength: Object.keys(rosterShapes[roster].columns).length },
        ),
        titles: fc.integer({ min: 0, max: 4 }),
        indent: fc.integer({ min: 0, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(arranged, ({ roster, headers, titles, indent }) => {
        const header = [...new Array<null>(indent).fill(null), '流水号', ...headers, '联系电话'];
        const cells = [...Array.from({ length: titles }, (_, i) => [`标题${i}`]), header];
        const found = only(cells);
        expect(found.kind).toBe(roster);
        expect(found.headerRows).toEqual([titles]);
        expect(found.fits[0]!.match.every(({ manner }) => manner === 'exact')).toBe(true);
      }),
    );
  });

  it('is known by any synonyms of its required columns', () => {
    const named = rosters.chain((roster) =>
      fc
        .tuple(
          ...Object.values(rosterShapes[roster].columns)
            .filter(({ required }) => required)
            .map(({ header, synonyms }) => fc.constantFrom(header, ...synonyms)),
        )
        .map((headers) => ({ roster, headers })),
    );
    fc.assert(
      fc.property(named, ({ roster, headers }) => {
        const fit = only([headers]).fits.find((one) => one.roster === roster)!;
        expect(fit.missing).toEqual([]);
        expect(only([headers]).kind).not.toBeNull();
      }),
    );
  });

  it('has its reason in both languages', () => {
    for (const { why } of only([HEADERS, person(1)]).fits) {
      expect(why['zh-CN']).toMatch(/必填列 \d+ 个/);
      expect(why['en-US']).toMatch(/required columns/);
    }
  });

  it('is told of a union table and not of a bureau one', () => {
    const headers = Object.values(rosterShapes['union-mentor'].columns).map(({ header }) => header);
    expect(only([headers]).kind).toBe('union-mentor');
  });
});

it('every filled row of a sheet is a header, a title, data or left out with a reason', () => {
  const rows = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 99 }).map(person),
      fc.constantFrom<RosterCell[]>(
        HEADERS,
        [],
        ['合计', null, null, 5],
        ['备注：无'],
        ['第二批'],
        [null, null, null, null, null, null, null, null, null, '角落'],
      ),
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(rows, (cells) => {
      const { tables, outside } = recogniseTables(cells);
      const seen = tables.flatMap((found) => {
        const { rows: data, skipped } = takeRoster(cells, found, found.fits[0]!);
        return [...found.headerRows, ...found.titles.map(({ row }) => row), ...data, ...skipped.map(({ row }) => row)];
      });
      const all = [...seen, ...outside.map(({ row }) => row)].sort((a, b) => a - b);
      const filled = cells.flatMap((row, i) => (row.some((cell) => cell !== null && cell !== '') ? [i] : []));
      expect([...new Set(all)]).toEqual(filled);
      const withPerson = cells.flatMap((row, i) => (row.length === HEADERS.length && row !== HEADERS ? [i] : []));
      if (cells.includes(HEADERS)) {
        const first = cells.indexOf(HEADERS);
        const data = tables.flatMap((found) => takeRoster(cells, found, found.fits[0]!).rows);
        expect(data.sort((a, b) => a - b)).toEqual(withPerson.filter((row) => row > first));
      }
    }),
  );
});
