import type { CheckRequest } from '../check/protocol';

/** Whether the roster has limits that leave a choice: apprentices at a time, subsidies a year. */
export const hasChoices = ({ roster }: Pick<CheckRequest, 'roster'>): boolean =>
  roster === 'training' || roster === 'mentor';
