import type { ICellData } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';
import { lineOf } from './training';
import { cell, styles, worksheet } from './cells';

interface Trial {
  readonly formula: string;
  readonly says: string;
  readonly format?: string;
  /** The answer takes two lines. */
  readonly long?: boolean;
}

const trials: readonly Trial[] = [
  { formula: '=SUBSIDY_INTERNAL(25)', says: '25 人参加企业内训的补贴', format: '#,##0.00' },
  {
    formula: '=SUBSIDY_OUTSOURCED("专业技术",1800,10)',
    says: '名单内机构，10 人，每人实付 1,800 元',
    format: '#,##0.00',
  },
  { formula: '=MENTOR_BONUS("技师",3)', says: '三名徒弟取得技师，师傅的带教奖励', format: '#,##0.00' },
  {
    formula: '=DEADLINE(DATE(2026,9,30),6)',
    says: '自 2026-09-30 起六个月的最后一日，遇节假日顺延',
    format: 'yyyy-mm-dd',
  },
  { formula: `=ID_PROBLEM(培训花名册!B${lineOf('ID_INVALID')})`, says: '身份证号错在哪里', long: true },
  { formula: '=EXPLAIN("SUBSIDY_INTERNAL",25)', says: '这个数怎么来的，依据哪一条', long: true },
  { formula: '=SUBSIDY_INTERNAL("二十五")', says: '故意写错：选中这一格，表格下方会说明原因' },
];

const steps: readonly string[] = [
  '1. 在任意空白格输入 =SUBSIDY_INTERNAL(25)，按回车，得到 15,000。',
  '2. 打开“预算”表，改一个数量，小计与合计随之变化。',
  '3. 选中带公式的单元格，右侧任务窗格说明这个数的算式、条款、付款方与期限。',
  '4. 在任务窗格的“测算”页选一个项目，填写后插入公式或数值。',
  '5. “培训花名册”“师徒带教”“晋升”里埋有常见错误：到任务窗格的“名册”页点“当前表格”，看看能找出多少。',
  '6. 点右上角“打开 .xlsx”换成自己的文件，“保存 .xlsx”存回本机。文件只在本机浏览器中处理，不会上传。',
];

const wrapped = { ...styles.body, tb: WrapStrategy.WRAP };

const layOut = (): ICellData[][] => [
  [cell('培训补贴测算：从这里开始', styles.title)],
  [cell('本工作簿的人员、企业、证件号码均为虚构，只供试用。', styles.note)],
  [],
  [cell('可以试试', styles.heading)],
  ...steps.map((step) => [cell(step, { ...styles.note, cl: { rgb: '#242424' } })]),
  [],
  [cell('函数示例', styles.heading)],
  [cell('公式', styles.header), cell('结果', styles.header), cell('说明', styles.header)],
  ...trials.map(({ formula, says, format }) => [
    cell(formula.slice(1), styles.body),
    cell(formula, wrapped, format),
    cell(says, wrapped),
  ]),
];

// Title, note, blank, heading, the steps, blank, heading and header come before.
const FIRST_TRIAL = steps.length + 7;

export const guideSheet = () =>
  worksheet('guide', '开始', layOut(), [330, 330, 330], {
    rowData: {
      0: { h: 38 },
      ...Object.fromEntries(trials.flatMap(({ long }, i) => (long ? [[FIRST_TRIAL + i, { h: 42 }]] : []))),
    },
    showGridlines: 0,
  });
