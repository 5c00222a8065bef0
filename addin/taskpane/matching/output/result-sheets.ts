import {
  DEPARTMENTS,
  PARTIES,
  SKILL_LEVELS,
  text,
  TIERS,
  toIso,
  type CaseSide,
  type ConfirmedOnly,
  type Department,
  type ListedCase,
  type MatchedCase,
  type Matching,
  type Text,
} from 'training-subsidy-core';
import type { SheetContent } from '../../../excel/sheet-content';
import type { SheetsOf } from '../../../excel/sheets-write';
import { columnLetters } from '../../roster/column-letters';
import { asText, inRuns, MONEY_FORMAT, TEXT_FORMAT, type Cells } from '../../roster/output/cells';
import type { TakenList } from '../lists/source-table';
import { groupOf, type Group } from '../result/cases';
import { TEXTS } from '../texts';
import { maskId, maskWords } from './mask';
import { firstRow, listSheet, type OutputColumn, type Say } from './sheet-parts';

/** Whence the rows of the lists come. */
export interface ListPlaces {
  readonly bureau: TakenList | undefined;
  readonly unionMentors: TakenList | undefined;
  readonly promotions: TakenList | undefined;
  readonly confirmations: TakenList | undefined;
}

export interface ResultSheetsOptions {
  readonly say: Say;
  /** Whether IDs are hidden but for their first and last figures. */
  readonly masked: boolean;
  readonly places: ListPlaces;
  readonly behind: string;
}

export const OUTCOME_WORDS: Readonly<Record<MatchedCase['outcome'], Text>> = {
  pay: text('发放', 'pay'),
  hold: text('待定', 'hold'),
  settled: text('已发放', 'paid already'),
  overpaid: text('多发', 'overpaid'),
  refused: text('不予', 'refused'),
};

const FILLS: Readonly<Partial<Record<MatchedCase['outcome'], string>>> = {
  hold: '#FCE4D6',
  overpaid: '#F8D7DA',
  refused: '#F8D7DA',
};

const KINDS = { mentor: TEXTS.mentor, promotion: TEXTS.promotion } as const;
const LISTED_ONLY = text('市总名单', 'federation’s list');
const NOBODY = text('—', '—');

const sideColumns = (zh: string, en: string): OutputColumn[] =>
  (
    [
      ['持证人', 'holder', 70],
      ['持证人证件', 'holder’s ID', 125],
      ['师傅', 'mentor', 70],
      ['师傅证件', 'mentor’s ID', 125],
      ['证书编号', 'certificate', 110],
      ['等级', 'level', 70],
      ['取证日期', 'certified on', 76],
    ] as const
  ).map(([word, english, width]) => ({
    title: text(`${zh}${word}`, `${en} ${english}`),
    width,
    numberFormat: TEXT_FORMAT,
  }));

const money = (zh: string, en: string): OutputColumn => ({
  title: text(zh, en),
  width: 80,
  numberFormat: MONEY_FORMAT,
});
const words = (zh: string, en: string, width: number): OutputColumn => ({ title: text(zh, en), width });

const COLUMNS: readonly OutputColumn[] = [
  words('类别', 'Kind', 52),
  ...sideColumns('人社', 'Bureau:'),
  ...sideColumns('工会', 'Union:'),
  money('人社金额', 'Bureau’s sum'),
  money('工会金额', 'Union’s sum'),
  words('处理结果', 'Outcome', 60),
  words('支付部门', 'Paying department', 84),
  words('领取方', 'Payee', 90),
  money('应发金额', 'Payable'),
  money('待定金额', 'Held'),
  words('匹配依据', 'Matched by', 110),
  words('说明', 'Remarks', 320),
  words('人社出处', 'Bureau’s row', 130),
  words('工会出处', 'Union’s row', 130),
];

const at = (title: string): number => COLUMNS.findIndex((column) => column.title['zh-CN'] === title);
const [KIND, DEPARTMENT, PAYABLE, HELD] = ['类别', '支付部门', '应发金额', '待定金额'].map(at) as [
  number,
  number,
  number,
  number,
];

const NAMES: Readonly<Record<Group | 'onlyOne' | 'payers', Text>> = {
  agreed: text('匹配-一致', 'Match-agreed'),
  differing: text('匹配-有差异', 'Match-differing'),
  bureauOnly: text('匹配-仅一方有', 'Match-one side'),
  unionOnly: text('匹配-仅一方有', 'Match-one side'),
  onlyOne: text('匹配-仅一方有', 'Match-one side'),
  payers: text('匹配-按付款方汇总', 'Match-by payer'),
};

