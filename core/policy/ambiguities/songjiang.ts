import { text } from '../../text';
import type { Ambiguity } from '../ambiguity';

/** Readings of Songjiang's studio rules. */
export const songjiang: readonly Ambiguity[] = [
  {
    id: 'AMB-S1',
    clauses: ['SJ-1-1', 'SJ-4-1', 'SJ-6-1'],
    question: text(
      '培训机构可以聘首席技师，却没列为申报单位；院校能申报，收款只写企业。',
      'Training institutions may appoint but are not among the applicants; colleges may apply, but only enterprises are named as payees.',
    ),
    readings: text('一、培训机构不能报；二、也能报。', '(a) Institutions may not apply; (b) they may.'),
    ours: text(
      '企业、职业院校可报，钱付给申报单位；培训机构不受理。',
      'Enterprises and vocational colleges apply and are paid; institutions are refused.',
    ),
  },
  {
    id: 'AMB-S2',
    clauses: ['SJ-3'],
    question: text('“10 个左右”是硬名额吗？', 'Is "about 10" a hard quota?'),
    readings: text('一、硬名额；二、弹性。', '(a) Hard; (b) soft.'),
    ours: text('弹性，第 11 个提醒。', 'Soft: the 11th gives a warning.'),
  },
  {
    id: 'AMB-S3',
    clauses: ['SJ-4-1', 'SJ-4-3', 'SJ-9-2'],
    question: text(
      '先得区级 5 万元，再得市级 8 万元，相加还是就高？',
      '50,000 for the district and later 80,000 for the municipal award: added or the higher?',
    ),
    readings: text('一、合计 13 万元；二、合计 8 万元。', '(a) 130,000 in all; (b) 80,000 in all.'),
    ours: text(
      '合计 8 万元，补差 3 万元；挂起，两个数都列出。',
      '80,000 in all with 30,000 to top up; held, both shown.',
    ),
  },
  {
    id: 'AMB-S4',
    clauses: ['SJ-4-1'],
    question: text('“每家 5 万元”，一家企业有两个项目怎么付？', '50,000 an enterprise: what of two projects in one?'),
    readings: text('一、5 万元；二、10 万元。', '(a) 50,000 yuan; (b) 100,000 yuan.'),
    ours: text('每家每年 5 万元，第二个挂起。', '50,000 an enterprise a year; the second is held.'),
  },
  {
    id: 'AMB-S5',
    clauses: ['SJ-9-1', 'SJ-4-3'],
    question: text(
      '8 万元也分两次各 50% 吗？中期检查在什么时候？',
      'Is the 80,000 paid half and half too, and when is the mid-term check?',
    ),
    readings: text('一、也对半分；二、一次付清。', '(a) In halves; (b) at once.'),
    ours: text('也对半分，两次各 4 万元；检查日期由人填。', 'In halves of 40,000; the date is an input.'),
  },
  {
    id: 'AMB-S6',
    clauses: ['SJ-4-2', 'SJ-9-1'],
    question: text('单位配套的 5 万元什么时候要到位？', "When must the unit's 50,000 be there?"),
    readings: text('一、申报时到位；二、中期检查时到位。', '(a) At application; (b) at mid-term.'),
    ours: text(
      '申报时承诺，中期检查时见凭证，没有就不付第二期。',
      'Promised at application, proved at mid-term, else no second instalment.',
    ),
  },
  {
    id: 'AMB-S7',
    clauses: ['SJ-9-3'],
    question: text('没有到期日，是一直有效吗？', 'No end date: valid for ever?'),
    readings: text('一、一直有效；二、按惯例 5 年。', '(a) Open-ended; (b) 5 years as was usual.'),
    ours: text(
      '按一直有效，2028 年 12 月 26 日以后提醒核对。',
      'Open-ended, with a warning to check after 26 December 2028.',
    ),
  },
  {
    id: 'AMB-S8',
    clauses: ['SJ-2-2a', 'SJ-2-2b'],
    question: text(
      '“相同水平”“尚无国家标准”怎么认定？',
      'How are "the same standard" and "no national standard" shown?',
    ),
    readings: text('一、凭证明人工认定；二、一概不认。', '(a) Decided on evidence; (b) never accepted.'),
    ours: text('凭证明挂起，由人认定。', 'Held for a decision on evidence.'),
  },
  {
    id: 'AMB-S9',
    clauses: ['SJ-2-1', 'SJ-2-2a'],
    question: text(
      '没有年龄、退休要求，也没说终身一次（闵行两样都有）。',
      'No rule on age or retirement and no lifetime limit, both of which Minhang has.',
    ),
    readings: text('一、不加要求；二、比照闵行。', '(a) Nothing added; (b) as in Minhang.'),
    ours: text('不自加要求；同一个人再次获评的提醒。', 'Nothing added; a repeat award gives a warning.'),
  },
  {
    id: 'AMB-S10',
    clauses: ['SJ-8-2a', 'SJ-9-1'],
    question: text(
      '届中考核和中期检查是一回事吗？不合格要不要追回第一期？',
      'Are the mid-term assessment and the mid-term check one; does failing mean repaying the first half?',
    ),
    readings: text('一、一回事；二、两次检查。', '(a) One; (b) two.'),
    ours: text('当作一次；第一期不追回。', 'One event; the first instalment is kept.'),
  },
  {
    id: 'AMB-S11',
    clauses: ['SJ-1-2', 'SJ-4-3'],
    question: text(
      '“首席技师资助”和“首席技师工作室资助”混用，是两种项目吗？',
      'Chief-technician and chief-technician-studio grants are used side by side: two kinds?',
    ),
    readings: text('一、同一种；二、两种。', '(a) One; (b) two.'),
    ours: text('当作同一种项目。', 'One kind of project.'),
  },
  {
    id: 'AMB-S12',
    clauses: ['SJ-9-2', 'MH-A2-4.2'],
    question: text('同一人或单位两个区都资助了怎么办？', 'What if both districts fund the same person or unit?'),
    readings: text('一、各付各的；二、只付一边。', '(a) Each pays; (b) one pays.'),
    ours: text('两区照付，对上同一人时提醒。', 'Both pay, with a warning on a match.'),
  },
];
