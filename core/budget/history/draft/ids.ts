import { LINE_KIND_IDS, type LineKindId } from '../../kinds';

/** Ids that a draft gives: short, for analysts write them into cells. */
export const GROWTH = 'G';
export const HELD = 'H';

/** Of a list, by its place, and a programme. */
export const passId = (list: number, programme: LineKindId): string =>
  `Q${list + 1}-${LINE_KIND_IDS.indexOf(programme) + 1}`;

export const lineId = (list: number, group: number, year: number): string => `${list + 1}-${group + 1}-${year}`;

/** Whether a line, or an assumption, came of a draft: the next draft takes its place. */
export const isDraftedLine = (id: string): boolean => /^\d+-\d+-\d{4}$/.test(id);
export const isDraftedAssumption = (id: string): boolean => id === GROWTH || id === HELD || /^Q\d+-\d+$/.test(id);
