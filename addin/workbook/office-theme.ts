/** Office's own colours as files list them: two of text and ground, two more of these, six accents. */
export const OFFICE_THEME = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47'.split(' ');

const ACCENTS = OFFICE_THEME.slice(4);

/** The colour of a chart's series that has none of its own, as `#RRGGBB`. */
export const accent = (index: number): string => `#${ACCENTS[index % ACCENTS.length] ?? ''}`;
