import type { IDocumentData, ITextRun, ITextStyle } from '@univerjs/core';
import type { Cell } from 'hucre/xlsx';
import { toFont, toTextStyle } from './styles';

type Runs = NonNullable<Cell['richText']>;

/** Text whose parts differ in form, as the grid keeps it. */
export const toDocument = (runs: Runs, theme: readonly string[]): IDocumentData => {
  const text = runs.map((run) => run.text.replace(/\r?\n/g, '\r')).join('');
  let position = 0;
  const textRuns = runs.map((run): ITextRun => {
    const st = position;
    position += run.text.replace(/\r?\n/g, '\r').length;
    return { st, ed: position, ts: toTextStyle(run.font, theme) as ITextStyle };
  });
  const breaks = [...`${text}\r`].flatMap((character, startIndex) => (character === '\r' ? [{ startIndex }] : []));
  return { id: 'd', documentStyle: {}, body: { dataStream: `${text}\r\n`, textRuns, paragraphs: breaks } };
};

/** The parts of a text as a file has them, or undefined where all of it has one form. */
export const toRuns = (document: IDocumentData): Runs | undefined => {
  const { body } = document;
  if (body?.textRuns === undefined || body.textRuns.length === 0) return undefined;
  const text = body.dataStream.replace(/\r\n$/, '');
  const runs: Runs = [];
  let position = 0;
  const add = (end: number, style?: ITextStyle) => {
    if (end <= position) return;
    const part = text.slice(position, end).replace(/\r/g, '\n');
    const font = style === undefined ? undefined : toFont(style);
    runs.push(font === undefined ? { text: part } : { text: part, font });
    position = end;
  };
  for (const { st, ed, ts } of body.textRuns) {
    add(st);
    add(Math.min(ed, text.length), ts);
  }
  add(text.length);
  return runs;
};
