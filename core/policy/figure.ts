import type { Text } from '../text';
import { text } from '../text';
import type { ClauseId } from './clause';

/** Whose bank account receives the money, or for whom it is (D12). */
export const PARTIES = {
  enterprise: text('企业（申报单位）', 'enterprise (applying unit)'),
  person: text('个人', 'person'),
  worker: text('参训职工', 'trained worker'),
  mentor: text('带教师傅', 'mentor'),
  trainer: text('培训实施单位', 'trainer'),
  developer: text('项目研发单位', 'project developer'),
  institution: text('培训机构或基地', 'institution or base'),
  host: text('承办或参赛单位', 'hosting or competing unit'),
  union: text('承办工会', 'hosting union'),
  both: text('单位和个人', 'unit and person'),
  applicant: text('由主管部门确定', 'as the department decides'),
} satisfies Record<string, Text>;
export type Party = keyof typeof PARTIES;

/** The department that reviews and pays. */
export const DEPARTMENTS = {
  hr: text('区人社局', 'district HR bureau'),
  education: text('区教育局', 'district education bureau'),
  union: text('区总工会', 'district federation of unions'),
  songjiangHr: text('松江区人社局', 'Songjiang HR bureau'),
} satisfies Record<string, Text>;
export type Department = keyof typeof DEPARTMENTS;

export const UNITS = {
  yuanPersonProject: text('元/人/项目', 'yuan per person and project'),
  yuanPerson: text('元/人', 'yuan per person'),
  yuanProject: text('元/项目', 'yuan per project'),
  yuanStudio: text('元/工作室', 'yuan per studio'),
  yuanUnit: text('元/家', 'yuan per unit'),
  yuanUnitYear: text('元/家/年', 'yuan per unit and year'),
  yuanHonour: text('元/项荣誉', 'yuan per honour'),
  yuanPrize: text('元/奖项', 'yuan per prize'),
  yuanCertificate: text('元/人/证书', 'yuan per person and certificate'),
  rate: text('比例', 'rate'),
  timesPersonYear: text('次/人/年', 'times per person and year'),
  hours: text('课时', 'class hours'),
  persons: text('人', 'persons'),
  years: text('周岁', 'completed years'),
} satisfies Record<string, Text>;
export type Unit = keyof typeof UNITS;

/** A value and the days on which it is in force, both included; without days it is the document's own validity. */
export interface FigureVersion {
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
}

/** What every figure of the policy carries, whether a document or somebody else sets its value (D10, D12). */
export interface FigureFacts {
  readonly title: Text;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly unit: Unit;
  /** Absent where the figure is a limit and no money. */
  readonly payee?: Party;
  readonly beneficiary?: Party;
  readonly payers?: readonly Department[];
}

/** A figure that a document names; the last version is the newest. */
export interface Figure extends FigureFacts {
  readonly versions: readonly [FigureVersion, ...FigureVersion[]];
}

/** A standard that a document leaves to somebody else, to be supplied by the user (part D: P01 …). */
export interface OpenStandard extends FigureFacts {
  readonly publisher: Text;
}
