import { text } from '../../text';
import type { Roster } from '../roster';
import { mentorColumns, type MentorColumns } from './columns';
import { checkMentorLimits } from './limits';
import { mentorSum } from './mentor-row';
import { checkMentorRow } from './row-checks';

/** Mentor pairs on the bureau's route: one row an apprentice and certificate (MH-2.3.3(7)d, MH-A4a). */
export const mentorRoster: Roster<MentorColumns> = {
  id: 'mentor',
  title: text('师徒带教名册（人社路径）', 'Mentor pairs, bureau’s route'),
  columns: mentorColumns,
  checkRow: checkMentorRow,
  checkAcross: checkMentorLimits,
  sum: mentorSum,
};
