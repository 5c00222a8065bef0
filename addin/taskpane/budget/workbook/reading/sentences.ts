import { text, type Text } from 'training-subsidy-core';

const at = (column: Text, given: string): Text =>
  text(`“${column['zh-CN']}”是“${given}”`, `${column['en-US']} is “${given}”`);

const joined = (first: Text, zh: string, en: string): Text => text(first['zh-CN'] + zh, first['en-US'] + en);

/** A row that is not read at all. */
const LEFT_OUT = text('；改正前本行没有计入', '; the row is left out until then');
const leftOut = (sentence: Text): Text => joined(sentence, LEFT_OUT['zh-CN'], LEFT_OUT['en-US']);

/** What is wrong with a cell of the plan: its row waits. */
export const PLAN_FAULTS = {
  error: (column: Text, given: string) =>
    leftOut(
      joined(at(column, given), '，是错误值，请改正公式或直接填写', ', an error: mend the formula or type it in'),
    ),
  blank: (column: Text) =>
    leftOut(text(`“${column['zh-CN']}”是空白，请填写`, `${column['en-US']} is blank: fill it in`)),
  programme: (column: Text, given: string) =>
    leftOut(
      joined(
        at(column, given),
        '，不是补贴项目的名称，请按预算明细中的写法填写',
        ', no programme: write it as the budget’s lines do',
      ),
    ),
  year: (column: Text, given: string) =>
    leftOut(joined(at(column, given), '，不是年份，请填如 2027', ', no year: write it as 2027')),
  item: (column: Text, given: string, known: readonly Text[]) => {
    const named = (language: 'zh-CN' | 'en-US') => known.map((word) => word[language]).join('、');
    const [zh, en] =
      known.length === 0
        ? ['此项目没有事项，请清空', 'the programme has no items: clear it']
        : [`请从“${named('zh-CN')}”中选填`, `choose from “${named('en-US')}”`];
    return leftOut(joined(at(column, given), `，不认识或重复；${zh}`, `, unknown or doubled; ${en}`));
  },
  term: (column: Text, given: string) =>
    leftOut(
      joined(
        at(column, given),
        '，既不是数，也不是预算假设中的编号，请改正',
        ', neither a number nor the id of an assumption: correct it',
      ),
    ),
  negative: (column: Text, given: string) =>
    leftOut(joined(at(column, given), '，不能是负数，请改正', ', which cannot be negative: correct it')),
  share: (column: Text, given: string) =>
    leftOut(
      joined(
        at(column, given),
        '，应在 0 到 1 之间，请填如 0.9 或 90%',
        ', but lies between 0 and 1: write it as 0.9 or 90%',
      ),
    ),
  unused: (column: Text, given: string) =>
    leftOut(
      joined(at(column, given), '，此补贴项目不用这一列，请清空', ', which the programme has no use for: clear it'),
    ),
  doubled: (column: Text, given: string) =>
    leftOut(joined(at(column, given), '，与上面的行重复，请改成别的编号', ', as in a row above: give it another id')),
} as const;

/** What is wrong with a cell of the assumptions: it counts as a blank, or as it was. */
export const ASSUMPTION_FAULTS = {
  number: (column: Text, given: string) =>
    joined(
      at(column, given),
      '，不是数，请改正；改正前按空白处理',
      ', no number: correct it; until then it counts as blank',
    ),
  blank: (column: Text) =>
    text(
      `“${column['zh-CN']}”是空白，但所随的值已填；请填写，或改回公式；现按所随的值读取`,
      `${column['en-US']} is blank though the value that it follows is given: fill it in, or follow it again; that value is taken`,
    ),
  unit: (column: Text, given: string) =>
    joined(
      at(column, given),
      '，请填“元、比例、数量、课时”之一；现按元',
      ': write yuan, rate, count or hours; yuan is taken',
    ),
  day: (column: Text, given: string) =>
    joined(
      at(column, given),
      '，不是日期，请填如 2026-10-01；现按空白',
      ', no date: write it as 2026-10-01; it counts as blank',
    ),
  standard: (column: Text, given: string) =>
    joined(
      at(column, given),
      '，没有这个标准代码，请填如 P01，或清空；现按空白',
      ', no such standard: write it as P01, or clear it; it counts as blank',
    ),
  error: (given: string) =>
    text(
      `本行有错误值“${given}”，请改正公式或直接填写；编号是错误值的行没有计入`,
      `the row has the error “${given}”: mend the formula or type it in; a row whose id is an error is left out`,
    ),
  noId: (name: string) =>
    text(
      `“${name}”没有编号，请填写；填写前本行没有计入`,
      `“${name}” has no id: give it one; the row is left out until then`,
    ),
  doubled: PLAN_FAULTS.doubled,
  takes: (column: Text, given: string) =>
    joined(
      at(column, given),
      '，请填“随低值、随基准值、随高值”之一；现按随基准值',
      ': write “as low”, “as base” or “as high”; “as base” is taken',
    ),
  doubledScenario: (given: string) =>
    text(
      `方案“${given}”的名称或编号重复，请改名；改正前此列没有读取`,
      `the scenario “${given}” has the name or id of another: rename it; its column is left out until then`,
    ),
} as const;

/** What is wrong with a figure of the policy. */
export const FIGURE_FAULTS = {
  key: (given: string) =>
    text(
      `“${given}”不是政策数值的代码，请恢复原来的代码；改正前本行没有读取`,
      `“${given}” is no figure of the policy: restore its key; the row is left out until then`,
    ),
  statutory: (given: string) =>
    text(
      `法定值是“${given}”，与政策文件不一致；法定值请勿改动，要测算请改方案列`,
      `the statutory value is “${given}”, which the policy does not say: restore it, and change the scenarios’ columns instead`,
    ),
  number: (column: Text, given: string) =>
    joined(at(column, given), '，不是数，请改正；现按法定值', ', no number: correct it; the statutory value is taken'),
  differs: (column: Text, given: string) =>
    joined(
      at(column, given),
      '，与同一数值的另一行不一致，请改成一样；现按上面的行',
      ', unlike another row of that figure: make them agree; the row above is taken',
    ),
} as const;

/** What a sheet lacks. */
export const SHEET_FAULTS = {
  noHeader: (needed: readonly Text[]) =>
    text(
      `找不到标题行，请恢复这些列名：${needed.map((word) => word['zh-CN']).join('、')}`,
      `the header is missing: restore these columns: ${needed.map((word) => word['en-US']).join(', ')}`,
    ),
  period: (given: string) =>
    text(
      `预算期间“${given}”读不出来，请在名称右边两格填起止日期，如 2026-09-16；现按文件有效期`,
      `the period “${given}” cannot be read: write its first and last day beside it, as 2026-09-16; the policy’s validity is taken`,
    ),
  title: (given: string) =>
    text(`预算名称是错误值“${given}”，请直接填写`, `the budget’s name is the error “${given}”: type it in`),
  scenario: (given: string) =>
    text(`方案名称是错误值“${given}”，请直接填写`, `a scenario’s name is the error “${given}”: type it in`),
  noBase: text(
    '没有“基准值”列，请在“取值”行标明；现按空白',
    'no column sets the base values: name it in the row “Takes”; they count as blank',
  ),
} as const;
