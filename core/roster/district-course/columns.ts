import { passed, retirementCategory } from '../../reading/vocabularies';
import { vocabulary } from '../../reading/vocabulary';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import {
  amountColumn,
  assentColumn,
  blankable,
  column,
  dayColumn,
  idColumn,
  maybe,
  quantityColumn,
  textColumn,
  wordColumn,
} from '../column';

/** Which subsidy a row claims: the training fee for the trainer, or the assessment for the developer. */
export const courseClaim = vocabulary([
  ['fee', text('培训费', 'training fee'), '培训费补贴', '培训'],
  ['exam', text('考核', 'assessment'), '考核补贴', '考核费'],
]);

const ABSENT: ReadonlySet<string> = new Set(['缺考', '缺', '未考', 'absent']);

/** Whether a part of the exam has a result; who was absent has none (MH-A1-3.7.2(1)a). */
const scoreColumn = column<boolean>('score', (cell) => !ABSENT.has(lookupKey(String(cell))), false);

/** Columns of the roster of district-catalogue courses (F15, F18). */
export const courseColumns = {
  name: textColumn('姓名', '学员姓名'),
  id: idColumn('证件号码', '身份证号', '身份证号码', '身份证', '证件号'),
  claim: wordColumn(courseClaim)('补贴种类', '补贴类别', '补贴类型'),
  project: textColumn('项目编码', '项目代码', '培训项目编码'),
  classNumber: textColumn('班级编号', '班级', '班号'),
  start: dayColumn('开班日期', '开班时间'),
  end: dayColumn('结班日期', '结业日期', '结班时间'),
  hours: quantityColumn('课时', '课时数', '培训课时'),
  theory: blankable(scoreColumn('理论成绩', '理论')),
  practice: blankable(scoreColumn('实操成绩', '实操', '操作成绩')),
  passed: assentColumn(passed)('是否合格', '考核结果', '合格情况'),
  publishedOn: dayColumn('成绩公布日期', '成绩公布', '公布日期'),
  appliedOn: dayColumn('申请日期', '申报日期'),
  price: maybe(amountColumn('项目价格', '培训费标准', '补贴价格', '价格')),
  cityStart: maybe(dayColumn('市班开始日期', '市目录班开始日期')),
  cityEnd: maybe(dayColumn('市班结束日期', '市目录班结束日期')),
  expiry: maybe(dayColumn('项目有效期至', '有效期至', '项目到期日')),
  retirement: maybe(wordColumn(retirementCategory)('退休类别', '退休类型')),
} as const;
export type CourseColumns = typeof courseColumns;