class CaseRows {
  readonly #options: ResultSheetsOptions;
  constructor(options: ResultSheetsOptions) {
    this.#options = options;
  }

  #id(id: string | number): string {
    const written = String(id);
    return asText(this.#options.masked ? maskId(written) : written);
  }

  #words(words: string): string {
    return asText(this.#options.masked ? maskWords(words) : words);
  }

  #listed(listed: ListedCase | undefined): Cells {
    if (listed === undefined) return ['', '', '', '', '', '', ''];
    const { holder, mentor, certificate, level, certifiedOn } = listed;
    return [
      asText(holder.name),
      this.#id(holder.id),
      asText(mentor?.name ?? ''),
      mentor ? this.#id(mentor.id) : '',
      asText(certificate),
      level === null ? '' : this.#options.say(SKILL_LEVELS[level]),
      certifiedOn === null ? '' : toIso(certifiedOn),
    ];
  }

  #place(list: TakenList | undefined, side: { readonly row: number } | null): string {
    const place = side && list?.places[side.row - 1];
    if (!place) return '';
    const { book, sheet, row } = place;
    return asText([book, `${sheet}!${row + 1}`].filter(Boolean).join(' · '));
  }

  #remarks({ bureau, union, remarks, readings, confirmation, steps }: MatchedCase): string {
    const { say } = this.#options;
    const findings = (side: CaseSide | null) =>
      (side?.findings ?? []).map(({ sentence, clause }) => `${say(sentence)}（${clause}）`);
    const sums = readings.map(({ label, bureau: one, union: other }) => {
      const sum = (value: number | null) => (value === null ? say(TEXTS.unknown) : String(value));
      return `${say(label)}：${say(TEXTS.bureau)} ${sum(one)}，${say(TEXTS.union)} ${sum(other)}`;
    });
    const confirmed =
      confirmation === null
        ? []
        : [`${say(TEXTS.confirmation)} ${say(TIERS[confirmation.tier].title)} ${confirmation.amount ?? ''}`.trim()];
    return [
      ...remarks.map(({ sentence, clause }) => `${say(sentence)}（${clause}）`),
      ...findings(bureau),
      ...findings(union),
      ...confirmed,
      ...sums,
      steps.map(({ formula }) => formula).join(' → '),
    ]
      .filter(Boolean)
      .join('；');
  }

  of(one: MatchedCase): Cells {
    const { say, places } = this.#options;
    const { kind, bureau, union, outcome, department, payee, payable, held, link } = one;
    const tier = link ? `${say(TIERS[link.tier].title)}：${say(TIERS[link.tier].reason)}` : '';
    return [
      say(KINDS[kind]),
      ...this.#listed(bureau?.listed),
      ...this.#listed(union?.listed),
      bureau?.sum ?? '',
      union?.sum ?? '',
      say(OUTCOME_WORDS[outcome]),
      say(department ? DEPARTMENTS[department] : NOBODY),
      say(payee ? PARTIES[payee] : NOBODY),
      payable,
      held,
      tier,
      this.#words(this.#remarks(one)),
      this.#place(places.bureau, bureau),
      this.#place(kind === 'mentor' ? places.unionMentors : places.promotions, union),
    ];
  }

  ofConfirmed({ listed, amount, reason, row }: ConfirmedOnly): Cells {
    const { say, places } = this.#options;
    return [
      say(LISTED_ONLY),
      ...this.#listed(undefined),
      ...this.#listed(listed),
      '',
      amount ?? '',
      say(TEXTS.notListed),
      say(NOBODY),
      say(NOBODY),
      0,
      0,
      '',
      this.#words(say(reason.sentence)),
      '',
      this.#place(places.confirmations, { row }),
    ];
  }
}

interface Part {
  readonly name: Text;
  readonly rows: readonly Cells[];
  readonly fills: readonly (string | undefined)[];
}

function partsOf({ cases, confirmedOnly }: Matching, options: ResultSheetsOptions): Part[] {
  const rows = new CaseRows(options);
  const part = (name: Text, groups: readonly Group[], others: readonly ConfirmedOnly[]): Part => {
    const own = cases.filter((one) => groups.includes(groupOf(one)));
    return {
      name,
      rows: [...own.map((one) => rows.of(one)), ...others.map((one) => rows.ofConfirmed(one))],
      fills: own.map(({ outcome }) => FILLS[outcome]),
    };
  };
  return [
    part(NAMES.agreed, ['agreed'], []),
    part(NAMES.differing, ['differing'], []),
    part(NAMES.onlyOne, ['bureauOnly', 'unionOnly'], confirmedOnly),
  ];
}

