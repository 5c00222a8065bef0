import fc, { type Arbitrary } from 'fast-check';
import { idOf } from '../people';
import type { Beside, Cells, RosterName } from '../tables';
import { dates, messyRows, money, mostly, oneOf, people } from './cells';
import { MESSY_PROJECTS } from './projects';

/*
 * Rosters with few people, projects and dates, so that limits and duplicates bind, and with dates and ages on both
 * sides of every limit.
 */

/** Days around the validity and around the turns of the years. */
const EVENTS = [
  ...['2026-09-15', '2026-09-16', '2026-10-20', '2026-12-31', '2027-01-01', '2027-01-02', '2027-06-30'],
  ...['2026-11-03', '2026-11-17', '2026-12-05', '2027-03-08', '2029-09-15', '2029-09-16'],
];

const STAFF = [
  ...[idOf('1990-05-20', 'male'), idOf('1992-02-29', 'female'), idOf('1988-01-31', 'female', 1)],
  // Sixteen on 2026-12-31; women who retire by 50 or by 55 and a man of 60 whose day falls into the validity.
  ...[
    idOf('2010-12-31', 'male'),
    idOf('1976-06-15', 'female'),
    idOf('1971-12-05', 'female'),
    idOf('1966-03-17', 'male'),
  ],
];

const trainingRows = messyRows(
  {
    姓名: mostly('张敏', '张民'),
    证件号码: people(...STAFF.slice(0, 4), ...STAFF),
    培训方式: oneOf('内训', '名单内机构', '名单内机构', '名单外机构', '集中培训'),
    项目类别: oneOf('职业技能', '专业技术', '岗位能力', '身心健康', '语言文化', '语言文化', '学历教育'),
    培训项目: oneOf('甲', '乙', '丙', '丁', '戊'),
    合格日期: dates(...EVENTS),
    是否合格: mostly('合格', '是', '√', 1, true, 'y', '否', 0, '不合格', '缺考'),
    实付培训费: money(600, 750, 1_250, 2_500),
    补贴标准: mostly('', 1_200, 1_840, 2_000.005, 0),
    企业名称: oneOf('甲公司', '甲公司 ', '乙公司', ''),
    统一社会信用代码: mostly('', '91310112MA1GB00A1X', '91310112ma1gb00a1x', '91310112MA1GB00B2Y'),
    等级: oneOf('', '三级', '高级工', '四级', '硕士', '甲班'),
    学习形式: mostly('', '业余', '全日制', '非全日制'),
    证书日期: fc.oneof({ weight: 3, arbitrary: oneOf('', null, 0) }, { weight: 1, arbitrary: dates(...EVENTS) }),
    发票金额: mostly('', 60_000, 10_000, 36_000.01),
    银行流水金额: mostly('', 60_000, 10_000, 36_000),
    参训人数: mostly('', 30, 48, 7, 0, 12.5),
    退休类别: mostly('', '女50', '女55', '男60'),
  },
  16,
);

const standardRows: Arbitrary<Cells[]> = fc.uniqueArray(
  fc.record({
    培训项目: oneOf('甲', '乙', '丙'),
    等级: oneOf('', '三级', '四级'),
    补贴标准: oneOf(1_000, 1_500.5, 2_000, 0, ''),
    生效日期: dates('2026-01-01', '2026-10-20', '2026-10-21', '2027-01-01'),
  }),
  {
    maxLength: 8,
    // Two entries of one day would leave open which of them is the latest.
    selector: (row) => [row.培训项目, row.等级, String(row.生效日期).replace(/\D/g, '')].join(),
  },
);

const courseRows = messyRows(
  {
    姓名: mostly('张敏', '李强'),
    证件号码: people(...STAFF),
    补贴种类: oneOf('培训费', '考核'),
    项目编码: oneOf('MH-026', 'MH-027', 'MH-028', 'MH-029'),
    班级编号: oneOf('01', 2),
    开班日期: dates('2026-10-08', '2026-10-20', '2026-12-05', '2026-12-30', '2026-12-31', '2027-01-01'),
    结班日期: mostly('2027-01-10', '2026-12-31', '2026-10-07'),
    课时: mostly(40, 39, 39.99, 120),
    理论成绩: mostly(80, '', 0, 59),
    实操成绩: mostly('良', null, 85),
    是否合格: mostly('合格', '是', '否', '不合格'),
    成绩公布日期: dates(...EVENTS, '2026-10-31', '2026-11-30', '2027-02-13'),
    申请日期: dates(
      ...['2026-12-20', '2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01', '2027-02-28', '2027-03-01'],
      ...['2027-04-13', '2027-04-22', '2027-04-23', '2026-11-16', '2029-11-15'],
    ),
    项目价格: money(1_500, 1_600),
    市班开始日期: mostly('', '2026-10-01', '2026-12-31'),
    市班结束日期: mostly('', '2026-10-07', '2026-10-08', '2026-12-31', '2027-02-01'),
    项目有效期至: mostly('', '2026-12-30', '2026-12-31', '2029-01-01'),
    退休类别: mostly('', '女50', '女55'),
  },
  16,
);

