import { yesNo } from '../../reading/vocabularies';
import { vocabulary } from '../../reading/vocabulary';
import { text } from '../../text';
import {
  amountColumn,
  assentColumn,
  blankable,
  dayColumn,
  idColumn,
  levelColumn,
  maybe,
  textColumn,
  zeroAsBlank,
} from '../column';

/** Whether the municipal federation confirmed the case. */
const confirmed = vocabulary([
  [true, text('已确认', 'confirmed'), '是', '确认', '通过', '审核通过', 'y', 'yes', 'true', '√', '1'],
  [false, text('未确认', 'not confirmed'), '否', '未通过', 'n', 'no', 'false', '×', '0'],
]);

const shared = {
  level: levelColumn('取得等级', '晋升等级', '徒弟取得等级', '获证等级'),
  certificate: textColumn('证书编号', '证书号', '证书号码', '徒弟证书编号'),
  certifiedOn: dayColumn('取证日期', '获证日期', '证书日期', '发证日期'),
  member: assentColumn(yesNo)('是否本区会员', '本区会员', '是否会员'),
  confirmed: assentColumn(confirmed)('市总确认', '市总工会确认', '市总审核'),
  cityAmount: blankable(zeroAsBlank(amountColumn('市级标准金额', '市总标准', '市总金额', '市级金额'))),
  districtPaid: maybe(amountColumn('区已补金额', '区已补', '人社已补金额')),
} as const;

/** Columns of the promotions roster. */
export const promotionColumns = {
  name: textColumn('姓名', '职工姓名'),
  id: idColumn('证件号码', '身份证号', '身份证号码', '身份证', '证件号'),
  ...shared,
} as const;
export type PromotionColumns = typeof promotionColumns;

/** Columns of the roster of mentor pairs on the union's route. */
export const unionMentorColumns = {
  mentorName: textColumn('师傅姓名', '带教师傅', '师傅'),
  mentorId: idColumn('师傅证件号码', '师傅身份证号', '师傅身份证号码', '师傅身份证', '师傅证件号'),
  apprenticeName: textColumn('徒弟姓名', '学徒姓名', '徒弟'),
  apprenticeId: idColumn('徒弟证件号码', '徒弟身份证号', '徒弟身份证号码', '徒弟身份证', '徒弟证件号'),
  ...shared,
} as const;
export type UnionMentorColumns = typeof unionMentorColumns;

export type SharedColumns = typeof shared;
