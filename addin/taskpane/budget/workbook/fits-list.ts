/** So long may the words of a drop-down list be in Excel, commas between them. */
const LONGEST_LIST = 255;

/** Whether Excel takes the words as a list to choose from. */
export const fitsList = (words: readonly string[]): boolean =>
  words.length > 0 && words.join(',').length <= LONGEST_LIST && !words.some((word) => word.includes(','));
