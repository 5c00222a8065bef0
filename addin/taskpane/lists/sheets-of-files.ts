import type { Text } from 'training-subsidy-core';
import { FileProblem } from '../../files/file-check';
import { readSheetCells } from '../../files/sheet-cells';
import type { SourceCells } from './source-table';

export type SheetsRequest = readonly { readonly book: string; readonly bytes: Uint8Array }[];

export interface SheetsAnswer {
  readonly sheets: readonly Pick<SourceCells, 'book' | 'sheet' | 'cells'>[];
  /** Why a file could not be read. */
  readonly problem: Text | null;
}

/** The sheets of several files; one that cannot be read is told of, the others are taken. */
export async function sheetsOfFiles(files: SheetsRequest): Promise<SheetsAnswer> {
  const sheets: SheetsAnswer['sheets'][number][] = [];
  let problem: Text | null = null;
  for (const { book, bytes } of files) {
    try {
      for (const one of await readSheetCells(bytes)) sheets.push({ book, ...one });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problem = {
        'zh-CN': `“${book}”：${error.sentence['zh-CN']}`,
        'en-US': `“${book}”: ${error.sentence['en-US']}`,
      };
    }
  }
  return { sheets, problem };
}
