import { mentorBonusOf } from '../../programmes/minhang/mentor-bonus';
import { mentorUnionMatch } from '../../programmes/minhang/mentor-union-match';
import { text } from '../../text';
import { SENIOR_TECHNICIAN, SENIOR_WORKER } from '../../value/skill-level';
import { finding } from '../finding';
import type { Context, Roster } from '../roster';
import type { Row } from '../row';
import type { BureauPairs } from './bureau-pairs';
import { unionMentorColumns, type UnionMentorColumns } from './columns';
import { checkUnionRow, rejectDuplicateCertificates, unionSum, type UnionRules } from './shared-checks';

const RULES: UnionRules = {
  lowestLevel: SENIOR_WORKER,
  levelClause: 'MH-2.3.3(7)e',
  memberClause: 'MH-A4b-1.1',
  scopeClause: 'MH-A4b-1.2',
  columns: unionMentorColumns,
};

/** The bureau pays the same case at least as much: the union pays nothing; a tie goes to the bureau (AMB-52). */
function checkBureau({ fields, findings }: Row<UnionMentorColumns>, context: Context<BureauPairs>): void {
  const { mentorId, apprenticeId, level, cityAmount, certifiedOn } = fields;
  if (mentorId === null || apprenticeId === null || level === null || cityAmount === null) return;
  const pair = context.extra.find(mentorId.number, apprenticeId.number, level);
  if (pair === null || level < SENIOR_WORKER || level > SENIOR_TECHNICIAN) return;
  const bureau = mentorBonusOf(level, context.figures(pair.certifiedOn ?? certifiedOn));
  if (bureau.lessThan(cityAmount)) return;
  findings.push(
    finding('BUREAU_HIGHER', 'reject', unionMentorColumns.cityAmount.header, 'MH-2.3.3(7)f', {
      bureau,
      union: cityAmount,
    }),
  );
}

/** Mentor pairs on the union's route (MH-2.3.3(7)e, MH-A4b). */
export const unionMentorRoster: Roster<UnionMentorColumns, BureauPairs> = {
  id: 'union-mentor',
  title: text('师徒带教名册（工会路径）', 'Mentor pairs, union’s route'),
  columns: unionMentorColumns,
  checkRow: (row, context) => {
    checkBureau(row, context);
    checkUnionRow(row, RULES);
  },
  checkAcross: (rows) => {
    rejectDuplicateCertificates(rows, ({ fields }) => fields.apprenticeId?.number ?? '', RULES);
  },
  sum: (row, context) =>
    unionSum(row, (cityAmount) => mentorUnionMatch.work({ cityAmount }, context.figures(row.fields.certifiedOn))),
};
