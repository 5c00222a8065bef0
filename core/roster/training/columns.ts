import { courseCategory, passed, retirementCategory } from '../../reading/vocabularies';
import { vocabulary } from '../../reading/vocabulary';
import { text } from '../../text';
import { levelChoices } from '../choices';
import {
  amountColumn,
  assentColumn,
  choosing,
  dayColumn,
  idColumn,
  maybe,
  headCountColumn,
  textColumn,
  wordColumn,
  zeroAsBlank,
} from '../column';

/** How a course was run: in-house, by a listed institution, by an unlisted one, or centrally. */
export const trainingMode = vocabulary([
  ['in-house', text('内训', 'in-house'), '企业内训', '自行内训', '内部培训'],
  ['listed', text('名单内机构', 'listed institution'), '名单内', '名单内培训机构', '委托名单内机构'],
  ['unlisted', text('名单外机构', 'unlisted institution'), '名单外', '名单外单位', '委托名单外单位', '名单外培训机构'],
  ['central', text('集中培训', 'central'), '集中', '集中提供'],
]);
export type TrainingMode = ReturnType<(typeof trainingMode)['read']>;

/** Columns of the enterprise-training roster. */
export const trainingColumns = {
  name: textColumn('姓名', '学员姓名', '职工姓名', '参训人员'),
  id: idColumn('证件号码', '身份证号', '身份证号码', '身份证', '证件号', '公民身份号码'),
  mode: wordColumn(trainingMode)('培训方式', '培训形式', '方式'),
  category: wordColumn(courseCategory)('项目类别', '培训类别', '类别', '项目类型'),
  project: textColumn('培训项目', '项目名称', '课程名称', '培训课程'),
  passedOn: dayColumn('合格日期', '考核合格日期', '通过日期'),
  passed: assentColumn(passed)('是否合格', '考核结果', '合格情况', '是否通过'),
  fee: zeroAsBlank(maybe(amountColumn('实付培训费', '培训费', '实际支付培训费', '人均培训费'))),
  standard: zeroAsBlank(maybe(amountColumn('补贴标准', '市补贴标准', '公布标准'))),
  enterprise: maybe(textColumn('企业名称', '单位名称', '企业', '所在企业', '工作单位')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码', '企业代码')),
  level: choosing(maybe(textColumn('等级', '技能等级', '培训等级', '级别')), levelChoices),
  institution: maybe(textColumn('培训机构', '机构名称', '承训机构')),
  studyMode: maybe(textColumn('学习形式', '学习方式', '就读形式')),
  certifiedOn: maybe(dayColumn('证书日期', '学历证书日期', '毕业日期')),
  invoice: maybe(amountColumn('发票金额', '培训发票金额')),
  bank: maybe(amountColumn('银行流水金额', '银行流水', '付款金额')),
  participants: maybe(headCountColumn('参训人数', '培训人数')),
  retirement: maybe(wordColumn(retirementCategory)('退休类别', '退休类型')),
} as const;
export type TrainingColumns = typeof trainingColumns;
