import { EncryptedFileError } from 'hucre';
import { readXlsx, type ReadOptions, type Workbook } from 'hucre/xlsx';
import { text } from 'training-subsidy-core';
import { checkFile, ENCRYPTED_FILE, FileProblem } from './file-check';

/** Reads an .xlsx file. Raises a FileProblem with a sentence for the user where it cannot be opened. */
export async function openFile(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
  checkFile(bytes);
  const file = await parse(bytes, options);
  if (file.sheets.length > 0) return file;
  throw new FileProblem(text('文件里没有工作表。', 'The file has no sheet.'));
}

async function parse(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
  try {
    return await readXlsx(bytes, options);
  } catch (cause) {
    if (cause instanceof EncryptedFileError) throw new FileProblem(ENCRYPTED_FILE);
    const damaged = text(
      '文件已损坏，或不是 .xlsx 工作簿。请用 Excel 或 WPS 打开检查，另存后再试。',
      'The file is damaged, or no .xlsx workbook: open it in Excel, save it, and try again.',
    );
    throw new FileProblem(damaged, { cause });
  }
}
