import { text } from '../../text';
import type { Roster } from '../roster';
import { checkCourseRow, courseSum, rejectRepeats } from './checks';
import { courseColumns, type CourseColumns } from './columns';

/** Courses of the district catalogue: one row a person and subsidy (MH-A1-2.2, MH-A1-3, MH-A1-4). */
export const districtCourseRoster: Roster<CourseColumns> = {
  id: 'district-course',
  title: text('区目录培训花名册', 'District courses'),
  columns: courseColumns,
  checkRow: checkCourseRow,
  checkAcross: rejectRepeats,
  sum: courseSum,
};
