import { promotionMatch } from '../../programmes/minhang/promotion-match';
import { text } from '../../text';
import { TECHNICIAN } from '../../value/skill-level';
import type { Roster } from '../roster';
import { promotionColumns, type PromotionColumns } from './columns';
import { checkUnionRow, rejectDuplicateCertificates, unionSum, type UnionRules } from './shared-checks';

const RULES: UnionRules = {
  lowestLevel: TECHNICIAN,
  levelClause: 'MH-2.3.3(10)',
  memberClause: 'MH-A7-1.1',
  scopeClause: 'MH-A7-1.2',
  columns: promotionColumns,
};

/** Promotions to technician and senior technician on the union's route (MH-2.3.3(10), MH-A7). */
export const promotionRoster: Roster<PromotionColumns> = {
  id: 'promotion',
  title: text('晋升技师、高级技师名册', 'Promotions'),
  columns: promotionColumns,
  checkRow: (row) => {
    checkUnionRow(row, RULES);
  },
  checkAcross: (rows) => {
    rejectDuplicateCertificates(rows, ({ fields }) => fields.id?.number ?? '', RULES);
  },
  sum: (row, context) => {
    const { level, certifiedOn } = row.fields;
    return unionSum(row, (cityAmount) =>
      promotionMatch.work({ level: level ?? TECHNICIAN, cityAmount }, context.figures(certifiedOn)),
    );
  },
};