const total = text('合计', 'Total');
const legend = text(
  '红色：不予或多发；橙色：待定；无色：发放。金额单位：元。',
  'Red: refused or overpaid; orange: held; no colour: paid. In yuan.',
);

function partSheet({ name, rows, fills }: Part, { say, behind }: ResultSheetsOptions): SheetContent {
  const first = firstRow([0, 0]);
  const sum = (column: number) => {
    const letter = columnLetters(column);
    return `=ROUND(SUBTOTAL(109,${letter}${first + 1}:${letter}${first + Math.max(1, rows.length)}),2)`;
  };
  const totals: Cells = COLUMNS.map((_, column) =>
    column === 0 ? say(total) : column === PAYABLE || column === HELD ? sum(column) : '',
  );
  const looks = inRuns(fills.map((fill, i) => ({ row: first + i, fill }))).map(({ row, rows: count, fill }) => ({
    row,
    rows: count,
    column: 0,
    columns: COLUMNS.length,
    fill,
  }));
  return listSheet({
    name,
    title: say(name),
    top: [[say(legend)], totals],
    columns: COLUMNS,
    rows,
    looks,
    say,
    behind,
  });
}

const PAYER_COLUMNS: readonly OutputColumn[] = [
  words('支付部门', 'Paying department', 150),
  words('类别', 'Kind', 90),
  words('笔数', 'Cases', 60),
  money('应发金额', 'Payable'),
  money('待定金额', 'Held'),
];

/** Sums over the three lists, by who pays and for what. */
function payerSheet(sheets: readonly (readonly [name: string, rows: number])[], options: ResultSheetsOptions) {
  const { say, behind } = options;
  const first = firstRow([0, 0]);
  const cells = (sheet: string, rows: number, column: number) =>
    `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${first + 1}:$${columnLetters(column)}$${first + Math.max(1, rows)}`;
  const overAll = (of: (sheet: string, rows: number) => string) =>
    sheets.map(([name, rows]) => of(name, rows)).join('+');
  const departments: readonly (Department | null)[] = ['hr', 'union', null];
  const lines = departments.flatMap((department) =>
    (['mentor', 'promotion'] as const).map((kind) => [department, kind] as const),
  );
  const rows = lines.map(([department, kind], i): Cells => {
    const row = first + i + 1;
    const match = (sheet: string, count: number) =>
      `${cells(sheet, count, DEPARTMENT)},$A${row},${cells(sheet, count, KIND)},$B${row}`;
    const sum = (column: number) =>
      `=ROUND(${overAll((sheet, count) => `SUMIFS(${cells(sheet, count, column)},${match(sheet, count)})`)},2)`;
    return [
      say(department ? DEPARTMENTS[department] : NOBODY),
      say(KINDS[kind]),
      `=${overAll((sheet, count) => `COUNTIFS(${match(sheet, count)})`)}`,
      sum(PAYABLE),
      sum(HELD),
    ];
  });
  const column = (letter: string) => `${letter}${first + 1}:${letter}${first + rows.length}`;
  const totals: Cells = [
    say(total),
    '',
    `=SUM(${column('C')})`,
    `=ROUND(SUM(${column('D')}),2)`,
    `=ROUND(SUM(${column('E')}),2)`,
  ];
  const note = text(
    '金额来自三张结果表，改动即重算；单位：元。',
    'Sums of the three sheets, worked out anew when they change; in yuan.',
  );
  return listSheet({
    name: NAMES.payers,
    title: say(NAMES.payers),
    top: [[say(note)], totals],
    columns: PAYER_COLUMNS,
    rows,
    looks: [{ row: 2, rows: 1, column: 3, columns: 2, numberFormat: MONEY_FORMAT, bold: true }],
    say,
    behind,
  });
}

export const PAYERS_SHEET = NAMES.payers;

/** What the departments agree on, where they differ, what one alone has, and who pays how much: every case once. */
export function resultSheets(matching: Matching, options: ResultSheetsOptions): SheetsOf {
  const parts = partsOf(matching, options);
  const contents = parts.map((part) => partSheet(part, options));
  return (nameOf) => [
    ...contents,
    payerSheet(
      contents.map(({ name }, i) => [nameOf(name), parts[i]?.rows.length ?? 0]),
      options,
    ),
  ];
}
