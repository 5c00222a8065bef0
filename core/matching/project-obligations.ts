import { departmentsText } from '../roster/booking';
import { text, type Text } from '../text';
import { isoDay, toIso, type Day } from '../value/day';
import type { ProjectStanding } from './conflicts/standing';
import { leftFirst, type Due } from './obligations';

/** What is still to be done for a row of the project list. */
export interface ProjectObligation extends Due {
  readonly standing: ProjectStanding;
}

interface ProjectObligationOptions {
  /** Last day of the yearly notice, as `2027-03-31`: most attachments set none themselves (AMB-65). */
  readonly notice?: string;
}

function toApply({ opensOn }: ProjectStanding, { 'zh-CN': zh, 'en-US': en }: Text, last: Day | null, today: Day): Text {
  if (last !== null && last < today) {
    return text(`已过截止日 ${toIso(last)}，不再受理`, `the last day was ${toIso(last)}; nothing more is accepted`);
  }
  if (opensOn !== null && opensOn > today) {
    return text(`自 ${toIso(opensOn)} 起向${zh}申请`, `apply with the ${en} from ${toIso(opensOn)} on`);
  }
  return last === null
    ? text(`按当年通知向${zh}申请`, `apply with the ${en} by the year’s notice`)
    : text(`${toIso(last)} 前向${zh}申请`, `apply with the ${en} by ${toIso(last)}`);
}

function nextOf(standing: ProjectStanding, last: Day | null, today: Day): Text {
  const { severity, sentence, isApplied, payable } = standing;
  const payers = departmentsText(standing);
  if (isApplied === false && severity !== 'reject') return toApply(standing, payers, last, today);
  return sentence ?? text(`由${payers['zh-CN']}发放 ${payable} 元`, `the ${payers['en-US']} pays ${payable} yuan`);
}

function obligationOf(standing: ProjectStanding, today: Day, notice: Day | null): ProjectObligation {
  const { closesOn, isApplied, severity, missing } = standing;
  const lastDay = closesOn !== null && (notice === null || closesOn < notice) ? closesOn : notice;
  const isRunning = lastDay !== null && isApplied !== true && severity !== 'reject';
  return {
    standing,
    lastDay,
    isLastDayCertain: true,
    daysLeft: isRunning ? lastDay - today : null,
    missing: missing.map((header) => text(header, header)),
    next: nextOf(standing, lastDay, today),
  };
}

/**
 * What is to be done for each row of the project list, the fewest days left first. An application ends with the term of
 * a chief technician’s appointment, two years before the retirement, or on the last day of the notice, whichever is first.
 */
export function projectObligations(
  standings: readonly ProjectStanding[],
  today: Day,
  { notice }: ProjectObligationOptions = {},
): ProjectObligation[] {
  const last = notice === undefined ? null : isoDay(notice);
  return standings.map((standing) => obligationOf(standing, today, last)).sort(leftFirst);
}
