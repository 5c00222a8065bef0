import { vocabulary } from '../reading/vocabulary';
import { amountColumn, dayColumn, levelColumn, maybe, textColumn, wordColumn, zeroAsBlank } from '../roster/column';
import { text } from '../text';
import { writtenIdColumn } from './written-id-column';

/** What the municipal federation confirmed: a mentor’s bonus, or a promotion. */
const confirmedKind = vocabulary([
  ['mentor', text('带教', 'mentor'), '带教师傅', '师徒带教', '带教补贴', '高师带徒', '带教师傅补贴'],
  ['promotion', text('晋升', 'promotion'), '晋升奖励', '技师晋升', '晋升技师', '晋升技师、高级技师'],
]);
export type ConfirmedKind = ReturnType<(typeof confirmedKind)['read']>;

/** Columns of the list of cases that the municipal federation confirmed (MH-A4b-2.4, MH-A7-2.4). */
export const confirmationColumns = {
  holderName: textColumn('持证人姓名', '徒弟姓名', '学徒姓名', '晋升人姓名', '职工姓名', '姓名'),
  holderId: writtenIdColumn(
    '持证人证件号码',
    '徒弟证件号码',
    '徒弟身份证号',
    '证件号码',
    '身份证号',
    '身份证号码',
    '身份证',
    '证件号',
  ),
  mentorName: maybe(textColumn('师傅姓名', '带教师傅', '师傅')),
  mentorId: maybe(writtenIdColumn('师傅证件号码', '师傅身份证号', '师傅身份证号码', '师傅身份证', '师傅证件号')),
  certificate: textColumn('证书编号', '证书号', '证书号码', '徒弟证书编号'),
  level: levelColumn('取得等级', '晋升等级', '等级', '徒弟取得等级', '获证等级'),
  amount: zeroAsBlank(
    amountColumn('确认金额', '核定金额', '市级标准金额', '市总标准', '市总金额', '补贴金额', '奖励金额'),
  ),
  kind: maybe(wordColumn(confirmedKind)('确认类别', '类别', '奖补类别', '补贴类别')),
  certifiedOn: maybe(dayColumn('取证日期', '获证日期', '证书日期', '发证日期')),
} as const;
