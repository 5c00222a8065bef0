import type { Given } from '../../problem/problem';
import { readLevel } from '../../reading/cell';
import { vocabulary } from '../../reading/vocabulary';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import type { SkillRank } from '../../value/skill-level';
import { levelChoices } from '../choices';
import { amountColumn, column, dayColumn, idColumn, levelColumn, maybe, textColumn, wordColumn } from '../column';

/** A mentor's level: a skill level, or a senior professional title in its place. */
export interface MentorLevel {
  readonly rank: SkillRank;
  readonly isTitle: boolean;
}

/** A senior title is compared as a senior technician (AMB-43). */
const TITLE_RANK: SkillRank = 5;
const SENIOR_TITLES: ReadonlySet<string> = new Set([
  '高级职称',
  '高级专业技术职称',
  '副高',
  '副高级',
  '副高级职称',
  '正高',
  '正高级',
  '正高级职称',
  '高级工程师',
  '正高级工程师',
]);

const isSeniorTitle = (cell: Given): boolean => SENIOR_TITLES.has(lookupKey(String(cell)));

const mentorLevelColumn = column<MentorLevel>(
  'level',
  (cell, name) =>
    isSeniorTitle(cell) ? { rank: TITLE_RANK, isTitle: true } : { rank: readLevel(cell, name), isTitle: false },
  true,
  // A title keeps its own name: what it is would be lost in a word for all of them.
  { words: [...levelChoices.words, text('高级职称', 'senior title')], canonical: levelChoices.canonical },
);

/** Who recognised the mentoring project (MH-2.3.3(7)b, c). */
export const projectRecognition = vocabulary([
  ['city', text('市', 'city'), '市级', '市认定', '上海市', '市人社局'],
  ['district', text('区', 'district'), '区级', '区认定', '闵行区', '区人社局'],
]);

/** Columns of the roster of mentor pairs on the bureau's route. */
export const mentorColumns = {
  mentorName: textColumn('师傅姓名', '带教师傅', '师傅', '导师姓名'),
  mentorId: idColumn('师傅证件号码', '师傅身份证号', '师傅身份证号码', '师傅身份证', '师傅证件号'),
  mentorLevel: mentorLevelColumn('师傅等级', '师傅技能等级', '师傅等级或职称', '师傅职称'),
  apprenticeName: textColumn('徒弟姓名', '学徒姓名', '徒弟', '被带教人姓名'),
  apprenticeId: idColumn('徒弟证件号码', '徒弟身份证号', '徒弟身份证号码', '徒弟身份证', '徒弟证件号'),
  levelBefore: levelColumn('徒弟原等级', '原等级', '徒弟原技能等级'),
  levelAfter: levelColumn('徒弟取得等级', '取得等级', '徒弟新等级', '获证等级'),
  start: dayColumn('协议开始日期', '带教开始日期', '开始日期', '协议起始日期'),
  end: dayColumn('协议结束日期', '带教结束日期', '结束日期', '协议终止日期'),
  certifiedOn: dayColumn('取证日期', '获证日期', '证书日期', '发证日期'),
  appliedOn: dayColumn('申请日期', '申报日期'),
  occupation: maybe(textColumn('职业工种', '职业（工种）', '工种', '职业')),
  certificate: maybe(textColumn('证书编号', '徒弟证书编号', '证书号', '证书号码')),
  mentorEmployer: maybe(textColumn('师傅单位', '师傅所在单位', '师傅企业')),
  apprenticeEmployer: maybe(textColumn('徒弟单位', '徒弟所在单位', '徒弟企业')),
  unionPaid: maybe(amountColumn('工会已补金额', '工会已补', '工会已发金额')),
  recognition: maybe(wordColumn(projectRecognition)('项目认定', '认定级别', '项目认定级别')),
} as const;
export type MentorColumns = typeof mentorColumns;
