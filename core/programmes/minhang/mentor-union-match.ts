import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { matched } from '../steps';
import { CERTIFICATE_COPY, ID_COPY, MEMBER_CARD, NO_DEADLINE } from '../wording';

/** Mentor's bonus on the union's route: the municipal federation's sum again. */
export const mentorUnionMatch: Programme<{ cityAmount: Decimal }> = {
  document: 'MH',
  title: text('带教补贴（工会路径）', 'Mentor’s bonus, union’s route'),
  clauses: ['MH-A4b-3', 'MH-2.3.3(7)e', 'MH-A4b-1.1'],
  figures: [],
  standards: ['P05'],
  deadline: NO_DEADLINE,
  materials: [
    text('带教师傅补贴申请表与师徒带教协议', 'application form and agreement'),
    ID_COPY,
    CERTIFICATE_COPY,
    MEMBER_CARD,
  ],
  work: ({ cityAmount }) => payout([matched(cityAmount)], ['MH-A4b-3', 'MH-2.3.3(7)e']),
};
