import fc, { type Arbitrary } from 'fast-check';
import type { RosterCell } from 'training-subsidy-core';
import { idOf, person } from '../people';
import type { Beside, Cells, ProjectListName } from '../tables';
import { dates, messyRows, money, mostly, oneOf, people, seldom } from './cells';

/*
 * The project list: few units, studios and people, so that what is granted once is asked for twice, and numbers and
 * dates on both sides of every limit.
 */

/** Days around the validity and around the turns of the years. */
const EVENTS = ['2026-09-15', '2026-09-16', '2026-12-10', '2026-12-31', '2027-01-01', '2027-12-10', '2028-12-10'];
const LATE_EVENTS = [...EVENTS, '2029-09-15', '2029-09-16'];

const yes = seldom('是', 'Y', '√', 1, true, '否', '无', 0);
const no = seldom('否', '无', 0, '是', 'Y');
const ifKnown = mostly('', '是', '否');
const code = mostly('', '91310112MA1GB00A1X', '91310112ma1gb00a1x', '91310112MA1GB00B2Y');
const unit = oneOf('甲公司', '甲公司 ', '乙公司', '丙公司');
const studio = oneOf('甲室', '乙室', '丙室');
const unitKind = seldom('企业', '职业院校', '社会培训机构', '其他单位', '民办');
const funding = seldom('非财政拨款', '差额拨款', '全额拨款');

const developments = messyRows(
  {
    研发单位: unit,
    研发项目名称: oneOf('甲', '乙', '丙', '丁'),
    认可级别: oneOf('市', '区'),
    认可文件日期: dates(...LATE_EVENTS),
    单位性质: unitKind,
    经费类型: funding,
    市级已有项目: no,
    成为评价机构: mostly('是', '否', ''),
    统一社会信用代码: code,
    培训实施单位: seldom('', '甲公司', '乙公司', '戊公司'),
  },
  14,
);

const institutions = messyRows(
  {
    机构名称: unit,
    机构类别: oneOf('A级机构', '培养基地'),
    评定或入网日期: dates(...LATE_EVENTS, '2027-08-31'),
    申请日期: dates('2027-02-28', '2027-06-09', '2027-06-10', '2027-06-30', '2028-06-10', '2029-09-30', '2027-03-16'),
    运行正常: yes,
    评定轮次: mostly('2026', 2028, ''),
    统一社会信用代码: code,
  },
  12,
);

const industryBases = messyRows(
  {
    基地企业: unit,
    合作院校: oneOf('甲院', '乙院'),
    院校类别: oneOf('本区院校', '外区院校'),
    验收日期: dates(...LATE_EVENTS, '2027-06-30', '2027-07-01', '2028-07-01'),
    验收通过: yes,
    近三年严重违规: no,
    市级产教融合型企业: ifKnown,
    近三年稳定合作: mostly('是', '否', ''),
    评审专家人数: mostly(3, 2, 5, '', 2.5),
    统一社会信用代码: code,
  },
  12,
);

const contests = messyRows(
  {
    竞赛活动编号: oneOf('A1', 'A2', 'A3'),
    申报单位: unit,
    资助项目: oneOf('赛前集训', '展示比赛', '获奖配套', '决赛展示', '承办培训', '二类竞赛奖项', '技能比武'),
    竞赛日期: dates(...LATE_EVENTS),
    参赛人数: mostly(12, 0, 7.5, ''),
    市级标准金额: mostly(600, 1_000.005, 2_600, 0, ''),
    市培训标准价: mostly(1_000, 1_200, 600, ''),
    鉴定合格人数: mostly(10, 0, 1, ''),
    实际支出: mostly(86_000, 99_999.995, 100_000, 100_000.01, 130_000, ''),
    奖项等次: oneOf('一等', '二等', '三等'),
    奖项个数: mostly(1, 2, 3, ''),
    获奖者: oneOf('样甲', '样乙', ''),
    团体奖: ifKnown,
    列入比武计划: yes,
    单位性质: mostly('', '工会', '企业'),
    统一社会信用代码: code,
  },
  14,
);

const apprenticeTrainings = messyRows(
  {
    申报单位: unit,
    学徒姓名: oneOf('样甲'),
    学徒证件号码: people(person(1), person(2), person(3)),
    项目认定: oneOf('市', '区'),
    职业工种: oneOf('电工', '焊工'),
    学徒原等级: mostly('中级工', '四级', '初级工'),
    目标等级: oneOf('高级工', '三级', '技师'),
    协议开始日期: dates('2026-09-14', '2026-10-08', '2026-12-01'),
    协议结束日期: dates('2026-12-31', '2027-01-07', '2027-01-06', '2027-03-31', '2026-10-07'),
    取证日期: dates(...LATE_EVENTS, '2026-10-07', '2026-10-08'),
    实付培训费: money(1_000, 2_400, 3_000),
    市目录补贴标准: mostly(2_400, 1_000.005, 0, ''),
    市已补金额: mostly(1_000, 0, '', 2_400, 2_400.01),
    项目批准日期: mostly('2026-09-14', '', '2026-10-08', '2026-10-09'),
    管理类项目: seldom('否', '是', ''),
    理论机构有资质: seldom('是', '否', ''),
    统一社会信用代码: code,
  },
  14,
);

