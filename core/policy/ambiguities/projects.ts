import { text } from '../../text';
import type { Ambiguity } from '../ambiguity';

/** Readings of bases, contests, innovation studios, craftsmen, sanctions and stacking. */
export const projects: readonly Ambiguity[] = [
  {
    id: 'AMB-53',
    clauses: ['MH-2.3.3(8)a', 'MH-2.3.3(8)b', 'MH-A5-4.1', 'MH-A5-4.2.2'],
    question: text(
      '本区院校路线，正文要求市级产教融合型企业，附件没提；给几年？两局各付多少？',
      'The local route needs a municipal rating in the main text, not in the attachment; for how many years, and what does each bureau pay?',
    ),
    readings: text(
      '一、须有评级；二、不须。合计 15 万元或各付 15 万元。',
      '(a) The rating is needed; (b) not. 150,000 in all or from each.',
    ),
    ours: text(
      '没有评级的本区路线挂起；每年都要验收；合计 15 万元，两局分担比例由人填。',
      'The local route without the rating is held; every year needs its acceptance; 150,000 in all, the split being an input.',
    ),
  },
  {
    id: 'AMB-54',
    clauses: ['MH-2.3.3(9)a', 'MH-2.3.3(9)b'],
    question: text(
      '按实际参赛人数还是集训人数？竞赛没有等级怎么办？',
      'Contestants or people trained; and a contest without a level?',
    ),
    readings: text('一、参赛人数；二、集训人数。', '(a) Contestants; (b) people trained.'),
    ours: text('按参赛人数；没有等级的用 2500 元。', 'Contestants; without a level 2,500 yuan.'),
  },
  {
    id: 'AMB-55',
    clauses: ['MH-2.3.3(9)f', 'MH-2.3.3(9)g'],
    question: text(
      '两级合计的上限按人算还是按项目总额算？按参赛还是合格人数？',
      "Is the joint ceiling a person's or the project's, by participants or by people certified?",
    ),
    readings: text('一、按人；二、按总额。', "(a) A person's; (b) the total."),
    ours: text(
      '按合格人数，每人先封顶再乘人数，总额再核一遍；正好相等可付。',
      'By people certified, capped for each and then multiplied, the total checked too; equality passes.',
    ),
  },
  {
    id: 'AMB-56',
    clauses: ['MH-2.3.3(9)d', 'MH-2.3.3(9)h'],
    question: text(
      '“市级二类”获奖既有 8000、5000、3000 元，又符合 1:1 配套，都给吗？团体奖呢？',
      'A class-two prize has 8,000, 5,000 or 3,000 yuan and also fits the 1:1 award: both? And a team prize?',
    ),
    readings: text('一、都给；二、取高；三、只给专门的一档。', '(a) Both; (b) the higher; (c) the specific sum.'),
    ours: text(
      '只给专门的一档，又报 1:1 的挂起；团体奖算一份，并提醒。',
      'The specific sum; held if the 1:1 is claimed too; a team prize is one sum, with a warning.',
    ),
  },
  {
    id: 'AMB-57',
    clauses: ['MH-2.3.3(9)c', 'MH-2.3.3(9)e', 'MH-2.3.3(9)i', 'MH-A6-3'],
    question: text(
      '“最高 10 万元”与“给予 5 万元”是上限还是定额？一场活动能向人社、工会各报一次吗？',
      '"Up to 100,000" and "50,000": cap or flat; may one event be claimed from both departments?',
    ),
    readings: text('一、都是上限；二、一为上限、一为定额。', '(a) Both caps; (b) one a cap, one flat.'),
    ours: text(
      '10 万元是上限，凭开支；5 万元是定额；同一活动报两次的不付。',
      '100,000 is a cap against costs, 50,000 is flat; the same event twice is refused.',
    ),
  },
  {
    id: 'AMB-58',
    clauses: ['MH-2.3.3(7)e', 'MH-2.3.3(10)', 'MH-A7-3'],
    question: text(
      '带教补贴包括高级工，晋升补贴只有技师和高级技师，是漏写吗？',
      'Mentor money includes senior workers, promotion money does not: an oversight?',
    ),
    readings: text('一、照字面；二、高级工也给。', '(a) Literal; (b) senior workers too.'),
    ours: text('照字面，高级工没有晋升补贴。', 'Literal: no promotion money for senior workers.'),
  },
  {
    id: 'AMB-59',
    clauses: ['MH-2.3.3(11)a', 'MH-2.3.3(11)b', 'MH-A8-3.1.1', 'MH-A8-3.1.4'],
    question: text(
      '正文“参照”，附件 1:1；区级五种工作室都用劳模工作室的标准吗？',
      '"By reference" or 1:1; do all five district types use the model-worker standard?',
    ),
    readings: text('一、一律用劳模标准；二、各用各的。', '(a) Model-worker for all; (b) each its own.'),
    ours: text(
      '区级一律按劳模工作室标准 1:1，市级按本类型的标准 1:1。',
      "1:1 of the model-worker standard for district studios, of the type's own standard for municipal ones.",
    ),
  },
  {
    id: 'AMB-60',
    clauses: ['MH-2.3.3(11)c', 'MH-A8-1.2.1', 'MH-A8-4'],
    question: text(
      '示范性工作室必须先是区级，领过区级又不重复享受：示范性补贴还付得出吗？',
      'A demonstration studio must already be a district one, yet whoever was paid for that is not paid again: is it ever payable?',
    ),
    readings: text('一、不再付；二、补差额；三、付全额。', '(a) Never; (b) the difference; (c) in full.'),
    ours: text(
      '没有区级或示范性付款记录的才付；有记录的先按 0 挂起，列出差额。',
      'Paid only where no district or demonstration payment is on record; otherwise held at 0 with the difference shown.',
    ),
  },
  {
    id: 'AMB-61',
    clauses: ['MH-A8-1.1.2(4)', 'MH-A8-1.1.3', 'MH-A8-1.1.5', 'MH-A8-1.2.1'],
    question: text(
      '团队人数和女职工比例算不算领衔人？“1 至 2 项”要几项？运行 2 年从哪天起？',
      'Is the leader counted in the team and the share of women; how many results is "1 to 2"; from when do 2 years run?',
    ),
    readings: text('领衔人计入或不计入；从建立或命名起算。', 'Leader in or out; from set-up or from naming.'),
    ours: text(
      '领衔人计入，起决定作用时提醒；有 1 项即可；从建立之日起算。',
      'The leader counts, with a warning where decisive; 1 is enough; from set-up.',
    ),
  },
  {
    id: 'AMB-62',
    clauses: ['MH-2.3.3(12)a', 'MH-2.3.3(12)b', 'MH-A9-2.1c', 'MH-A9-4'],
    question: text(
      '多次提名能领几次？先提名后当选呢？5 年禁报会不会连累同单位的人？',
      'Is a nominee paid each time; a nominee who later wins; does the 5-year ban hit colleagues?',
    ),
    readings: text(
      '提名每次都付或只付一次；禁报限于本人或及于单位。',
      'Each nomination or one; the ban on the person or on the unit.',
    ),
    ours: text(
      '当选终身一次；先提名、后当选的两份都付；第二次提名挂起；禁报同时管单位和个人。',
      'Winner once for life; nominee then winner both paid; a second nomination held; the ban blocks unit or person.',
    ),
  },
  {
    id: 'AMB-63',
    clauses: ['MH-3.3b', 'MH-A1-3.6c'],
    question: text('取消资格没写期限，减拨没写比例。', 'The bar has no duration, the cut no rate.'),
    readings: text('一、永久；二、由部门定。', '(a) For ever; (b) as the department decides.'),
    ours: text('一直拦着，直到有人解除；减拨比例由人填。', 'Blocked until lifted by hand; the rate is an input.'),
  },
  {
    id: 'AMB-64',
    clauses: ['MH-1.6', 'MH-A2-2.1', 'MH-A3-2.1a'],
    question: text(
      '材料交哪里：审核小组、社区事务受理服务中心、培养基地还是协会？按纳税地还是所属地？',
      'Where do papers go: review group, service centre, base or association; by place of tax or of registration?',
    ),
    readings: text('一、按纳税地；二、按注册或所属地。', '(a) Place of tax; (b) of registration.'),
    ours: text('按纳税地；与所属地不同的提醒。', 'Place of tax; a warning where they differ.'),
  },
  {
    id: 'AMB-65',
    clauses: [
      'MH-A2-2.1',
      'MH-A3-2.1a',
      'MH-A4b-2.1',
      'MH-A5-2.2',
      'MH-A6-2.3',
      'MH-A7-2.1',
      'MH-A8-2.1',
      'MH-A9-2.1a',
    ],
    question: text(
      '附件二、三、四（工会）及五至九都没写申报截止日。',
      'Attachments 2, 3, 4 (union) and 5 to 9 name no deadline.',
    ),
    readings: text('一、随时可报；二、按每年通知。', '(a) At any time; (b) by the yearly notice.'),
    ours: text('按每年通知的时间，由人填。', 'The window of the yearly notice, an input.'),
  },
  {
    id: 'AMB-66',
    clauses: ['MH-2.3.3(2)a', 'MH-2.3.3(3)a', 'MH-2.3.3(8)a'],
    question: text(
      '闵行没有笼统的“就高不重复”：一家单位能同时拿首席技师、大师工作室和产教融合吗？',
      'Minhang has no general rule of the higher: may one unit have chief technician, master studio and base at once?',
    ),
    readings: text('一、可以叠加；二、就高。', '(a) They add up; (b) the higher.'),
    ours: text('可以叠加，在报表里列明。', 'They add up and are listed in a report.'),
  },
];
