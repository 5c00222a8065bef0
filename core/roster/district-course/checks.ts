import { districtCourseExam } from '../../programmes/minhang/district-course-exam';
import { districtCourseFee } from '../../programmes/minhang/district-course-fee';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import { ZERO } from '../../value/money';
import { finding } from '../finding';
import type { Context, RowSum } from '../roster';
import { isBlankField, isRejected, type Row } from '../row';
import { Claims, keyOf } from '../shared/claims';
import { lateFinding } from '../shared/late';
import { inOrder } from '../shared/order';
import { periodFinding } from '../shared/period';
import { workingAgeFindings } from '../shared/working-age';
import { courseColumns as columns, type CourseColumns } from './columns';

type CourseRow = Row<CourseColumns>;
type CourseContext = Context<null>;

const MONTHS_TO_APPLY = 2;

/** What a row of a district course shows by itself. */
export function checkCourseRow(row: CourseRow, context: CourseContext): void {
  checkDates(row, context);
  checkHours(row, context);
  checkResult(row);
  checkPrice(row, context);
  row.findings.push(...workingAgeFindings(row.fields, row.fields.start, 'reject', columns.start.header, 'MH-A1-3.2a'));
}

function checkDates(row: CourseRow, { calendar }: CourseContext): void {
  const { start, publishedOn, appliedOn, expiry } = row.fields;
  requireOrder(row, 'end', start, row.fields.end);
  const outside = periodFinding(columns.publishedOn.header, publishedOn);
  if (outside) row.findings.push(outside);
  if (start !== null && expiry !== null && start > expiry) {
    row.findings.push(finding('PROJECT_EXPIRED', 'reject', columns.start.header, 'MH-A1-1.4b', { start, expiry }));
  }
  checkCityClass(row);
  if (publishedOn === null || appliedOn === null) return;
  const late = lateFinding(
    {
      code: 'DEADLINE_2_MONTHS',
      column: columns.appliedOn.header,
      clause: row.fields.claim === 'exam' ? 'MH-A1-3.7.2(1)a' : 'MH-A1-3.7.1(1)a',
      start: publishedOn,
      months: MONTHS_TO_APPLY,
      applied: appliedOn,
    },
    calendar,
  );
  if (late) row.findings.push(late);
}

/** Classes that share a day; a class that ends before it begins shares none. */
function checkCityClass(row: CourseRow): void {
  const { start, end, cityStart, cityEnd } = row.fields;
  requireOrder(row, 'cityEnd', cityStart, cityEnd);
  if (start === null || end === null || cityStart === null || cityEnd === null) return;
  if (Math.max(start, cityStart) > Math.min(end, cityEnd)) return;
  const values = { from: cityStart, to: cityEnd };
  row.findings.push(finding('OVERLAP_CITY', 'reject', columns.cityStart.header, 'MH-A1-4.1a', values));
}

function requireOrder(row: CourseRow, key: 'end' | 'cityEnd', from: number | null, to: number | null): void {
  if (from === null || to === null || to >= from) return;
  const reason = text('结束日期早于开始日期，请核对', 'the end is before the start; check both dates');
  row.findings.push(finding('BAD_VALUE', 'reject', columns[key].header, 'MH-A1-3.3', { reason }));
}

function checkHours({ fields, findings }: CourseRow, { figures }: CourseContext): void {
  const least = figures(fields.publishedOn)('MH_COURSE_HOURS');
  if (fields.hours === null || !fields.hours.lessThan(least)) return;
  findings.push(finding('HOURS', 'reject', columns.hours.header, 'MH-A1-2.2b', { hours: fields.hours, least }));
}

function checkResult(row: CourseRow): void {
  const { claim, passed } = row.fields;
  for (const key of ['theory', 'practice'] as const) {
    if (row.fields[key] !== false && !isBlankField(row, key)) continue;
    row.findings.push(finding('NOT_GRADED', 'reject', columns[key].header, 'MH-A1-3.7.2(1)a', {}));
  }
  if (claim === 'fee' && passed !== null && !passed.yes) {
    row.findings.push(finding('NOT_PASSED', 'reject', columns.passed.header, 'MH-A1-3.2c', { given: passed.given }));
  }
}

function checkPrice(row: CourseRow, { figures }: CourseContext): void {
  const { claim, price, publishedOn } = row.fields;
  if (claim !== 'fee') return;
  const header = columns.price.header;
  if (isBlankField(row, 'price')) row.findings.push(finding('REQUIRED', 'reject', header, 'MH-A1-2.2a', {}));
  const cap = figures(publishedOn)('MH_COURSE_CAP');
  if (price?.greaterThan(cap)) {
    row.findings.push(finding('PRICE_CAPPED', 'warn', header, 'MH-A1-2.2a', { price, cap }));
  }
}

/** A project is attended once, whether it was passed or failed (MH-A1-4.1b, AMB-30). */
export function rejectRepeats(rows: readonly CourseRow[]): void {
  const attended = new Claims<CourseRow>();
  for (const row of inOrder(rows, ({ fields }) => fields.publishedOn)) {
    const { id, project, claim } = row.fields;
    if (id === null || project === null || claim === null) continue;
    const key = keyOf(id.number, lookupKey(project), claim);
    const [earlier] = attended.earlier(key);
    if (earlier) {
      row.findings.push(
        finding('REPEAT_PROJECT', 'reject', columns.project.header, 'MH-A1-4.1b', { earlier: earlier.reference }),
      );
    } else if (wasAttended(row)) attended.add(key, row);
  }
}

/** A rejected row uses up nothing, unless it was rejected for failing alone: that was an attempt too. */
function wasAttended(row: CourseRow): boolean {
  const rejections = row.findings.filter(({ severity }) => severity === 'reject');
  return !isRejected(row) || rejections.every(({ code }) => code === 'NOT_PASSED');
}

/** The sum of one person: the price up to the cap, or the assessment. */
export function courseSum({ fields }: CourseRow, context: CourseContext): RowSum {
  const { claim, price, hours, publishedOn } = fields;
  const figures = context.figures(publishedOn);
  if (claim === 'exam') return districtCourseExam.work({ graded: 1 }, figures);
  if (price === null || hours === null) return { amount: ZERO, steps: [], clauses: [] };
  return districtCourseFee.work({ price, passed: 1, hours }, figures);
}
