import {
  DEPARTMENTS,
  departmentsText,
  leftFirst,
  text,
  toIso,
  type Day,
  type ListedPerson,
  type Obligation,
  type ProjectObligation,
  type Text,
} from 'training-subsidy-core';
import type { SheetContent } from '../../../excel/sheet-content';
import { asText, TEXT_FORMAT, type Cells } from '../../shared/cells';
import type { Role } from '../lists/roles';
import type { TakenList } from '../../lists/source-table';
import { TEXTS } from '../texts';
import { KINDS } from './case-rows';
import { rowWords } from './conflicts-sheet';
import { maskCertificate, maskId, maskWords } from './mask';
import { firstRow, listSheet, type OutputColumn, type Say } from './sheet-parts';

const DATE_FORMAT = 'yyyy-mm-dd';

const COLUMNS: readonly OutputColumn[] = [
  { title: text('剩余天数', 'Days left'), width: 76, numberFormat: '0' },
  { title: text('截止日', 'Last day'), width: 84, numberFormat: DATE_FORMAT },
  { title: text('部门', 'Department'), width: 90 },
  { title: text('事项', 'Matter'), width: 150 },
  { title: text('持证人', 'Holder'), width: 76, numberFormat: TEXT_FORMAT },
  { title: text('持证人证件', 'Holder’s ID'), width: 130, numberFormat: TEXT_FORMAT },
  { title: text('师傅', 'Mentor'), width: 76, numberFormat: TEXT_FORMAT },
  { title: text('证书编号', 'Certificate'), width: 110, numberFormat: TEXT_FORMAT },
  { title: text('缺少', 'Missing'), width: 160 },
  { title: text('下一步', 'Next'), width: 300 },
  { title: text('备注', 'Remark'), width: 190 },
];

const NAME = text('匹配-办理期限', 'Match-deadlines');
const UNCERTAIN = text(
  '当年节假日未公布，截止日可能顺延',
  'the holidays of that year are not known; the last day may be later',
);

const COUNTED_FROM = text('计算日期', 'Counted from');
const NOTE = text(
  '改左边的日期，剩余天数随之变化；“下一步”仍按写出时的日期，改后请重新写出。负数为已过期。',
  'Change the date on the left and the days follow; what is next keeps to the day on which this was written. Below 0: over.',
);

const dateFormula = (day: Day): string => `DATE(${toIso(day).split('-').map(Number).join(',')})`;

/** A case or a row of the project list as its row in the sheet tells it. */
type DueRow = Pick<Obligation, 'lastDay' | 'isLastDayCertain' | 'daysLeft' | 'missing' | 'next'> & {
  readonly departments: Text;
  readonly matter: string;
  readonly holder: ListedPerson;
  readonly mentor: string;
  readonly certificate: string;
};

interface ObligationsOptions {
  readonly say: Say;
  readonly today: Day;
  readonly masked: boolean;
  readonly behind: string;
  readonly lists: ReadonlyMap<Role, TakenList>;
}

const caseRow = (one: Obligation, { say }: ObligationsOptions): DueRow => ({
  ...one,
  departments: DEPARTMENTS[one.department],
  matter: say(KINDS[one.kind]),
  holder: one.listed.holder,
  mentor: one.listed.mentor?.name ?? '',
  certificate: one.listed.certificate,
});

const projectRow = (one: ProjectObligation, { say, lists }: ObligationsOptions): DueRow => ({
  ...one,
  departments: departmentsText(one.standing),
  matter: rowWords(one.standing.row, lists, say),
  holder: one.standing.person,
  mentor: '',
  certificate: '',
});

/** What is to be done until when, the fewest days left first; the days follow the date in the sheet. */
export function obligationsSheet(
  cases: readonly Obligation[],
  projects: readonly ProjectObligation[],
  options: ObligationsOptions,
): SheetContent {
  const { say, today, masked, behind } = options;
  const top: Cells[] = [[say(COUNTED_FROM), `=${dateFormula(today)}`, say(NOTE)]];
  const first = firstRow(top);
  const all = [...cases.map((one) => caseRow(one, options)), ...projects.map((one) => projectRow(one, options))];
  const rows = all.sort(leftFirst).map((one, i): Cells => {
    const { lastDay, daysLeft, isLastDayCertain, holder } = one;
    const hide = (words: string, mask: (words: string) => string) => asText(masked ? mask(words) : words);
    return [
      daysLeft === null ? '' : `=B${first + i + 1}-$B$2`,
      lastDay === null ? '' : `=${dateFormula(lastDay)}`,
      say(one.departments),
      hide(one.matter, maskWords),
      hide(holder.name, maskWords),
      hide(String(holder.id), maskId),
      hide(one.mentor, maskWords),
      hide(one.certificate, maskCertificate),
      one.missing.map(say).join(say(TEXTS.between)),
      hide(say(one.next), maskWords),
      isLastDayCertain ? '' : say(UNCERTAIN),
    ];
  });
  const looks = [{ row: 1, rows: 1, column: 1, columns: 1, numberFormat: DATE_FORMAT, fill: '#FFF9E5' }];
  return listSheet({ name: NAME, title: say(NAME), top, columns: COLUMNS, rows, looks, say, behind });
}
