/** Rosters of 2027 with every row pattern that pays or waits, and what they come to by hand. Yuan. */
import type { RosterId } from 'training-subsidy-core';
import { idOf, person } from '../rosters/people';
import { course, degree, listed, pair, promotion, training, unionPair } from '../rosters/rows';
import type { Cells } from '../rosters/tables';
import { example } from './lists';

interface LastYear {
  readonly rows: readonly Cells[];
  readonly payable: number;
  readonly held: number;
}

let order = 0;
/** Another person each time. */
const somebody = (birth: string): string => idOf(birth, 'male', (order += 1));

const trained = (row: (change: Cells) => Cells, change: Cells = {}): Cells =>
  row({ 证件号码: person((order += 1)), 合格日期: '2027-05-20', ...change });
const professional = (fee: number) => trained(listed, { 项目类别: '专业技术', 实付培训费: fee });
const skilled = (fee: number) => trained(listed, { 项目类别: '职业技能', 实付培训费: fee, 补贴标准: 1_200 });
const central = (change: Cells) => trained(training, { 培训方式: '集中培训', ...change });

const ofCourse = (change: Cells): Cells =>
  course({
    证件号码: person((order += 1)),
    开班日期: '2027-03-01',
    结班日期: '2027-03-20',
    成绩公布日期: '2027-03-31',
    申请日期: '2027-04-10',
    ...change,
  });

/** Another mentor and apprentice each time. */
const mentored = (change: Cells): Cells =>
  pair({
    师傅证件号码: somebody('1975-03-02'),
    师傅等级: '高级技师',
    徒弟证件号码: somebody('1998-07-09'),
    协议开始日期: '2027-01-10',
    协议结束日期: '2027-06-30',
    取证日期: '2027-06-20',
    申请日期: '2027-07-20',
    ...change,
  });

const certified = (row: (change: Cells) => Cells, change: Cells = {}): Cells =>
  row({ 证书编号: `S${(order += 1)}`, 取证日期: '2027-06-20', ...change });

const developed = (change: Cells) => example('project-development', { 认可文件日期: '2027-04-01', ...change });
const technician = (amount: number) =>
  example('chief-technician', { 证件号码: somebody('1985-03-02'), 入选日期: '2027-06-10', 市级标准金额: amount });
const master = (change: Cells) => example('master-studio', { 认定日期: '2027-03-10', ...change });
const innovation = (change: Cells) => example('innovation-studio', { 命名日期: '2027-03-10', ...change });
const craftsman = (title: string) =>
  example('craftsman', { 证件号码: somebody('1985-03-02'), 命名日期: '2027-06-10', 称号: title });
const honour = (change: Cells) => example('honour', { 获得日期: '2027-06-10', ...change });
const songjiang = (unit: string, change: Cells) =>
  example('songjiang-studio', {
    申报单位: unit,
    名单公布日期: '2027-03-10',
    证件号码: somebody('1985-03-02'),
    ...change,
  });
const contest = (event: string, claim: string, change: Cells = {}) =>
  example('contest', { 竞赛活动编号: event, 资助项目: claim, 竞赛日期: '2027-09-10', 参赛人数: '', ...change });

const apprentice = (change: Cells) =>
  example('apprentice-training', { 学徒证件号码: somebody('1998-07-09'), 市目录补贴标准: 2_400, ...change });

const TOPPED_UP = songjiang('示例公司四', { 拨付期次: '', 届中考核合格: '是' });
const BOTH_HALVES = { 拨付期次: '', 届中考核合格: '是' };

