import { text } from '../text';
import { vocabulary } from './vocabulary';

/** Course categories of an outsourced training (MH-2.1.3). */
export const courseCategory = vocabulary([
  ['skill', text('职业技能', 'vocational skills'), '职业技能类', '职业技能培训', '技能'],
  ['professional', text('专业技术', 'professional and technical'), '专业技术类', '专业技术培训', '专技'],
  ['post', text('岗位能力', 'post ability'), '岗位能力类', '岗位能力培训', '岗位'],
  ['health', text('身心健康', 'health'), '身心健康类', '身心健康培训'],
  ['language', text('语言文化', 'language'), '语言文化类', '语言文化培训', '语言'],
  ['degree', text('学历教育', 'degree'), '学历教育类', '学历'],
]);
export type CourseCategory = ReturnType<(typeof courseCategory)['read']>;

const city = ['市级', '上海', '上海市', '上海市级', 'municipal'] as const;
const district = ['区级', '闵行', '闵行区', '闵行区级'] as const;
const national = ['国家级', '全国'] as const;

/** Who recognised a developed project (MH-A1-2.1). */
export const recognition = vocabulary([
  ['city', text('市', 'city'), ...city, '市人社局', '市认可', '市认定'],
  ['district', text('区', 'district'), ...district, '区人社局', '区备案', '区认定'],
]);
export type Recognition = ReturnType<(typeof recognition)['read']>;

/** Tiers of a master studio (MH-2.3.3(3)). */
export const studioTier = vocabulary([
  ['national', text('国家', 'national'), ...national],
  ['city', text('市', 'city'), ...city],
  ['district', text('区', 'district'), ...district],
]);
export type StudioTier = ReturnType<(typeof studioTier)['read']>;

/** Tiers of a skill honour (MH-2.3.3(4)). */
export const honourTier = vocabulary([
  ['national', text('国家', 'national'), ...national],
  ['city', text('市', 'city'), ...city],
]);
export type HonourTier = ReturnType<(typeof honourTier)['read']>;

/** Who receives the money of an honour; both adds the two sums (MH-2.3.3(4)a, b). */
export const honourPayee = vocabulary([
  ['person', text('个人', 'person'), '本人', '职工'],
  ['enterprise', text('企业', 'enterprise'), '所属企业', '单位'],
  ['both', text('合计', 'both'), '总计', '个人和企业', 'total'],
]);
export type HonourPayee = ReturnType<(typeof honourPayee)['read']>;

/** Kinds of institution (MH-2.3.3(6)). */
export const institutionKind = vocabulary([
  ['rated-a', text('A级机构', 'A-rated institution'), 'A', 'A级', 'A类机构', 'A级培训机构'],
  ['base', text('培养基地', 'training base'), '基地', '高技能人才培养基地'],
]);
export type InstitutionKind = ReturnType<(typeof institutionKind)['read']>;

/** Ranks of a prize (MH-2.3.3(9)h). */
export const prizeRank = vocabulary([
  [1, text('一等', 'first'), '一等奖', '1', '1等', '1等奖', '第一', '第一名', '第1名', '冠军', '1st', 'first prize'],
  [2, text('二等', 'second'), '二等奖', '2', '2等', '2等奖', '第二', '第二名', '第2名', '亚军', '2nd', 'second prize'],
  [3, text('三等', 'third'), '三等奖', '3', '3等', '3等奖', '第三', '第三名', '第3名', '季军', '3rd', 'third prize'],
]);
export type PrizeRank = ReturnType<(typeof prizeRank)['read']>;

/** Titles of the craftsman programme (MH-2.3.3(12)). */
export const craftsmanTitle = vocabulary([
  ['craftsman', text('当代工匠', 'craftsman'), '闵行当代工匠', '工匠'],
  ['nominee', text('提名', 'nominee'), '当代工匠提名', '闵行当代工匠提名', '工匠提名', '提名奖'],
]);
export type CraftsmanTitle = ReturnType<(typeof craftsmanTitle)['read']>;

/** Tiers of a Songjiang award (SJ-4-1, SJ-4-3). */
export const songjiangTier = vocabulary([
  ['district', text('区', 'district'), '区级', '松江', '松江区', '松江区级'],
  ['city', text('市', 'city'), ...city],
]);
export type SongjiangTier = ReturnType<(typeof songjiangTier)['read']>;

/** Instalments of a Songjiang award (SJ-9-1). */
export const instalmentStage = vocabulary([
  [1, text('第一期', 'first'), '1', '一', '一期', '首期', '第1期', '1期', '1st'],
  [2, text('第二期', 'second'), '2', '二', '二期', '第2期', '2期', '2nd'],
]);
export type InstalmentStage = ReturnType<(typeof instalmentStage)['read']>;

/** Outcome of an assessment: the words for a yes and for a no. */
export const passed = vocabulary([
  [true, text('合格', 'passed'), '是', '通过', 'y', 'yes', 'true', '√', '✓', '1', '已通过', 'pass'],
  [false, text('不合格', 'failed'), '否', '未通过', '不通过', 'n', 'no', 'false', '×', 'x', '0', '未合格', 'fail'],
]);

/** Yes or no. */
export const yesNo = vocabulary([
  [true, text('是', 'yes'), 'y', 'true', '√', '✓', '1', '有', '已', '已享受', '已补贴'],
  [false, text('否', 'no'), 'n', 'false', '×', 'x', '0', '无', '未', '未享受', '未补贴'],
]);

/** Categories of statutory retirement (D8). */
export const retirementCategory = vocabulary([
  ['men-60', text('男60', 'men 60'), '60', '男', '男60岁', '男60周岁', '男职工'],
  ['women-55', text('女55', 'women 55'), '55', '女55岁', '女55周岁', '女干部'],
  ['women-50', text('女50', 'women 50'), '50', '女50岁', '女50周岁', '女工人'],
]);
