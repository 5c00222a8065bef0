import { OPEN_STANDARDS } from '../../policy/open-standards';
import { centralTraining } from '../../programmes/minhang/central-training';
import { districtCourseExam } from '../../programmes/minhang/district-course-exam';
import { districtCourseFee } from '../../programmes/minhang/district-course-fee';
import { internalTraining } from '../../programmes/minhang/internal-training';
import { outsourcedTraining } from '../../programmes/minhang/outsourced-training';
import { projectDevelopment } from '../../programmes/minhang/project-development';
import { unlistedTraining } from '../../programmes/minhang/unlisted-training';
import { CATEGORY_DEPARTMENT } from '../../programmes/payers';
import { courseCategory, recognition, type CourseCategory, type Recognition } from '../../reading/vocabularies';
import { text } from '../../text';
import { ASSESSED, choice, kindOf, lessAlreadyPaid, PERSONS, PROJECTS, standard, yuan, type Values } from './kind';

const category = choice(text('类别', 'category'), courseCategory);
const categoryOf = (values: Values) => values.choice('category') as CourseCategory;
const SKILL: CourseCategory = 'skill';
const isSkill = (values: Values) => categoryOf(values) === SKILL;

/** Training is paid by the department of its category (MH-1.2, MH-1.3, MH-1.4). */
const byCategory = (values: Values) => ({
  departments: [CATEGORY_DEPARTMENT[categoryOf(values)]],
  party: 'enterprise' as const,
});

const flat = { counted: PERSONS, spread: 'evenly', passRate: ASSESSED, fields: { category } } as const;

/** Training of staff, the district catalogue and its projects (MH-2.1, MH-2.2, MH-A1). */
export const TRAINING_KINDS = {
  internalTraining: kindOf(internalTraining, { ...flat, input: () => ({ headcount: 1 }), parties: byCategory }),
  outsourcedTraining: kindOf(outsourcedTraining, {
    ...flat,
    fields: {
      category,
      fee: yuan(text('每人实付培训费', 'fee paid a person')),
      standard: standard(text('职业技能类补贴标准', 'standard of vocational skills'), ({ category: of }) =>
        of === SKILL ? 'P01' : null,
      ),
    },
    input: (values) => ({
      category: categoryOf(values),
      fee: values.number('fee'),
      headcount: 1,
      standard: isSkill(values) ? values.number('standard') : null,
    }),
    parties: byCategory,
  }),
  unlistedTraining: kindOf(unlistedTraining, { ...flat, input: () => ({ headcount: 1 }), parties: byCategory }),
  centralTraining: kindOf(centralTraining, {
    ...flat,
    fields: {
      category,
      standard: standard(text('集中培训补贴标准', 'standard of central training'), ({ category: of }) =>
        of === SKILL ? 'P01' : 'P02',
      ),
    },
    input: (values) => ({ standard: values.number('standard'), headcount: 1 }),
    // For other categories the documents name no payee (AMB-22).
    parties: (values) => ({ ...byCategory(values), party: OPEN_STANDARDS[isSkill(values) ? 'P01' : 'P02'].payee }),
  }),
  districtCourseFee: kindOf(districtCourseFee, {
    counted: PERSONS,
    spread: 'evenly',
    passRate: ASSESSED,
    fields: {
      price: yuan(text('项目价格', 'approved price')),
      hours: { type: 'hours', title: text('课时', 'class hours') },
    },
    input: (values) => ({ price: values.number('price'), passed: 1, hours: values.number('hours') }),
  }),
  districtCourseExam: kindOf(districtCourseExam, {
    counted: PERSONS,
    spread: 'evenly',
    passRate: text('两项成绩齐全的比例', 'share with both grades'),
    input: () => ({ graded: 1 }),
  }),
  projectDevelopment: lessAlreadyPaid(
    kindOf(projectDevelopment, {
      counted: PROJECTS,
      spread: 'once',
      passRate: text('认可率', 'share recognised'),
      fields: { recognition: choice(text('认可层级', 'recognised by'), recognition) },
      input: (values) => ({ recognition: values.choice('recognition') as Recognition, count: 1 }),
    }),
  ),
};
