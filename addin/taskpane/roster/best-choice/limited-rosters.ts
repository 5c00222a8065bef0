import type { RosterId } from 'training-subsidy-core';
import type { CheckRequest } from '../check/protocol';

/** Apprentices at a time; subsidies, or projects of a unit, a year. */
const LIMITED: ReadonlySet<RosterId> = new Set(['training', 'mentor', 'songjiang-studio', 'industry-base']);

/** Whether the roster has limits that leave a choice. */
export const hasChoices = ({ roster }: Pick<CheckRequest, 'roster'>): boolean => LIMITED.has(roster);
