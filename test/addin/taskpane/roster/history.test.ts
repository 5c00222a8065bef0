import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../../../addin/taskpane/roster/check/check';
import type { CheckRequest, EarlierClaims } from '../../../../addin/taskpane/roster/check/protocol';
import { earlierTables } from '../../../../addin/taskpane/roster/history/earlier-tables';

const HEADER = ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格', '企业名称'];
const ID = '11010519491231002X';
const row = <Day extends number | Date>(project: string, day: Day, enterprise = '样一公司'): (string | Day)[] => [
  '样甲',
  ID,
  '内训',
  '岗位能力',
  project,
  day,
  '合格',
  enterprise,
];

const fileOf = async (rows: (string | number | Date | null)[][], name = '花名册') => ({
  kind: 'file' as const,
  book: '2027上半年.xlsx',
  bytes: await writeXlsx({ sheets: [{ name, rows }] }),
});

const check = (rows: CheckRequest['table'], earlier: readonly EarlierClaims[]) =>
  checkTable({ roster: 'training', table: [HEADER, ...rows], earlier, standards: null, bureauPairs: null });

type Request = Parameters<typeof earlierTables>[0];

const tablesOf = async (sources: Request['sources'], kept: Request['kept'] = []) =>
  (await earlierTables({ roster: 'training', sources, kept })).flat();

const claimsOf = async (...sources: Request['sources']) =>
  (await tablesOf(sources)).flatMap((one) => (one.kind === 'taken' ? [one.claims] : []));

const sentenceOf = (checked: ReturnType<typeof check>, code: string) =>
  checked.at(-1)?.findings.find((found) => found.code === code)?.sentence['zh-CN'];

describe('Earlier claims of other workbooks', () => {
  it('are found below title rows, and a duplicate names file, sheet and row', async () => {
    const claims = await claimsOf(
      await fileOf([['二〇二七年上半年'], [], HEADER, row('安全生产', 46_400, '样二公司')]),
    );
    expect(sentenceOf(check([row('安全生产', 46_500)], claims), 'DUPLICATE_OTHER')).toContain(
      '“2027上半年.xlsx”“花名册”第 4 行',
    );
  });

  it('count towards the yearly limit across files and sheets, and each is named', async () => {
    const sheet = {
      kind: 'sheet' as const,
      sheet: '一季度',
      firstRow: 2,
      cells: [HEADER, row('消防', 46_410), row('急救', 46_411)],
    };
    const claims = await claimsOf(await fileOf([HEADER, row('安全生产', new Date(Date.UTC(2027, 0, 13)))]), sheet);
    const checked = check([row('计算机', 46_500)], claims);
    expect(checked[0]).toMatchObject({ verdict: 'hold', held: 600 });
    const sentence = sentenceOf(checked, 'OVER_3_A_YEAR');
    expect(sentence).toContain('“2027上半年.xlsx”“花名册”第 2 行');
    expect(sentence).toContain('“一季度”第 4 行');
    expect(sentence).toContain('“一季度”第 5 行');
  });

  it('do not count where a required column is missing, and the message says which', async () => {
    const [found] = await tablesOf([await fileOf([HEADER.slice(1), row('安全生产', 46_400).slice(1)])]);
    expect(found).toMatchObject({ kind: 'refused', book: '2027上半年.xlsx', sheet: '花名册' });
    expect(found?.kind === 'refused' && found.reason['zh-CN']).toContain('“姓名”');
  });

  it('count once the user has said which columns they are, and wherever such headers come again', async () => {
    const headers = ['职工', ...HEADER.slice(1)];
    const source = await fileOf([['上半年'], headers, row('安全生产', 46_400, '样二公司')]);
    const [refused] = await tablesOf([source]);
    expect(refused?.columns).toMatchObject({ headerRow: 2, fit: { missing: ['姓名'] } });
    const kept = [[refused!.columns!.key, { kind: null, chosen: { name: 0 } }]] as const;
    const [taken] = await tablesOf([source], kept);
    expect(taken).toMatchObject({ kind: 'taken', columns: { chosen: { name: 0 }, fit: { missing: [] } } });
    const claims = taken!.kind === 'taken' ? [taken!.claims] : [];
    expect(sentenceOf(check([row('安全生产', 46_500)], claims), 'DUPLICATE_OTHER')).toContain('第 3 行');
    const [otherKind] = await tablesOf([source], [[refused!.columns!.key, { kind: 'promotion', chosen: { name: 0 } }]]);
    expect(otherKind?.kind).toBe('refused');
  });

  it('of one kind are told of where they lack a column, though other sheets of the file were taken in', async () => {
    const sheets = [
      { name: '一季度', rows: [HEADER, row('安全生产', 46_400)] },
      { name: '二季度', rows: [HEADER.slice(1), row('消防', 46_450).slice(1)] },
      {
        name: '价目',
        rows: [
          ['品名', '单价'],
          ['教材', 30],
        ],
      },
    ];
    const found = await tablesOf([{ kind: 'file', book: '上半年.xlsx', bytes: await writeXlsx({ sheets }) }]);
    expect(found.map((one) => [one.kind, one.kind === 'taken' ? one.claims.sheet : one.sheet])).toEqual([
      ['taken', '一季度'],
      ['refused', '二季度'],
    ]);
  });

  it('are refused with a sentence where the file is none', async () => {
    const bytes = new TextEncoder().encode('姓名,证件号码\r\n');
    const [found] = await tablesOf([{ kind: 'file', book: '名单.xlsx', bytes }]);
    expect(found?.kind === 'refused' && found.reason['zh-CN']).toContain('纯文本');
  });
});

describe('A list of published standards', () => {
  it('is read below its title, and fills what the roster leaves blank', () => {
    const skill = ['样甲', ID, '集中培训', '职业技能', '焊工', 46_500, '合格', '样一公司'];
    const standards = [
      ['市人社局公布的标准', '', '', ''],
      ['培训项目', '等级', '补贴标准', '生效日期'],
      ['焊工', '', 1900, 46_300],
    ];
    const request = { roster: 'training' as const, table: [HEADER, skill], earlier: [], bureauPairs: null };
    expect(checkTable({ ...request, standards })[0]).toMatchObject({ payable: 1900 });
    expect(checkTable({ ...request, standards: null })[0]).toMatchObject({ verdict: 'hold', held: 0 });
  });

  it('without the columns of one is refused with their names', () => {
    const request = { roster: 'training' as const, table: [HEADER], earlier: [], bureauPairs: null };
    expect(() =>
      checkTable({
        ...request,
        standards: [
          ['甲', '乙'],
          ['一', '二'],
        ],
      }),
    ).toThrow();
  });
});
