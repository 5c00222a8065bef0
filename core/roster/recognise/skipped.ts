import { text, type Text } from '../../text';

/** Why a row of a table is not taken for data. */
export type SkipReason =
  'title' | 'header-again' | 'column-numbers' | 'total' | 'note' | 'section' | 'example' | 'nothing-to-check';

export const SKIP_REASONS: Readonly<Record<SkipReason, Text>> = {
  title: text('表头上方的标题或说明', 'title or remark above the header'),
  'header-again': text('重复的表头', 'the header once more'),
  'column-numbers': text('栏次编号', 'numbers of the columns'),
  total: text('小计或合计', 'subtotal or total'),
  note: text('备注、说明或签章', 'note, remark or signature'),
  section: text('分段标题', 'title of a section'),
  example: text('模板的示例行', 'the example row of a template'),
  'nothing-to-check': text('名册各列均为空', 'nothing in the roster’s columns'),
};

/** A row that holds something and was left out of the data. */
export interface SkippedRow {
  /** Row in the cells that were looked at, from 0. */
  readonly row: number;
  readonly reason: SkipReason;
  readonly text: string;
}
