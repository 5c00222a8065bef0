const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial that Excel gives to a day written `yyyy-mm-dd`. */
export const serial = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY;
