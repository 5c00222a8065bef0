import { text, type Text } from '../../text';
import { SKILL_LEVELS } from '../../value/skill-level';
import { ZERO } from '../../value/money';
import { reading, rowOf, type ProjectConflict } from './conflict';
import { samePerson, type Grant } from './project-lists';

/** A rule that looks at a row beside the others of its person and unit. Rejected rows take no part. */
type AcrossRule = (grant: Grant, others: readonly Grant[]) => ProjectConflict[];

type Told = Pick<ProjectConflict, 'rule' | 'severity' | 'clause' | 'ambiguity' | 'sentence'> &
  Partial<Pick<ProjectConflict, 'readings'>>;

const conflict = (grant: Grant, other: Grant | null, told: Told): ProjectConflict => ({
  readings: [],
  ...told,
  row: rowOf(grant.roster, grant.reference),
  other: other && rowOf(other.roster, other.reference),
});

const notLater = (a: Grant, b: Grant): boolean => a.day !== null && b.day !== null && a.day <= b.day;

const oneOrBoth = (grant: Grant, before: Grant): ProjectConflict['readings'] => [
  reading(text('不再支付', 'nothing more'), ZERO, before.amount),
  reading(text('两项都支付', 'both are paid'), grant.amount, before.amount.plus(grant.amount)),
];

/** The top grade of the eight levels, and a post of the same name (D7). */
const HIGHEST_GRADE = 7;

/** Who has the municipal award, through whichever district, cannot go back to the district’s (MH-A2-4.3, AMB-35). */
const noWayBack: AcrossRule = (grant, others) => {
  if (grant.roster !== 'chief-technician') return [];
  const award = others.find((one) => one.mark === 'city-award' && samePerson(one, grant) && notLater(one, grant));
  if (award === undefined) return [];
  const sentence = text(
    `松江清单第 ${award.reference.number} 条显示其已获市级资助，不能再申请区首席技师；请核对`,
    `row ${award.reference.number} of Songjiang’s list shows a municipal award; the district’s cannot follow it; check`,
  );
  return [
    conflict(grant, award, {
      rule: 'no-way-back',
      severity: 'reject',
      clause: 'MH-A2-4.3',
      ambiguity: 'AMB-35',
      sentence,
    }),
  ];
};

/** The same person or unit is funded by both districts (AMB-S12). */
const bothDistricts: AcrossRule = (grant, others) => {
  if (grant.roster === 'songjiang-studio') return [];
  const other = others.find((one) => one.roster === 'songjiang-studio');
  if (other === undefined) return [];
  const who: Text = samePerson(other, grant) ? text('同一人', 'the same person') : text('同一单位', 'the same unit');
  const sentence = text(
    `${who['zh-CN']}在松江清单第 ${other.reference.number} 条也有资助；请与松江区核实`,
    `${who['en-US']} is funded in row ${other.reference.number} of Songjiang’s list too; ask Songjiang`,
  );
  const told = { rule: 'both-districts', severity: 'warn', clause: 'SJ-9-2', ambiguity: 'AMB-S12', sentence } as const;
  return [conflict(grant, other, { ...told, readings: oneOrBoth(grant, other).toReversed() })];
};

/**
 * “首席技师” as a level may be the grade or the post; only the grade is a certificate. A row that says itself that there
 * is no certificate mixes the two; any other is for a person to decide (AMB-36).
 */
const gradeOrPost: AcrossRule = (grant) => {
  if (grant.level !== HIGHEST_GRADE) return [];
  const clause = grant.roster === 'songjiang-studio' ? 'SJ-2-2a' : 'MH-A2-1.1.2(2)a';
  const told = { rule: 'grade-or-post', clause, ambiguity: 'AMB-36' } as const;
  const level = SKILL_LEVELS[HIGHEST_GRADE];
  if (grant.hasNoCertificate) {
    const sentence = text(
      `技能等级写“${level['zh-CN']}”，又注明没有证书：岗位或称号不能填作等级；请改正`,
      `the skill level says “${level['en-US']}” beside no certificate: a post is no grade; correct it`,
    );
    return [conflict(grant, null, { ...told, severity: 'reject', sentence })];
  }
  const sentence = text(
    `技能等级写“${level['zh-CN']}”，可能是等级，也可能是岗位或称号；请对照证书核对`,
    `the skill level says “${level['en-US']}”, which may be the grade or the post; compare with the certificate`,
  );
  const readings = [
    reading(text('是岗位或称号，没有证书', 'the post, no certificate'), ZERO, ZERO),
    reading(text('是等级', 'the grade'), grant.amount, grant.amount),
  ];
  return [conflict(grant, null, { ...told, severity: 'hold', sentence, readings })];
};

/** A title that stands on the craftsmen’s list and among the honours is one title (AMB-39). */
const titleTwice: AcrossRule = (grant, others) => {
  if (grant.mark !== 'craftsman-honour') return [];
  const named = others.find((one) => one.roster === 'craftsman' && samePerson(one, grant));
  if (named === undefined) return [];
  const sentence = text(
    `当代工匠已在工匠清单第 ${named.reference.number} 条，不应再按荣誉重复；请核对`,
    `the title stands in row ${named.reference.number} of the craftsmen’s list; it is not paid again as an honour; check`,
  );
  const told = { rule: 'not-twice', severity: 'hold', clause: 'MH-2.3.3(4)a', ambiguity: 'AMB-39', sentence } as const;
  return [conflict(grant, named, { ...told, readings: oneOrBoth(grant, named) })];
};

/** A craftsman’s studio is led by a winner; a nomination alone does not count (MH-A8-1.1.2(2)). */
const nomineeLeads: AcrossRule = (grant, others) => {
  if (grant.mark !== 'craftsman-studio') return [];
  const titles = others.filter((one) => one.roster === 'craftsman' && samePerson(one, grant) && notLater(one, grant));
  const [nominee] = titles;
  if (nominee === undefined || titles.some(({ mark }) => mark === 'craftsman')) return [];
  const sentence = text(
    `领办人在工匠清单第 ${nominee.reference.number} 条只有提名，提名不算；如另有上海工匠称号请附证明`,
    `the leader is only a nominee in row ${nominee.reference.number} of the craftsmen’s list, which does not count; attach proof of another title`,
  );
  const readings = [
    reading(text('没有其他称号', 'no other title'), ZERO, ZERO),
    reading(text('另有称号', 'another title'), grant.amount, grant.amount),
  ];
  return [
    conflict(grant, nominee, {
      rule: 'undecided',
      severity: 'hold',
      clause: 'MH-A8-1.1.2(2)',
      ambiguity: null,
      sentence,
      readings,
    }),
  ];
};

export const ACROSS_RULES: readonly AcrossRule[] = [noWayBack, bothDistricts, gradeOrPost, titleTwice, nomineeLeads];
