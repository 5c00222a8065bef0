import { text, type Text } from '../../text';
import type { RosterId } from '../roster';
import { ROSTER_IDS } from '../rosters';
import { isSettled, matchColumns, missingColumns, type ColumnMatch, type Header } from './match';

/** How well a table fits one of the rosters. */
export interface KindFit {
  readonly roster: RosterId;
  /** From 0 to 1. */
  readonly score: number;
  readonly why: Text;
  readonly match: readonly ColumnMatch[];
  /** Headers of required columns that were not found, or only nearly. */
  readonly missing: readonly string[];
}

/** Words in a title or a sheet's name that speak for a roster. */
const TITLE_WORDS: Readonly<Record<RosterId, RegExp>> = {
  training: /职工培训|企业培训|培训花名册|内训|委托培训/,
  'district-course': /区目录|目录培训|区级项目|班级/,
  mentor: /高师带徒|师徒|带教/,
  'union-mentor': /工会.*(师徒|带教)|(师徒|带教).*工会/,
  promotion: /晋升/,
  'project-development': /项目研发|项目开发/,
  'chief-technician': /^(?!.*松江).*首席技师/,
  'master-studio': /大师工作室/,
  institution: /机构评优|培养基地|A级机构/,
  'innovation-studio': /创新工作室/,
  craftsman: /工匠/,
  honour: /荣誉|推优/,
  'industry-base': /产教融合/,
  contest: /竞赛|比武/,
  'apprentice-training': /(带徒|学徒).*培训费/,
  'songjiang-studio': /松江.*首席技师/,
};

const WEIGHTS = { required: 0.8, headers: 0.15, title: 0.05 } as const;
const NEAR_WEIGHT = 0.5;

const quoted = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join('、');
const listed = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join(', ');

function whyText(match: readonly ColumnMatch[], missing: readonly string[]): Text {
  const required = match.filter((one) => one.required);
  const near = match.filter(({ manner }) => manner === 'near').length;
  const found = required.filter(isSettled).length;
  const zh = [`必填列 ${required.length} 个，找到 ${found} 个`];
  const en = [`${found} of ${required.length} required columns found`];
  if (missing.length > 0) {
    zh.push(`缺${quoted(missing)}`);
    en.push(`without ${listed(missing)}`);
  }
  if (near > 0) {
    zh.push(`${near} 列名称相近，待您确认`);
    en.push(`${near} with a similar name, for you to confirm`);
  }
  return text(zh.join('；'), en.join('; '));
}

/** How well the headers fit one roster; with the user's own choice of columns, if there is one. */
export function fitOf(
  roster: RosterId,
  headers: readonly Header[],
  titles: readonly string[] = [],
  chosen: Readonly<Record<string, number | null>> = {},
): KindFit {
  const match = matchColumns(roster, headers, chosen);
  const weigh = (some: readonly ColumnMatch[]) =>
    some.reduce((sum, one) => sum + (isSettled(one) ? 1 : one.manner === 'near' ? NEAR_WEIGHT * one.likeness : 0), 0);
  const required = match.filter((one) => one.required);
  const isNamed = titles.some((title) => TITLE_WORDS[roster].test(title));
  const score =
    (WEIGHTS.required * weigh(required)) / required.length +
    (WEIGHTS.headers * weigh(match)) / Math.max(1, headers.length) +
    (isNamed ? WEIGHTS.title : 0);
  const missing = missingColumns(match);
  return { roster, score: Math.min(1, score), why: whyText(match, missing), match, missing };
}

/** All rosters, the best fit first; among equal ones in their usual order. */
export const fitsOf = (headers: readonly Header[], titles: readonly string[]): KindFit[] =>
  ROSTER_IDS.map((roster) => fitOf(roster, headers, titles)).sort((a, b) => b.score - a.score);

/** Below this a table is rather none of the rosters. */
const LEAST_SCORE = 0.5;

/** The roster that the table is taken for; null where none fits well enough. */
export const likelyKind = ([best]: readonly KindFit[]): RosterId | null =>
  best && best.score >= LEAST_SCORE ? best.roster : null;
