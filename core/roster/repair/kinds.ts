import { text, type Text } from '../../text';

/** Kinds of repair; a user takes them one by one or all of a kind. */
export type RepairKind = 'trim' | 'half-width' | 'number' | 'date' | 'id' | 'level' | 'word' | 'yes-no';

interface Kind {
  readonly title: Text;
  /** Why it is offered, with the cell before and after. */
  readonly reason: (before: string, after: string) => Text;
}

const zh = (before: string, after: string) => `“${before}”改为“${after}”`;
const en = (before: string, after: string) => `“${before}” becomes “${after}”`;

export const REPAIR_KINDS: Readonly<Record<RepairKind, Kind>> = {
  trim: {
    title: text('去掉首尾空格和不可见字符', 'Remove outer blanks and invisible characters'),
    reason: (before, after) =>
      text(
        `${zh(before, after)}：多余的空白会使筛选和查找漏掉该行`,
        `${en(before, after)}: filters and look-ups miss a row with stray blanks`,
      ),
  },
  'half-width': {
    title: text('全角数字和字母改为半角', 'Make full-width digits and letters half-width'),
    reason: (before, after) =>
      text(
        `${zh(before, after)}：全角字符与半角字符查找时不相等`,
        `${en(before, after)}: the two do not match in look-ups`,
      ),
  },
  number: {
    title: text('文本改为数字', 'Turn text into numbers'),
    reason: (before, after) =>
      text(`${zh(before, after)}：文本不参与计算`, `${en(before, after)}: text takes no part in sums`),
  },
  date: {
    title: text('文本改为日期', 'Turn text into dates'),
    reason: (before, after) =>
      text(`${zh(before, after)}：文本日期不能排序和计算`, `${en(before, after)}: a date in text cannot be sorted`),
  },
  id: {
    title: text('规范证件号码写法', 'Write IDs in one way'),
    reason: (before, after) =>
      text(
        `${zh(before, after)}：去掉空格并统一末位 X，校验码相符`,
        `${en(before, after)}: without blanks, with a capital X; the check digit is right`,
      ),
  },
  level: {
    title: text('统一技能等级名称', 'Use one name for each skill level'),
    reason: (before, after) => text(`${zh(before, after)}：同一等级`, `${en(before, after)}: the same level`),
  },
  word: {
    title: text('统一选项用词', 'Use the words of the list'),
    reason: (before, after) => text(`${zh(before, after)}：同一选项`, `${en(before, after)}: the same choice`),
  },
  'yes-no': {
    title: text('统一是否类用词', 'Use one word for yes and for no'),
    reason: (before, after) => text(`${zh(before, after)}：意思相同`, `${en(before, after)}: the same meaning`),
  },
};
