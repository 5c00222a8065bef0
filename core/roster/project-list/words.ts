import { vocabulary } from '../../reading/vocabulary';
import { text } from '../../text';

/** What kind of unit applies. */
export const unitType = vocabulary([
  ['enterprise', text('企业', 'enterprise'), '公司', '民营企业', '国有企业'],
  ['college', text('职业院校', 'vocational college'), '院校', '中职院校', '高职院校', '中高职院校', '技工院校'],
  ['trainer', text('社会培训机构', 'training institution'), '培训机构', '民办培训机构'],
  ['union', text('工会', 'union'), '区属工会', '基层工会', '总工会'],
  ['other', text('其他单位', 'other unit'), '其他', '行业协会', '产业园区', '普通高校', '事业单位'],
]);
export type UnitType = ReturnType<(typeof unitType)['read']>;

/** How far the budget pays for a unit; only a fully funded one is excluded where a clause says so. */
export const funding = vocabulary([
  ['full', text('全额拨款', 'fully funded'), '全额', '全额拨款事业单位'],
  ['part', text('差额拨款', 'partly funded'), '差额', '差额拨款事业单位'],
  ['none', text('非财政拨款', 'not funded'), '无', '否', '企业', '自收自支', '民营'],
]);
export type Funding = ReturnType<(typeof funding)['read']>;

/** On what ground a chief technician applies (MH-A2-1.1.2). */
export const technicianRoute = vocabulary([
  ['certificate', text('持证', 'certificate'), '证书', '技师证书'],
  ['no-certificate', text('无相应证书', 'no such certificate'), '无证书', '行业认可'],
  ['contest', text('竞赛获奖', 'contest'), '竞赛', '获奖'],
]);

/** Tiers of an innovation studio (MH-A8). */
export const innovationTier = vocabulary([
  ['district', text('区级', 'district'), '区', '闵行区'],
  ['demonstration', text('示范性', 'demonstration'), '示范', '区级示范', '示范性创新工作室'],
  ['city', text('市级', 'city'), '市', '上海市'],
]);
export type InnovationTier = ReturnType<(typeof innovationTier)['read']>;

/** Types of an innovation studio by its leader (MH-A8-1.1.2). */
export const innovationType = vocabulary([
  ['model-worker', text('劳模', 'model worker'), '劳模创新工作室'],
  ['craftsman', text('工匠', 'craftsman'), '工匠创新工作室'],
  ['technician', text('技师', 'technician'), '技师创新工作室'],
  ['woman', text('巾帼', 'woman'), '巾帼创新工作室'],
  ['worker', text('职工', 'worker'), '职工创新工作室'],
]);

/** What is claimed for a contest (MH-2.3.3(9), MH-A6). */
export const contestClaim = vocabulary([
  ['training', text('赛前集训', 'contest training'), '集训', '选手集训'],
  ['show', text('展示比赛', 'display contest'), '展示', '互动项目', '展示交流'],
  ['award', text('获奖配套', 'award matched'), '获奖奖励', '1:1配套'],
  ['final', text('决赛展示', 'final display'), '二类赛决赛', '决赛'],
  ['host', text('承办培训', 'host’s training'), '承办机构培训', '赛前培训'],
  ['prize', text('二类竞赛奖项', 'second-class prize'), '二类赛奖项', '奖项'],
  ['match', text('技能比武', 'district skill contest'), '职工技能比武', '区级技能比武'],
]);
export type ContestClaim = ReturnType<(typeof contestClaim)['read']>;

/** Where the partner college of a base belongs (MH-2.3.3(8)). */
export const collegeTrack = vocabulary([
  ['local', text('本区院校', 'college of the district'), '本区', '闵行'],
  ['other', text('外区院校', 'other college'), '其他', '外地', '长三角', '扶贫地区'],
]);
