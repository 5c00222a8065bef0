/** About the width of a letter in a chart, in pixels; a Chinese character has two of them. */
const LETTER = 6.5;
const MOST_LINES = 3;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2E80' ? 2 : 1) * LETTER, 0);

/** A word, a number or a blank stays in one piece; Chinese breaks anywhere. */
const PIECES = /[\u2E80-\uFFFF]|[^\s\u2E80-\uFFFF]+|\s+/gu;

/** A label in lines that take so much room; what does not fit into three is cut off with a mark. */
export function wrapped(label: string, room: number): string[] {
  const lines = [''];
  for (const piece of label.match(PIECES) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + piece.trimEnd()) > room) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  const shown = lines.slice(0, MOST_LINES);
  return lines.length > MOST_LINES ? [...shown.slice(0, -1), `${shown.at(-1)?.trimEnd() ?? ''}…`] : shown;
}
