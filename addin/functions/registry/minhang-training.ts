import {
  centralTraining,
  courseCategory,
  districtCourseExam,
  districtCourseFee,
  internalTraining,
  outsourcedTraining,
  projectDevelopment,
  recognition,
  text,
  unlistedTraining,
} from 'training-subsidy-core';
import { amount, count, optional, optionalStandard, standard, word } from '../argument';
import { payoutFunction } from '../declaration';

const passedPersons = count(
  text('合格人数', 'persons passed'),
  text(
    '考核合格的人数，0 或正整数（空白单元格在旧版 Excel 中会被当作 0）',
    'Persons who passed: 0 or a whole number (older Excel hands a blank cell over as 0)',
  ),
);

/** Training of staff, by the enterprise or centrally, and the district catalogue. */
export const MINHANG_TRAINING = [
  payoutFunction({
    name: 'SUBSIDY_INTERNAL',
    programme: internalTraining,
    description: text('企业内训补贴：定额 × 合格人数', 'In-house training: flat sum × persons passed'),
    args: { headcount: passedPersons },
    examples: [
      { call: [25], gives: 15000 },
      { call: [-1], gives: '#VALUE!' },
      { call: [25, '2026-09-15'], gives: '#N/A' },
    ],
  }),
  payoutFunction({
    name: 'SUBSIDY_OUTSOURCED',
    programme: outsourcedTraining,
    description: text(
      '名单内机构培训补贴：实付培训费按比例核定，不超过该类上限，× 人数',
      'Training by a listed institution: a share of the fee, up to the category’s cap, × persons',
    ),
    args: {
      category: word(
        courseCategory,
        text('项目类别', 'category'),
        text(
          '职业技能、专业技术、岗位能力、身心健康、语言文化或学历教育',
          'Vocational skills, professional and technical, post ability, health, language or degree',
        ),
      ),
      fee: amount(text('实付培训费', 'fee paid'), text('每人实际支付的培训费，元', 'Fee actually paid, yuan a person')),
      headcount: optional(
        count(text('合格人数', 'persons passed'), text('可选，默认 1 人', 'Optional, 1 if absent')),
        1,
      ),
      standard: optionalStandard(
        text('职业技能类补贴标准', 'municipal standard of vocational skills'),
        text(
          '职业技能类必填：市人社局公布的补贴标准，元/人；其他类别不用',
          'Needed for vocational skills: the municipal standard, yuan a person',
        ),
      ),
    },
    examples: [
      { call: ['专业技术', 1250], gives: 1000 },
      { call: ['职业技能', 2300, 1, 2000], gives: 1840 },
      { call: ['职业技能', 2300], gives: '#N/A' },
    ],
  }),
  payoutFunction({
    name: 'SUBSIDY_UNLISTED',
    programme: unlistedTraining,
    description: text(
      '名单外单位培训补贴：按内训定额 × 合格人数',
      'Unlisted partner: the in-house flat sum × persons passed',
    ),
    args: { headcount: passedPersons },
    examples: [{ call: [10], gives: 6000 }],
  }),
  payoutFunction({
    name: 'SUBSIDY_CENTRAL',
    programme: centralTraining,
    description: text(
      '集中培训补贴：公布的补贴标准 × 合格人数',
      'Centrally organised training: published standard × persons passed',
    ),
    args: {
      standard: standard(
        text('集中培训补贴标准', 'standard of central training'),
        text('市有关部门公布的补贴标准，元/人', 'Published standard, yuan a person'),
      ),
      headcount: passedPersons,
    },
    examples: [{ call: [1200, 30], gives: 36000 }],
  }),
  payoutFunction({
    name: 'RD_GRANT',
    programme: projectDevelopment,
    description: text('培训项目研发补贴：按认可层级 × 项目数', 'Project development: by recognition × projects'),
    args: {
      recognition: word(
        recognition,
        text('认可层级', 'recognition'),
        text('市（市人社局认可）或 区（区人社局备案）', 'City or district'),
      ),
      count: optional(count(text('项目数', 'projects'), text('可选，默认 1 个', 'Optional, 1 if absent')), 1),
    },
    examples: [
      { call: ['市'], gives: 120000 },
      { call: ['区', 2], gives: 200000 },
    ],
  }),
  payoutFunction({
    name: 'DISTRICT_COURSE_FEE',
    programme: districtCourseFee,
    description: text(
      '区目录培训费补贴：项目价格（有上限）× 合格人数，课时须达标',
      'District course fee: approved price, capped, × persons passed; enough class hours',
    ),
    args: {
      price: standard(
        text('项目价格', 'approved price'),
        text('目录公布的补贴价格，元/人', 'Price in the catalogue, yuan a person'),
      ),
      passed: passedPersons,
      hours: amount(
        text('课时', 'class hours'),
        text('项目课时数，不足最低课时的不予补贴', 'Class hours; below the minimum nothing is paid'),
      ),
    },
    examples: [
      { call: [1500, 23, 40], gives: 34500 },
      { call: [1500, 23, 39], gives: '#VALUE!' },
    ],
  }),
  payoutFunction({
    name: 'DISTRICT_COURSE_EXAM',
    programme: districtCourseExam,
    description: text(
      '区目录考核补贴：定额 × 理论、实操均有成绩的人数',
      'District course assessment: flat sum × persons graded in both parts',
    ),
    args: {
      graded: count(
        text('有成绩人数', 'persons graded'),
        text('理论和实操都有成绩的人数，含不合格者', 'Persons with a result in both parts, failed ones included'),
      ),
    },
    examples: [{ call: [25], gives: 15000 }],
  }),
] as const;