const MASTERS = [
  idOf('1975-03-02', 'male', 7),
  // Turns 66 on 2026-10-01, on 2027-01-01 and on 2026-12-31.
  ...[idOf('1960-10-01', 'male'), idOf('1961-01-01', 'female'), idOf('1960-12-31', 'male')],
];
const APPRENTICES = [
  ...[idOf('1998-07-09', 'female', 8), idOf('1999-01-01', 'male', 2), idOf('1995-12-12', 'male', 3)],
  ...[idOf('1980-10-01', 'male', 4), idOf('1980-10-02', 'female', 5), idOf('1993-04-04', 'female', 6)],
];
const STARTS = ['2026-09-30', '2026-10-01', '2026-11-01', '2026-11-30', '2027-01-31', '2027-03-31', '2027-04-01'];

const mentorRows = messyRows(
  {
    师傅姓名: oneOf('李师傅'),
    师傅证件号码: people(MASTERS[0]!, ...MASTERS),
    师傅等级: mostly('高级技师', '技师', '高级工', '中级工', '高级职称', '二级', '首席技师'),
    徒弟姓名: oneOf('王小徒'),
    徒弟证件号码: people(...APPRENTICES, MASTERS[0]!),
    徒弟原等级: mostly('中级工', '高级工', '技师', '初级工', '四级'),
    徒弟取得等级: mostly('技师', '高级工', '高级技师', '中级工', '特级技师', '二级'),
    协议开始日期: dates(...STARTS),
    协议结束日期: dates(
      '2026-12-31',
      '2027-02-27',
      '2027-02-28',
      '2027-03-31',
      '2027-04-29',
      '2027-04-30',
      '2027-07-01',
    ),
    取证日期: dates(
      '2026-12-31',
      '2027-01-01',
      '2027-03-31',
      '2027-04-01',
      '2027-04-30',
      '2026-11-30',
      '2026-09-15',
      '2029-09-16',
    ),
    申请日期: dates(
      ...['2027-02-01', '2027-05-31', '2027-06-01', '2027-06-08', '2027-06-09', '2027-06-10', '2027-06-30'],
      ...['2027-07-01', '2027-07-09', '2027-07-10', '2027-09-30', '2027-10-01', '2027-10-11', '2029-09-16'],
    ),
    职业工种: mostly('', '电工', '焊工'),
    证书编号: oneOf('', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'),
    师傅单位: mostly('', '甲公司', '乙公司'),
    徒弟单位: mostly('', '甲公司', '乙公司'),
    工会已补金额: mostly('', 0, 2_000, 1_999.995, 4_000, 3_999.99, 4_000.01, 0.004),
    项目认定: mostly('', '市', '区'),
  },
  14,
);

const unionParts = {
  取得等级: mostly('技师', '高级技师', '高级工', '中级工', '三级', '特级技师'),
  证书编号: oneOf('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'),
  取证日期: dates(...EVENTS),
  是否本区会员: mostly('是', '否', true, 'Y', '外区'),
  市总确认: mostly('已确认', '未确认', '是', 0),
  市级标准金额: money(2_000, 3_000, 4_000, 6_000),
  区已补金额: mostly('', 0, 2_000, 3_000, 4_000.005, 5_000),
};

const unionRows = messyRows(
  {
    师傅姓名: oneOf('李师傅'),
    师傅证件号码: people(...MASTERS.slice(0, 2)),
    徒弟姓名: oneOf('王小徒'),
    徒弟证件号码: people(...APPRENTICES.slice(0, 3)),
    ...unionParts,
  },
  16,
);

const promotionRows = messyRows({ 姓名: oneOf('张敏'), 证件号码: people(...STAFF.slice(0, 3)), ...unionParts }, 16);

/** Holidays of 2027 as a user would supply them, or none. */
const holidays = fc.constantFrom<string[]>([], [], ['2027-01-01', '2027-05-31', '2027-06-09', '2027-10-01']);

const sometimes = (rows: Arbitrary<Cells[]>): Arbitrary<Cells[]> =>
  fc.oneof(
    fc.constant<Cells[]>([]),
    rows.map((all) => all.slice(0, 8)),
  );

/** A messy roster and what stands beside it. */
export const MESSY: Readonly<Record<RosterName, Arbitrary<{ readonly rows: Cells[] } & Beside>>> = {
  training: fc.record({ rows: trainingRows, history: sometimes(trainingRows), standards: standardRows }),
  courses: fc.record({ rows: courseRows, history: sometimes(courseRows), holidays }),
  mentors: fc.record({ rows: mentorRows, history: sometimes(mentorRows), holidays }),
  unionMentors: fc.record({ rows: unionRows, bureauPairs: sometimes(mentorRows) }),
  promotions: fc.record({ rows: promotionRows, history: sometimes(promotionRows) }),
  ...MESSY_PROJECTS,
};
