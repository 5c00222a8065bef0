import { text } from '../../text';
import type { Ambiguity } from '../ambiguity';

/** Readings of the development and running of district courses. */
export const courses: readonly Ambiguity[] = [
  {
    id: 'AMB-24',
    clauses: ['MH-2.3.3(1)', 'MH-A1-2.1a', 'MH-A1-2.1b'],
    question: text(
      '专业研发：正文只有 12 万元，且要成为评价机构；附件分 12 万元和 10 万元两档。听谁的？',
      'Development: the main text knows only 120,000 yuan and wants an evaluation institution; the attachment has tiers of 120,000 and 100,000. Which holds?',
    ),
    readings: text(
      '一、按正文一档；二、按附件两档。',
      '(a) The single tier of the main text; (b) the two tiers of the attachment.',
    ),
    ours: text(
      '按附件两档。12 万元要有市级文件，缺评价机构证明的挂起；区级备案的 10 万元。',
      'The tiers of the attachment. 120,000 needs a municipal document and is held without proof of an evaluation institution; a district filing pays 100,000.',
    ),
  },
  {
    id: 'AMB-25',
    clauses: ['MH-A1-2.1a', 'MH-A1-2.1b'],
    question: text(
      '先按区级领了 10 万元，后来得到市级认可，还补吗？',
      '100,000 was paid for the district tier and the city recognises the project later: what more?',
    ),
    readings: text(
      '一、不再补；二、补差 2 万元；三、再付 12 万元。',
      '(a) Nothing; (b) the difference of 20,000; (c) 120,000 again.',
    ),
    ours: text('补差 2 万元，先挂起由人决定。', 'The difference of 20,000, held for a decision.'),
  },
  {
    id: 'AMB-26',
    clauses: ['MH-2.3.3(1)', 'MH-A1-1.1a', 'MH-A1-1.1b', 'MH-A1-4.2'],
    question: text(
      '谁能申报研发：正文说各类单位，附件列了名单。开发方又做培训方怎么办？全额拨款单位只排除研发吗？',
      "Who may develop: any unit, or the attachment's list? What if developer and trainer are one? Are fully state-funded institutions barred from this money alone?",
    ),
    readings: text('一、名单之外不收；二、名单加“等”，其他也可。', '(a) The list only; (b) the list is open.'),
    ours: text(
      '名单外的类型提醒；开发与培训同为一家的挂起；全额拨款单位只排除研发补贴。',
      'Other types give a warning; developer equal to trainer is held; the exclusion covers development money alone.',
    ),
  },
  {
    id: 'AMB-27',
    clauses: ['MH-A1-2.2a', 'MH-A1-2.2b', 'MH-A1-2.2e'],
    question: text(
      '又说最高 1600 元，又说全额；没有单位；课时少要不要打折？',
      'At most 1,600 yuan, yet in full; no unit; is the price lower for fewer hours?',
    ),
    readings: text('一、每人每项目；二、每班或每项目。', '(a) A person a project; (b) a class or a project.'),
    ours: text(
      '每人每个项目，1600 元以内按核定价全额付；不足 40 课时不付。',
      'A person a project: the approved price in full up to 1,600; under 40 hours nothing.',
    ),
  },
  {
    id: 'AMB-28',
    clauses: ['MH-A1-2.2c', 'MH-A1-3.7.2(1)a'],
    question: text(
      '600 元是理论、操作合计还是各 600 元？定额还是按实际开支？没考过、缺考一门的算不算？',
      'Is 600 yuan for both tests or each, flat or by actual cost; do those who failed or missed one test count?',
    ),
    readings: text('一、合计 600 元或共 1200 元；二、定额或上限。', '600 in all or 1,200; flat or a ceiling.'),
    ours: text(
      '两门合计 600 元，定额；项目开支低于总额时提醒。没考过但有成绩的算，缺一门的不算。',
      '600 in all, flat, with a warning where the project spent less. Failed but graded counts, one test missing does not.',
    ),
  },
  {
    id: 'AMB-29',
    clauses: ['MH-A1-3.2b'],
    question: text(
      '“同产业相关岗位”的学员，社保要在哪里？单位要在闵行吗？',
      'Trainees of the same industry: insured where, and must the employer be in Minhang?',
    ),
    readings: text('一、须在闵行参保；二、不限。', '(a) Insured in Minhang; (b) anywhere.'),
    ours: text(
      '要有就业和岗位证明；单位不在闵行的提醒。',
      'Proof of employment and post is needed; an employer outside Minhang gives a warning.',
    ),
  },
  {
    id: 'AMB-30',
    clauses: ['MH-A1-4.1a', 'MH-A1-4.1b', 'MH-A1-1.4b'],
    question: text(
      '“同时参加”指班期重叠、同一年，还是终身？没考过的能再参加一次吗？项目续期后呢？',
      '"At the same time": overlapping classes, the same year or ever? May one who failed come again, or after the project is renewed?',
    ),
    readings: text('一、班期重叠；二、同一年；三、终身。', '(a) Overlapping classes; (b) the same year; (c) ever.'),
    ours: text(
      '班期重叠（碰同一天也算）不付；同一项目没考过也不能再报；3 年后续期的新项目挂起。',
      'Overlap, even of one day, is refused; the same project is refused even after failing; a project renewed after 3 years is held.',
    ),
  },
];