export const LAST_YEAR: Readonly<Record<RosterId, LastYear>> = {
  training: {
    rows: [
      trained(training),
      trained(training),
      trained(training, { 项目类别: '职业技能' }),
      trained(training, { 是否合格: '不合格' }),
      // 80 % of fees whose mean is 800; of the last one it is the cap exactly.
      professional(400),
      professional(750),
      professional(1_250),
      // Beyond the cap.
      professional(2_000),
      professional(3_000),
      skilled(1_000),
      skilled(1_800),
      trained(listed, { 项目类别: '语言文化', 实付培训费: 2_500 }),
      trained(training, { 培训方式: '名单外机构' }),
      central({ 项目类别: '职业技能', 补贴标准: 1_200 }),
      central({ 补贴标准: 500 }),
      trained(degree, { 证书日期: '2027-07-01' }),
    ],
    payable: 3 * 600 + 320 + 600 + 3 * 1_000 + 800 + 1_200 + 2_000 + 600 + 1_200 + 500,
    held: 4_800,
  },
  'district-course': {
    rows: [
      ofCourse({ 项目价格: 1_500 }),
      ofCourse({ 项目价格: 1_700, 课时: 48 }),
      ofCourse({ 是否合格: '不合格' }),
      ofCourse({ 补贴种类: '考核' }),
    ],
    payable: 1_500 + 1_600 + 600,
    held: 0,
  },
  mentor: {
    rows: [
      mentored({ 徒弟取得等级: '高级工' }),
      mentored({ 徒弟取得等级: '技师' }),
      mentored({ 徒弟取得等级: '高级技师' }),
      // Of 2,000 the union paid 1,333.33.
      mentored({ 徒弟取得等级: '高级工', 工会已补金额: 1_333.33 }),
    ],
    payable: 2_000 + 4_000 + 6_000,
    held: 666.67,
  },
  'union-mentor': {
    rows: [
      certified(unionPair),
      certified(unionPair, { 市级标准金额: 3_000.005 }),
      certified(unionPair, { 区已补金额: 999.99 }),
    ],
    payable: 3_000 + 3_000.01,
    held: 2_000.01,
  },
  promotion: {
    rows: [certified(promotion), certified(promotion, { 取得等级: '高级技师', 市级标准金额: 5_000 })],
    payable: 8_000,
    held: 0,
  },
  'project-development': {
    rows: [
      developed({}),
      developed({ 研发项目名称: '另一项目', 认可级别: '市', 成为评价机构: '是' }),
      // The city recognises the first one later: 120,000 less 100,000.
      developed({ 认可级别: '市', 成为评价机构: '是', 认可文件日期: '2027-08-01' }),
    ],
    payable: 100_000 + 120_000,
    held: 20_000,
  },
  'chief-technician': { rows: [technician(50_000), technician(30_000)], payable: 80_000, held: 0 },
  'master-studio': {
    rows: [
      master({}),
      master({ 大师工作室名称: '另一工作室', 工作室级别: '国家' }),
      // A third of the municipal sum is left: 150,000 less 100,000.
      master({ 工作室级别: '市', 认定日期: '2027-08-01' }),
    ],
    payable: 100_000 + 200_000,
    held: 50_000,
  },
  institution: {
    rows: [
      example('institution', { 评定或入网日期: '2027-01-10', 申请日期: '2027-09-01' }),
      example('institution', {
        机构名称: '另一机构',
        机构类别: 'A级机构',
        评定或入网日期: '2027-05-10',
        评定轮次: '一',
      }),
    ],
    payable: 100_000,
    held: 0,
  },
  'innovation-studio': {
    rows: [
      innovation({ 市级标准金额: 20_000 }),
      innovation({ 创新工作室级别: '市级', 市级标准金额: 30_000, 命名日期: '2027-08-01' }),
    ],
    payable: 20_000,
    held: 10_000,
  },
  craftsman: { rows: [craftsman('当代工匠'), craftsman('提名')], payable: 12_000, held: 0 },
  'songjiang-studio': {
    rows: [
      songjiang('示例公司一', { 拨付期次: '第一期' }),
      songjiang('示例公司二', { 拨付期次: '第二期', 届中考核合格: '是' }),
      songjiang('示例公司三', { ...BOTH_HALVES, 名单公布日期: '2027-09-10' }),
      TOPPED_UP,
      // The municipal award of a leader who had the district's: 80,000 less 50,000.
      { ...TOPPED_UP, 资助级别: '市', 区人社局推荐: '是', 名单公布日期: '2027-08-10' },
      // Half of 80,000 less half of the 50,000 that it had.
      songjiang('示例公司五', { 拨付期次: '第一期', 资助级别: '市', 区人社局推荐: '是', 已获资助金额: 50_000 }),
    ],
    payable: 25_000 + 25_000 + 50_000 + 50_000,
    held: 30_000 + 15_000,
  },
  honour: {
    rows: [honour({}), honour({ 荣誉名称: '另一荣誉', 荣誉级别: '国家', 领取对象: '合计' })],
    payable: 5_000 + 30_000,
    held: 0,
  },
  'apprentice-training': {
    rows: [
      apprentice({ 实付培训费: 3_000, 市已补金额: 1_000 }),
      apprentice({ 实付培训费: 2_000, 市已补金额: 1_000 }),
      apprentice({ 实付培训费: 2_000, 市已补金额: 2_200 }),
      apprentice({ 项目认定: '区', 实付培训费: 1_500, 市已补金额: '' }),
    ],
    payable: 1_400 + 1_000 + 1_500,
    held: 0,
  },
  'industry-base': { rows: [example('industry-base', { 验收日期: '2027-11-20' })], payable: 150_000, held: 0 },
  contest: {
    rows: [
      contest('A', '赛前集训', { 参赛人数: 12 }),
      contest('B', '赛前集训', { 参赛人数: 5, 市级标准金额: 1_000.005 }),
      contest('C', '展示比赛', { 实际支出: 130_000 }),
      contest('D', '展示比赛', { 实际支出: 8_000.5 }),
      contest('E', '获奖配套', { 市级标准金额: 10_000, 获奖者: '甲' }),
      contest('F', '决赛展示'),
      contest('G', '承办培训', { 鉴定合格人数: 10, 市级标准金额: 900, 市培训标准价: 1_500 }),
      contest('H', '奖项', { 奖项等次: '一等奖', 奖项个数: 2 }),
      contest('I', '奖项', { 奖项等次: '三等奖', 奖项个数: 4, 团体奖: '是' }),
      contest('J', '技能比武', { 列入比武计划: '是' }),
      // The winner of E again, for the prize itself: its sum is paid, the matched award waits.
      contest('E', '奖项', { 奖项等次: '二等奖', 获奖者: '甲', 竞赛日期: '2027-09-11' }),
    ],
    payable: 12 * 2_500 + 5 * 1_000.01 + 100_000 + 8_000.5 + 50_000 + 6_000 + 16_000 + 3_000 + 50_000 + 5_000,
    held: 10_000,
  },
};
