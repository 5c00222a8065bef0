const NARROWEST = 40;
const WIDEST = 480;
const PADDING = 14;
const CHARACTER = 7.5;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

// A Chinese character is twice as wide as a Latin one.
const widthOf = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);

/** Pixels in which the longest line of the texts finds room, within reason. */
export const fittingWidth = (texts: readonly string[]): number => {
  const longest = texts.reduce((most, text) => Math.max(most, ...text.split('\n').map(widthOf)), 0);
  return Math.min(Math.max(Math.ceil(longest * CHARACTER) + PADDING, NARROWEST), WIDEST);
};