/** Who retires in 2028-11 and 2029-03, women by 50 and by 55 among them, and some who do not soon. */
const TECHNICIANS = [
  ...[person(1), person(2), person(3), person(4), idOf('1968-01-16', 'male')],
  ...[idOf('1976-06-15', 'female'), idOf('1973-02-28', 'female'), idOf('1968-05-31', 'male')],
];
const RETIREMENT = mostly('', '女50', '女55', '男60');
const APPLIED = ['2026-11-15', '2026-11-16', '2026-11-17', '2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'];

const chiefTechnicians = messyRows(
  {
    首席技师姓名: oneOf('样甲'),
    证件号码: people(...TECHNICIANS),
    申报单位: unit,
    单位性质: unitKind,
    经费类型: funding,
    申报途径: seldom('持证', '无相应证书', '竞赛获奖'),
    技师及以上人数: mostly(3, 2, 0, 5),
    技能人员数: mostly(100, 0, 33, 10, ''),
    中高级持证人数: mostly(30, 29, 3, 10, 0, ''),
    聘期开始日期: dates('2026-01-01', '2026-11-16'),
    聘期结束日期: dates('2028-12-09', '2028-12-10', '2029-12-31', '2030-12-31', '2030-12-31', '2026-12-31'),
    申请日期: dates(...APPLIED),
    入选日期: dates(...LATE_EVENTS),
    公示无异议: yes,
    市级标准金额: mostly(50_000, 40_000.005, 0, ''),
    技能等级: mostly('技师', '高级技师', '首席技师', '高级工', ''),
    退休类别: RETIREMENT,
    曾获区首席技师: seldom('', '否', '是'),
    曾获市首席技师: seldom('', '否', '是'),
    纳税街镇: mostly('', '甲镇', '乙镇'),
    受理街镇: mostly('甲镇', '', '乙镇'),
  },
  14,
);

const masterStudios = messyRows(
  {
    大师工作室名称: studio,
    申报单位: unit,
    工作室级别: oneOf('国家', '市', '区'),
    单位性质: unitKind,
    经费类型: funding,
    领办人姓名: oneOf('样甲'),
    领办人证件号码: people(...TECHNICIANS),
    申请日期: dates(...APPLIED),
    认定日期: dates(...LATE_EVENTS, '2026-03-31'),
    公示无异议: yes,
    退休类别: RETIREMENT,
    评审专家人数: mostly(3, 2, 5, ''),
    曾获资助金额: seldom('', 0, 100_000, 149_999.995, 150_000, 200_000, 250_000),
    统一社会信用代码: code,
  },
  14,
);

const innovationStudios = messyRows(
  {
    创新工作室名称: studio,
    申报单位: unit,
    创新工作室级别: oneOf('区级', '示范性', '市级'),
    创新工作室类型: oneOf('劳模', '工匠', '技师', '巾帼', '职工'),
    领办人姓名: oneOf('样甲'),
    领办人证件号码: people(person(1), person(2), person(4)),
    命名日期: dates(...LATE_EVENTS),
    工会关系在闵行: yes,
    市级标准金额: mostly(20_000, 30_000, 10_000.005, 0, ''),
    团队人数: mostly(4, 3, 2, 6, ''),
    女性人数: mostly(3, 2, 1, 4, ''),
    年度立项数: seldom(1, 0, 3, ''),
    两年成果数: seldom(1, 0, 2, ''),
    领办人荣誉: mostly('上海工匠', '闵行当代工匠', '闵行当代工匠提名', '全国劳动模范', '上海市劳动模范', ''),
    领办人等级: mostly('技师', '高级技师', '高级工', ''),
    成立日期: mostly('2024-09-16', '2024-12-10', '2025-01-01', '2024-09-17', ''),
    区级命名日期: mostly('2024-12-10', '2026-12-10', '2027-01-01', ''),
    场地面积: mostly(15, 14.99, 40, ''),
    经费类型: mostly('', '全额拨款', '差额拨款', '非财政拨款'),
    曾获补贴金额: seldom('', 0, 6_000.005, 20_000, 45_000),
    统一社会信用代码: code,
  },
  14,
);

