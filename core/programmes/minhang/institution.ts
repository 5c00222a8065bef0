import type { InstitutionKind } from '../../reading/vocabularies';
import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';

/** Institution rated A, or a base for highly skilled staff after six months in operation (AMB-40). */
export const institution: Programme<{ kind: InstitutionKind; count: number }> = {
  document: 'MH',
  title: text('机构评优资助', 'Rated institution or base'),
  clauses: ['MH-2.3.3(6)a', 'MH-2.3.3(6)b'],
  figures: ['MH_INSTITUTION_A', 'MH_TRAINING_BASE'],
  standards: [],
  deadline: text(
    '培养基地须入网并正常运营满 6 个月后申请；评级机构未规定期限',
    'a base applies once connected for 6 full months; none is set for rated institutions',
  ),
  materials: [text('等级评定结果，或基地入网与运营证明', 'the rating, or proof of connection and operation')],
  work({ kind, count }, figures) {
    const rated = kind === 'rated-a';
    return payout(
      [
        times(
          text('每家资助 × 家数', 'each × institutions'),
          figures(rated ? 'MH_INSTITUTION_A' : 'MH_TRAINING_BASE'),
          count,
        ),
      ],
      [rated ? 'MH-2.3.3(6)a' : 'MH-2.3.3(6)b'],
    );
  },
};
