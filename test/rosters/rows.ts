import { idOf, person } from './people';
import type { Cells } from './tables';

/* A good row of each roster; a test changes one cell of it. */

/** In-house training of a post, which pays 600. */
export const training = (change: Cells = {}): Cells => ({
  姓名: '张敏',
  证件号码: person(1),
  培训方式: '内训',
  项目类别: '岗位能力',
  培训项目: '安全生产',
  合格日期: '2026-10-20',
  是否合格: '合格',
  ...change,
});

/** Training by a listed institution, which pays 80 % of its fee of 500. */
export const listed = (change: Cells = {}): Cells => training({ 培训方式: '名单内机构', 实付培训费: 500, ...change });

/** A part-time degree, held at 80 % of the tuition of 6,000. */
export const degree = (change: Cells = {}): Cells =>
  listed({ 项目类别: '学历教育', 培训项目: '本科', 学习形式: '业余', 实付培训费: 6_000, ...change });

/** The training fee of a district course, which pays its price of 1,500. */
export const course = (change: Cells = {}): Cells => ({
  姓名: '张敏',
  证件号码: person(1),
  补贴种类: '培训费',
  项目编码: 'MH-026',
  班级编号: '2026-01',
  开班日期: '2026-10-08',
  结班日期: '2026-10-28',
  课时: 40,
  理论成绩: 80,
  实操成绩: 85,
  是否合格: '合格',
  成绩公布日期: '2026-10-31',
  申请日期: '2026-11-10',
  项目价格: 1_500,
  ...change,
});

/** A technician whose apprentice became senior worker, which pays 2,000. */
export const pair = (change: Cells = {}): Cells => ({
  师傅姓名: '李师傅',
  师傅证件号码: idOf('1975-03-02', 'male', 7),
  师傅等级: '技师',
  徒弟姓名: '王小徒',
  徒弟证件号码: idOf('1998-07-09', 'female', 8),
  徒弟原等级: '中级工',
  徒弟取得等级: '高级工',
  协议开始日期: '2026-10-01',
  协议结束日期: '2026-12-31',
  取证日期: '2026-12-20',
  申请日期: '2027-02-01',
  ...change,
});

/** A mentor on the union's route, whose municipal sum is assumed to be 3,000. */
export const unionPair = (change: Cells = {}): Cells => ({
  师傅姓名: '李师傅',
  师傅证件号码: idOf('1975-03-02', 'male', 7),
  徒弟姓名: '王小徒',
  徒弟证件号码: idOf('1998-07-09', 'female', 8),
  取得等级: '技师',
  证书编号: 'S2026001',
  取证日期: '2026-12-20',
  是否本区会员: '是',
  市总确认: '已确认',
  市级标准金额: 3_000,
  ...change,
});

/** A promotion to technician, whose municipal sum is assumed to be 3,000. */
export const promotion = (change: Cells = {}): Cells => ({
  姓名: '张敏',
  证件号码: person(1),
  取得等级: '技师',
  证书编号: 'S2026001',
  取证日期: '2026-12-20',
  是否本区会员: '是',
  市总确认: '已确认',
  市级标准金额: 3_000,
  ...change,
});
