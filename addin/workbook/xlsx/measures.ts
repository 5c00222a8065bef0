/** Pixels of one character of the usual font, by which a file measures columns. */
const CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

export const columnPixels = (characters: number): number => Math.round(characters * CHARACTER);
export const columnCharacters = (pixels: number): number => Math.round((pixels / CHARACTER) * 100) / 100;
export const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const rowPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