const craftsmen = (ids: Arbitrary<RosterCell>, longest: number): Arbitrary<Cells[]> =>
  messyRows(
    {
      姓名: oneOf('样甲'),
      证件号码: ids,
      称号: oneOf('当代工匠', '当代工匠', '提名'),
      命名日期: dates(...LATE_EVENTS, '2026-12-10', '2026-12-10'),
      公示无异议: yes,
      单位名称: mostly('甲公司', ''),
      工会会员: seldom('是', '否', ''),
      中国国籍: seldom('是', '否', ''),
      曾获当代工匠: seldom('', '是', '否'),
      申请日期: mostly('', '2026-11-20', '2026-11-21'),
      禁止申报至: seldom('', '2026-11-20', '2026-12-10', '2026-12-09'),
    },
    longest,
  );

const honours = messyRows(
  {
    获奖人姓名: oneOf('样甲'),
    证件号码: people(person(1), person(2), person(3)),
    申报单位: unit,
    荣誉名称: oneOf('甲奖', '乙奖', '甲奖 '),
    荣誉级别: oneOf('国家', '市'),
    领取对象: oneOf('个人', '企业', '合计'),
    获得日期: dates(...LATE_EVENTS),
    企业上报日期: seldom('2026-09-14', '2026-09-15', '2026-12-31'),
    街镇初审日期: seldom('2026-09-14', '2026-09-15', '2026-12-31', '2026-09-13'),
    区人社局推荐: yes,
  },
  14,
);

const songjiangStudios = (units: Arbitrary<RosterCell>, ids: Arbitrary<RosterCell>, longest: number) =>
  messyRows(
    {
      申报单位: units,
      单位性质: unitKind,
      首席技师姓名: oneOf('样甲'),
      证件号码: ids,
      资助级别: seldom('区', '市', '市', '市'),
      申请日期: mostly('2026-10-08', '2026-10-07', '2026-10-09', '2023-10-08'),
      名单公布日期: dates(
        '2026-12-10',
        '2026-12-10',
        '2027-12-10',
        '2023-12-26',
        '2023-12-27',
        '2028-12-26',
        '2028-12-27',
      ),
      聘期开始日期: seldom('2023-01-01', '2026-10-08'),
      聘期结束日期: seldom('2028-12-31', '2026-10-08', '2026-10-07'),
      工作室成立日期: seldom('2023-03-01', '2026-10-08', '2026-10-09'),
      单位内部公示: yes,
      技能等级: seldom('技师', '高级技师', '高级工', ''),
      无国家职业标准: seldom('', '是', '否'),
      拨付期次: oneOf('第一期', '第二期', '第一期', ''),
      单位配套经费: mostly(50_000, 49_999.99, 60_000, '', 1_000),
      届中考核合格: mostly('是', '否', ''),
      区人社局推荐: mostly('是', '否', ''),
      责任协议: seldom('是', '否', ''),
      已获资助金额: seldom('', 0, 10_000, 25_000.01, 49_999.995, 50_000, 80_000),
      统一社会信用代码: seldom('', '91310112MA1GB00A1X'),
    },
    longest,
  );

/** Many people of as many units, so that a plan for the year is exceeded. */
const crowd = oneOf(...Array.from({ length: 60 }, (_, i) => person(i + 1)));
const crowdUnits = oneOf(...Array.from({ length: 60 }, (_, i) => `第${i}公司`));

const withHistory = (rows: Arbitrary<Cells[]>): Arbitrary<{ readonly rows: Cells[] } & Beside> =>
  fc.record({
    rows,
    history: fc.oneof(
      fc.constant<Cells[]>([]),
      rows.map((all) => all.slice(0, 8)),
    ),
  });

/** Rosters of the project list and what stands beside them. */
export const MESSY_PROJECTS: Readonly<Record<ProjectListName, ReturnType<typeof withHistory>>> = {
  developments: withHistory(developments),
  chiefTechnicians: withHistory(chiefTechnicians),
  masterStudios: withHistory(masterStudios),
  institutions: withHistory(institutions),
  innovationStudios: withHistory(innovationStudios),
  craftsmen: fc.oneof(
    withHistory(craftsmen(people(person(1), person(2), person(3)), 10)),
    withHistory(craftsmen(crowd, 40)),
  ),
  songjiangStudios: fc.oneof(
    withHistory(songjiangStudios(unit, people(person(1), person(2), person(3)), 10)),
    withHistory(songjiangStudios(crowdUnits, crowd, 40)),
  ),
  honours: withHistory(honours),
  industryBases: withHistory(industryBases),
  contests: withHistory(contests),
  apprenticeTrainings: withHistory(apprenticeTrainings),
};
