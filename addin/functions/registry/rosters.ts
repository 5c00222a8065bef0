import {
  checkRoster,
  districtCourseRoster,
  DOCUMENTS,
  mentorRoster,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  promotionRoster,
  readBureauPairs,
  readStandards,
  text,
  trainingRoster,
  unionMentorRoster,
  type Text,
} from 'training-subsidy-core';
import { table } from '../argument';
import type { RosterFunction } from '../roster-function';

const history = table(
  text('历史名册', 'history'),
  text(
    '可选，列名相同的以往名册：先于本名册计入次数和重复，不出结论',
    'Optional, earlier rosters with the same columns: they count first and get no verdict',
  ),
  true,
);

const roster = table(
  text('名册', 'roster'),
  text('含表头的名册区域，表头在第一行', 'Range of the roster, its header in the first row'),
  false,
);

/** Clauses of the Minhang opinion, with its title. */
const minhang = (...clauses: string[]): Text => {
  const { shortTitle } = DOCUMENTS.MH;
  return text(`${clauses.join('、')}（${shortTitle['zh-CN']}）`, `${clauses.join(', ')} (${shortTitle['en-US']})`);
};

/** Functions that check a roster and spill one row for each row under the header. */
export const ROSTERS: readonly RosterFunction[] = [
  {
    name: 'TRAINING_CHECK',
    group: 'roster',
    title: trainingRoster.title,
    description: text(
      '检查企业职工培训花名册：每行给出结论、应发金额、待定金额、说明',
      'Checks an enterprise-training roster: verdict, payable, held and reasons for each row',
    ),
    basis: minhang('MH-2.1.4', 'MH-2.2', 'MH-4.2', 'MH-4.3'),
    args: [
      ['roster', roster],
      ['history', history],
      [
        'standards',
        table(
          text('补贴标准表', 'standards'),
          text(
            '可选，列为 培训项目、等级、补贴标准、生效日期',
            'Optional list with the columns 培训项目, 等级, 补贴标准, 生效日期',
          ),
          true,
        ),
      ],
    ],
    examples: [],
    usage: ['=TRAINING_CHECK(A1:M61)'],
    check: (rows, [earlier, standards]) =>
      checkRoster(trainingRoster, rows, {
        history: earlier ?? null,
        extra: standards ? readStandards(standards) : NO_STANDARDS,
      }),
  },
  {
    name: 'DISTRICT_COURSE_CHECK',
    group: 'roster',
    title: districtCourseRoster.title,
    description: text(
      '检查区目录培训花名册（培训费、考核）',
      'Checks a roster of district courses (training fee, assessment)',
    ),
    basis: minhang('MH-A1-2.2', 'MH-A1-3', 'MH-A1-4'),
    args: [
      ['roster', roster],
      ['history', history],
    ],
    examples: [],
    usage: ['=DISTRICT_COURSE_CHECK(A1:P40)'],
    check: (rows, [earlier]) => checkRoster(districtCourseRoster, rows, { history: earlier ?? null, extra: null }),
  },
  {
    name: 'MENTOR_CHECK',
    group: 'roster',
    title: mentorRoster.title,
    description: text('检查师徒带教名册（人社路径）', 'Checks mentor pairs on the bureau’s route'),
    basis: minhang('MH-2.3.3(7)', 'MH-A4a'),
    args: [
      ['pairs', roster],
      ['history', history],
    ],
    examples: [],
    usage: ['=MENTOR_CHECK(A1:N20)'],
    check: (rows, [earlier]) => checkRoster(mentorRoster, rows, { history: earlier ?? null, extra: null }),
  },
  {
    name: 'UNION_MENTOR_CHECK',
    group: 'roster',
    title: unionMentorRoster.title,
    description: text(
      '检查师徒带教名册（工会路径），可与人社名册比对',
      'Checks mentor pairs on the union’s route, against the bureau’s list if given',
    ),
    basis: minhang('MH-2.3.3(7)', 'MH-A4b'),
    args: [
      ['pairs', roster],
      [
        'bureauPairs',
        table(
          text('人社路径名册', 'bureau’s pairs'),
          text(
            '可选，人社路径的师徒名册：同一师徒同一等级的，就高不重复',
            'Optional, the bureau’s pairs: for the same pair and level only the higher sum is paid',
          ),
          true,
        ),
      ],
    ],
    examples: [],
    usage: ['=UNION_MENTOR_CHECK(A1:K20, 人社!A1:N20)'],
    check: (rows, [bureau]) =>
      checkRoster(unionMentorRoster, rows, { extra: bureau ? readBureauPairs(bureau) : NO_BUREAU_PAIRS }),
  },
  {
    name: 'PROMOTION_CHECK',
    group: 'roster',
    title: promotionRoster.title,
    description: text('检查晋升技师、高级技师名册', 'Checks a roster of promotions'),
    basis: minhang('MH-2.3.3(10)', 'MH-A7'),
    args: [
      ['roster', roster],
      ['history', history],
    ],
    examples: [],
    usage: ['=PROMOTION_CHECK(A1:I30)'],
    check: (rows, [earlier]) => checkRoster(promotionRoster, rows, { history: earlier ?? null, extra: null }),
  },
];
