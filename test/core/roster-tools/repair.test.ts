import fc from 'fast-check';
import {
  findRepairs,
  isoDay,
  repairGroups,
  repairTable,
  ROSTER_IDS,
  toSerial,
  type RosterCell,
  type RosterId,
  type RowResult,
  type Table,
  type Verdict,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { checks } from './check';
import { messyRoster } from './messy';

/** The repair of one cell in a column of a roster: its kind and the cell after, or null. */
function repaired(roster: RosterId, header: string, cell: RosterCell): [string, string | number] | null {
  const [repair] = findRepairs(roster, [[header], [cell]]);
  return repair ? [repair.kind, repair.after] : null;
}

const ID = '31011219900307107X';
const DAY = toSerial(isoDay('2026-09-16'));

describe('text', () => {
  it.each<[string, string, string, string | null]>([
    ['outer blanks', ' 样甲 ', '样甲', 'trim'],
    ['blanks of a web page', '\u00a0样甲\u3000', '样甲', 'trim'],
    ['characters without width', '样\u200b甲\ufeff', '样甲', 'trim'],
    ['full-width letters and digits', '班组长Ａ２班', '班组长A2班', 'half-width'],
    ['a full-width blank between words', '样　甲', '样 甲', 'half-width'],
    ['full-width brackets, which belong there', '示例（集团）公司', '', null],
    ['what needs nothing', '样甲', '', null],
    ['what would turn into a formula', ' =1+1', '', null],
  ])('of %s', (_case, before, after, kind) => {
    expect(repaired('training', '姓名', before)).toEqual(kind === null ? null : [kind, after]);
  });
});

describe('an ID', () => {
  it.each<[string, string, string | null]>([
    ['a small x', '31011219900307107x', 'id'],
    ['blanks between its parts', '310112 19900307 107X', 'id'],
    ['a mark before it', "'31011219900307107X", 'id'],
    ['full-width digits', '３１０１１２１９９００３０７１０７Ｘ', 'half-width'],
    ['a tab after it', '31011219900307107X\t', 'trim'],
    ['nothing wrong', ID, null],
    ['a wrong check digit, which only the document can mend', '310112199003071071 ', null],
    ['a digit missing', '31011219900307107', null],
  ])('with %s', (_case, before, kind) => {
    expect(repaired('training', '证件号码', before)).toEqual(kind === null ? null : [kind, ID]);
  });

  it('stored as a number has lost digits, and nothing brings them back', () => {
    expect(repaired('training', '证件号码', 310112199003071000)).toBeNull();
  });
});

describe('an amount', () => {
  it.each<[string, number | null]>([
    ['1250', 1250],
    ['1,250.00', 1250],
    ['１２５０', 1250],
    ['１，２５０．５', 1250.5],
    ['¥1250', 1250],
    ['￥1,250', 1250],
    ['1250元', 1250],
    [' 1,234,567.89 元 ', 1234567.89],
    ['12,50', null],
    ['1.250,00', null],
    ['约1250', null],
    ['1250/人', null],
    ['1.5万', null],
    ['-5', null],
    ['1e3', null],
    ['0.1234567890123456789', null],
  ])('written %s becomes %s', (before, after) => {
    expect(repaired('training', '实付培训费', before)).toEqual(after === null ? null : ['number', after]);
  });

  it('of nothing is not turned into a blank', () => {
    expect(repaired('training', '实付培训费', '0')).toBeNull();
  });

  it('in yuan is no number of people or hours', () => {
    expect(repaired('training', '参训人数', '25元')).toBeNull();
    expect(repaired('training', '参训人数', '２５')).toEqual(['number', 25]);
  });
});

describe('a date', () => {
  it.each(['2026-09-16', '2026/9/16', '2026.9.16', '2026年9月16日', '20260916', '２０２６－０９－１６ '])(
    'written %s becomes a date',
    (before) => {
      expect(repaired('training', '合格日期', before)).toEqual(['date', DAY]);
      expect(findRepairs('training', [['合格日期'], [before]])[0]!.format).toBe('yyyy-mm-dd');
    },
  );

  it.each(['3/4/2026', '16-09-2026', '2026-09', '9月16日', '2026-02-30', '26.9.16'])(
    'written %s is left alone',
    (before) => {
      expect(repaired('training', '合格日期', before)).toBeNull();
    },
  );

  it('that is one already, or merely a number, is left alone', () => {
    expect(repaired('training', '合格日期', DAY)).toBeNull();
    expect(repaired('training', '合格日期', 20260916)).toBeNull();
  });
});

describe('a word', () => {
  it.each<[RosterId, string, RosterCell, string, string]>([
    ['mentor', '徒弟取得等级', '三级', 'level', '高级工'],
    ['mentor', '徒弟取得等级', 3, 'level', '高级工'],
    ['mentor', '师傅等级', '高级技师（一级）', 'level', '高级技师'],
    ['training', '等级', '四级', 'level', '中级工'],
    ['training', '培训方式', '企业内训', 'word', '内训'],
    ['training', '项目类别', '专技', 'word', '专业技术'],
    ['training', '是否合格', '√', 'yes-no', '合格'],
    ['training', '是否合格', 'N', 'yes-no', '不合格'],
    ['union-mentor', '市总确认', '是', 'yes-no', '已确认'],
    ['training', '培训方式', ' 内训', 'trim', '内训'],
  ])('of %s in %s: %s', (roster, header, before, kind, after) => {
    expect(repaired(roster, header, before)).toEqual([kind, after]);
  });

  it.each<[RosterId, string, RosterCell]>([
    ['training', '培训方式', '线上'],
    ['training', '培训方式', 'in-house'],
    ['training', '等级', '本科'],
    ['training', '是否合格', '待定'],
    ['training', '是否合格', true],
    ['mentor', '师傅等级', '正高级工程师'],
    ['mentor', '徒弟原等级', '中高级'],
    ['mentor', '徒弟原等级', { error: '#N/A' }],
    ['mentor', '徒弟原等级', null],
  ])('of %s in %s is left alone: %o', (roster, header, before) => {
    expect(repaired(roster, header, before)).toBeNull();
  });
});

describe('repairs', () => {
  const table: Table = [
    ['姓名', '证件号码', '合格日期', '备注'],
    [' 样甲', ID, '2026-09-16', ' x '],
    ['样乙 ', '31011219900307107x', DAY, null],
  ];

  it('name row, column, both values and the reason in both languages', () => {
    const [first] = findRepairs('training', table);
    expect(first).toMatchObject({ row: 1, place: 0, column: '姓名', before: ' 样甲', after: '样甲', format: '@' });
    expect(first!.reason['zh-CN']).toContain('样甲');
    expect(first!.reason['en-US']).toContain('样甲');
  });

  it('are offered one by one or all of a kind', () => {
    const groups = repairGroups(findRepairs('training', table));
    expect(groups.map(({ kind, repairs }) => [kind, repairs.length])).toEqual([
      ['trim', 2],
      ['date', 1],
      ['id', 1],
    ]);
    const changed = repairTable(table, groups[0]!.repairs);
    expect(changed.map(([name]) => name)).toEqual(['姓名', '样甲', '样乙']);
    expect(changed.map((row) => row.slice(1))).toEqual(table.map((row) => row.slice(1)));
  });

  it('never touch a formula', () => {
    expect(findRepairs('training', table, (_row, place) => place === 0).map(({ column }) => column)).toEqual([
      '合格日期',
      '证件号码',
    ]);
  });
});

const WEIGHTS: Readonly<Record<Verdict, number>> = { pay: 0, 'pay-with-reason': 1, hold: 2, reject: 3 };
const weight = (result: RowResult | null): number => (result === null ? 0 : WEIGHTS[result.verdict]);
const outcome = (result: RowResult | null) =>
  result && {
    verdict: result.verdict,
    payable: result.payable.toString(),
    held: result.held.toString(),
    codes: result.findings.map(({ code, column }) => `${code}:${column}`),
  };

/** Findings that show a row beside others: a row that can be read at last counts against them. */
const BESIDE_OTHERS = new Set([
  'DUPLICATE',
  'DUPLICATE_OTHER',
  'LANGUAGE_YEAR',
  'OVER_3_A_YEAR',
  'THIRD_APPRENTICE',
  'REPEAT_PROJECT',
  'NAME_DIFFERS',
]);
const UNREAD = new Set(['BAD_VALUE', 'ID_INVALID', 'ID_AS_NUMBER']);

describe.each(ROSTER_IDS)('a messy roster of %s', (roster) => {
  const check = checks[roster];
  const runs = { numRuns: 150 };

  it('is repaired once and for all', () => {
    fc.assert(
      fc.property(messyRoster(roster), (table) => {
        const after = repairTable(table, findRepairs(roster, table));
        expect(findRepairs(roster, after)).toEqual([]);
      }),
      runs,
    );
  });

  it('has no row that is worse off by itself, and the same result where it could be read before', () => {
    fc.assert(
      fc.property(messyRoster(roster), (table) => {
        const after = repairTable(table, findRepairs(roster, table));
        for (let row = 1; row < table.length; row += 1) {
          const [before] = check([table[0]!, table[row]!]);
          const [now] = check([after[0]!, after[row]!]);
          expect(weight(now!)).toBeLessThanOrEqual(weight(before!));
          const couldBeRead = !before?.findings.some(({ code }) => UNREAD.has(code));
          if (couldBeRead) expect(outcome(now!)).toEqual(outcome(before!));
        }
      }),
      runs,
    );
  });

  it('has rows that are worse off beside others alone, because those count at last', () => {
    fc.assert(
      fc.property(messyRoster(roster), (table) => {
        const before = check(table);
        const after = check(repairTable(table, findRepairs(roster, table)));
        after.forEach((result, i) => {
          if (weight(result) <= weight(before[i]!)) return;
          const known = new Set(before[i]!.findings.map(({ code }) => code));
          const added = result!.findings.filter(({ code, severity }) => severity !== 'info' && !known.has(code));
          expect(added.filter(({ code }) => !BESIDE_OTHERS.has(code))).toEqual([]);
        });
      }),
      runs,
    );
  });

  it('gives the same whether all is repaired at once or kind by kind', () => {
    fc.assert(
      fc.property(messyRoster(roster), (table) => {
        const repairs = findRepairs(roster, table);
        const byKind = repairGroups(repairs).reduce((so, group) => repairTable(so, group.repairs), table);
        expect(byKind).toEqual(repairTable(table, repairs));
      }),
      runs,
    );
  });
});
