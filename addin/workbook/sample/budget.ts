import type { ICellData } from '@univerjs/core';
import { cell, MONEY, styles, worksheet } from './cells';
import type { Content } from './cells';

interface Line {
  readonly item: string;
  readonly count: number;
  readonly kind?: string;
  readonly rate?: number;
  /** The function, and its call on the cells of this line. */
  readonly name: string;
  readonly call: (line: number) => string;
}

interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

const parts: readonly Part[] = [
  {
    title: '一、企业职工培训',
    lines: [
      { item: '企业内训', count: 320, name: 'SUBSIDY_INTERNAL', call: (n) => `B${n}` },
      {
        item: '名单内机构：专业技术',
        count: 80,
        kind: '专业技术',
        rate: 1800,
        name: 'SUBSIDY_OUTSOURCED',
        call: (n) => `C${n},D${n},B${n}`,
      },
      {
        item: '名单内机构：岗位能力',
        count: 60,
        kind: '岗位能力',
        rate: 1200,
        name: 'SUBSIDY_OUTSOURCED',
        call: (n) => `C${n},D${n},B${n}`,
      },
      {
        item: '名单内机构：语言文化',
        count: 25,
        kind: '语言文化',
        rate: 980,
        name: 'SUBSIDY_OUTSOURCED',
        call: (n) => `C${n},D${n},B${n}`,
      },
      { item: '名单外机构', count: 45, name: 'SUBSIDY_UNLISTED', call: (n) => `B${n}` },
      { item: '集中培训', count: 150, rate: 800, name: 'SUBSIDY_CENTRAL', call: (n) => `D${n},B${n}` },
    ],
  },
  {
    title: '二、项目开发与培训机构',
    lines: [
      { item: '区级项目开发', count: 3, kind: '区', name: 'RD_GRANT', call: (n) => `C${n},B${n}` },
      { item: '市级项目开发', count: 1, kind: '市', name: 'RD_GRANT', call: (n) => `C${n},B${n}` },
      { item: '产业培训基地', count: 2, name: 'INDUSTRY_BASE_GRANT', call: (n) => `B${n}` },
      { item: 'A 级培训机构', count: 2, kind: 'A级机构', name: 'INSTITUTION_GRANT', call: (n) => `C${n},B${n}` },
    ],
  },
  {
    title: '三、高技能人才',
    lines: [
      { item: '师徒带教：高级工', count: 30, kind: '高级工', name: 'MENTOR_BONUS', call: (n) => `C${n},B${n}` },
      { item: '师徒带教：技师', count: 12, kind: '技师', name: 'MENTOR_BONUS', call: (n) => `C${n},B${n}` },
      { item: '师徒带教：高级技师', count: 4, kind: '高级技师', name: 'MENTOR_BONUS', call: (n) => `C${n},B${n}` },
      { item: '技能大师工作室（区级）', count: 1, kind: '区', name: 'MASTER_STUDIO_GRANT', call: (n) => `C${n}` },
      { item: '市级技能荣誉（个人与企业）', count: 1, kind: '市', name: 'HONOUR_AWARD', call: (n) => `C${n},"合计"` },
      { item: '当代工匠', count: 10, kind: '当代工匠', name: 'CRAFTSMAN_AWARD', call: (n) => `C${n},B${n}` },
      { item: '当代工匠提名', count: 10, kind: '提名', name: 'CRAFTSMAN_AWARD', call: (n) => `C${n},B${n}` },
    ],
  },
  {
    title: '四、职业技能竞赛',
    lines: [
      { item: '参赛选手集训', count: 16, name: 'CONTEST_TRAINING', call: (n) => `B${n}` },
      { item: '区级竞赛决赛项目', count: 4, name: 'CONTEST_FINAL', call: (n) => `B${n}` },
      { item: '区级竞赛一等奖', count: 4, kind: '一等', name: 'CONTEST_PRIZE', call: (n) => `C${n},B${n}` },
      { item: '区级竞赛二等奖', count: 8, kind: '二等', name: 'CONTEST_PRIZE', call: (n) => `C${n},B${n}` },
      { item: '区级竞赛三等奖', count: 12, kind: '三等', name: 'CONTEST_PRIZE', call: (n) => `C${n},B${n}` },
    ],
  },
];

const HEADERS = ['项目', '数量', '类别或等级', '费用或标准（元）', '预算金额（元）', '依据'];
const WIDTHS = [240, 76, 116, 140, 150, 320];
const COUNT = '#,##0';

const row = (contents: readonly Content[], style: (typeof styles)[keyof typeof styles]): ICellData[] =>
  contents.map((content, i) => cell(content, style, i === 1 ? COUNT : i === 3 || i === 4 ? MONEY : undefined));

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

/** The budget's cells, line by line, as they stand from the first line on. */
const layOut = (): ICellData[][] => {
  const rows: ICellData[][] = [
    [cell('年度预算测算（示例）', styles.title)],
    [cell('改动数量、类别或标准，金额随之重算。金额由政策函数得出，依据列给出条款。', styles.note)],
    HEADERS.map((header) => cell(header, styles.header)),
  ];
  const subtotals: string[] = [];
  for (const { title, lines } of parts) {
    rows.push(row([title, ...blanks(5)], styles.heading));
    const first = rows.length + 1;
    for (const { item, count, kind, rate, name, call } of lines) {
      const formula = `=${name}(${call(rows.length + 1)})`;
      rows.push(row([item, count, kind ?? null, rate ?? null, formula, `=POLICY_CLAUSE("${name}")`], styles.body));
    }
    rows.push(row(['小计', null, null, null, `=SUM(E${first}:E${rows.length})`, null], styles.total));
    subtotals.push(`E${rows.length}`);
  }
  rows.push(row(['合计', null, null, null, `=${subtotals.join('+')}`, null], styles.total));
  return rows;
};

export const budgetSheet = () =>
  worksheet('budget', '预算', layOut(), WIDTHS, {
    freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
    rowData: { 0: { h: 34 } },
  });
