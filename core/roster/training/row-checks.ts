import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import { finding } from '../finding';
import { periodFinding } from '../shared/period';
import { workingAgeFindings } from '../shared/working-age';
import { trainingColumns as columns } from './columns';
import { standardOf, sumOf, unitFee } from './sum';
import { eventOf, type TrainingContext, type TrainingRow } from './training-row';

const FULL_TIME = /(?<!非)全日|(?<![非不半])脱产|^full-?time/;
const POSTGRADUATE = /硕士|博士|研究生|mba|master|doctor|postgraduate/;

/** What a training row shows by itself. */
export function checkTrainingRow(row: TrainingRow, context: TrainingContext): void {
  checkPass(row);
  checkPeriod(row);
  checkDegree(row);
  checkFee(row);
  checkStandard(row, context);
  checkMode(row, context);
  row.findings.push(
    ...workingAgeFindings(row.fields, row.fields.passedOn, 'warn', columns.passedOn.header, 'MH-2.1.1'),
  );
}

function checkPass({ fields, findings }: TrainingRow): void {
  if (fields.passed === null || fields.passed.yes) return;
  findings.push(finding('NOT_PASSED', 'reject', columns.passed.header, 'MH-4.2a', { given: fields.passed.given }));
}

function checkPeriod(row: TrainingRow): void {
  const event = eventOf(row);
  const column = event === row.fields.passedOn ? columns.passedOn : columns.certifiedOn;
  const outside = periodFinding(column.header, event);
  if (outside) row.findings.push(outside);
}

function checkDegree(row: TrainingRow): void {
  const { category, mode, studyMode, level } = row.fields;
  if (category !== 'degree') return;
  if (mode === 'in-house') {
    const reason = text(
      '学历教育不能是内训，请核对培训方式',
      'a degree cannot be in-house; check the mode of training',
    );
    row.findings.push(finding('BAD_VALUE', 'reject', columns.mode.header, 'MH-2.1.3(4)', { reason }));
    return;
  }
  const fullTime = studyMode !== null && FULL_TIME.test(lookupKey(studyMode));
  const postgraduate = level !== null && POSTGRADUATE.test(lookupKey(level));
  if (fullTime || postgraduate) {
    const column = fullTime ? columns.studyMode : columns.level;
    const given = (fullTime ? studyMode : level) ?? '';
    row.findings.push(finding('DEGREE_FULLTIME', 'reject', column.header, 'MH-2.1.3(4)', { given }));
    return;
  }
  const full = mode === 'listed' ? unitFee(row.fields) : null;
  row.findings.push(finding('DEGREE', 'hold', columns.category.header, 'MH-2.1.4(2)①g', { full }));
}

function checkFee(row: TrainingRow): void {
  const { mode, invoice, bank, participants } = row.fields;
  if (invoice !== null && bank !== null && participants !== null && !participants.isZero() && !invoice.equals(bank)) {
    row.findings.push(finding('INVOICE_DIFFERS', 'warn', columns.invoice.header, 'MH-2.1.4(2)①a′', { invoice, bank }));
  }
  const fee = unitFee(row.fields);
  if (mode === 'listed' && (fee === null || fee.isZero()) && !row.unreadable.has('fee')) {
    row.findings.push(finding('NO_FEE', 'reject', columns.fee.header, 'MH-2.1.4(2)①a′', {}));
  }
}

function checkStandard(row: TrainingRow, context: TrainingContext): void {
  const { mode, category } = row.fields;
  const needed = mode === 'central' || (mode === 'listed' && category === 'skill');
  if (!needed || row.unreadable.has('standard') || standardOf(row, context) !== null) return;
  const clause = mode === 'central' ? 'MH-2.2c' : 'MH-2.1.4(2)①b';
  row.findings.push(finding('NO_STANDARD', 'hold', columns.standard.header, clause, {}));
}

function checkMode(row: TrainingRow, context: TrainingContext): void {
  const { mode, category } = row.fields;
  if (mode === 'central' && category === 'professional') {
    row.findings.push(finding('CENTRAL_PROFESSIONAL', 'warn', columns.category.header, 'MH-2.2a', {}));
  }
  if (mode === 'unlisted') {
    const fee = unitFee(row.fields);
    const flat = context.figures(eventOf(row))('MH_INTERNAL');
    if (fee !== null && fee.lessThan(flat)) {
      row.findings.push(finding('UNLISTED_CHEAP', 'warn', columns.fee.header, 'MH-2.1.4(2)②', { fee, flat }));
    }
  }
  if (mode === 'listed' && category !== null) noteCap(row, context);
}

/** A listed course whose share of the fee is above the cap pays the cap; the row says so. */
function noteCap(row: TrainingRow, context: TrainingContext): void {
  const [share, capped] = sumOf(row, context).steps;
  if (share === undefined || capped === undefined || !share.value.greaterThan(capped.value)) return;
  if (row.fields.category === 'degree') return;
  const values = { share: share.value, cap: capped.value };
  row.findings.push(finding('CAPPED', 'info', columns.fee.header, 'MH-2.1.4(2)①a', values));
}
