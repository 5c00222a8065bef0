import { text, type Text } from 'training-subsidy-core';

/** Everything that can go wrong between the pane and the workbook, as a user would tell it apart. */
export type ExcelFailureCode =
  'PROTECTED' | 'EDITING' | 'BUSY' | 'REFUSED' | 'NOT_FOUND' | 'TOO_LARGE' | 'TOO_OLD' | 'UNKNOWN';

/** Excel's own code for each; one that is missing here is UNKNOWN and told with Excel's words. */
const CODES: Readonly<Record<string, ExcelFailureCode>> = {
  AccessDenied: 'PROTECTED',
  InvalidOperationInCellEditMode: 'EDITING',
  HostRestartNeeded: 'BUSY',
  RequestAborted: 'BUSY',
  ServiceNotAvailable: 'BUSY',
  Timeout: 'BUSY',
  InvalidArgument: 'REFUSED',
  InvalidOperation: 'REFUSED',
  UnsupportedOperation: 'REFUSED',
  InvalidReference: 'NOT_FOUND',
  ItemNotFound: 'NOT_FOUND',
  InvalidSelection: 'NOT_FOUND',
  RangeExceedsLimit: 'TOO_LARGE',
  RequestPayloadSizeLimitExceeded: 'TOO_LARGE',
  ResponsePayloadSizeLimitExceeded: 'TOO_LARGE',
  ApiNotAvailable: 'TOO_OLD',
  ApiNotFound: 'TOO_OLD',
};

const SENTENCES: Readonly<Record<Exclude<ExcelFailureCode, 'UNKNOWN'>, Text>> = {
  PROTECTED: text(
    '工作表受保护或工作簿为只读，没有写入任何内容。请到“审阅”撤消工作表保护，或选择未锁定的单元格后重试。',
    'The sheet is protected or the workbook is read-only; nothing was written. Unprotect the sheet under Review, or select an unlocked cell, and try again.',
  ),
  EDITING: text(
    '正在编辑单元格，没有写入任何内容。请先按回车键或 Esc 键结束编辑，再重试。',
    'A cell is being edited; nothing was written. Press Enter or Esc first, then try again.',
  ),
  BUSY: text(
    'Excel 正忙，没有完成操作。请稍等片刻再重试。',
    'Excel is busy and did not finish. Wait a moment and try again.',
  ),
  REFUSED: text(
    'Excel 不接受对这个单元格的写入：它可能属于数组公式、数据透视表或溢出区域。请换一个空白单元格重试。',
    'Excel refuses to write here: the cell may belong to an array formula, a pivot table or a spill range. Select an empty cell and try again.',
  ),
  NOT_FOUND: text(
    '找不到目标单元格，工作表可能已被删除或改名。请重新选择单元格。',
    'The cell cannot be found; its sheet may have been deleted or renamed. Select a cell again.',
  ),
  TOO_LARGE: text(
    '所选区域过大，Excel 无法一次处理。请缩小区域。',
    'The range is too large for Excel. Use a smaller one.',
  ),
  TOO_OLD: text(
    '当前 Excel 版本缺少所需功能。请更新 Excel，或手动复制公式到单元格。',
    'This version of Excel lacks what is needed. Update Excel, or copy the formula into the cell by hand.',
  ),
};

/** An error of Excel on its way to the user. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly code: ExcelFailureCode,
    /** Excel's own words, in Excel's language. */
    readonly original: string,
  ) {
    super(code);
  }

  /** What happened, and what to do next. */
  get sentence(): Text {
    if (this.code !== 'UNKNOWN') return SENTENCES[this.code];
    return text(
      `Excel 未能完成操作：${this.original} 请重试；若仍失败，请保存后重新打开工作簿。`,
      `Excel could not do it: ${this.original} Try again; if it still fails, save and reopen the workbook.`,
    );
  }
}

export function toFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return new ExcelFailure(known ?? 'UNKNOWN', typeof message === 'string' ? message : String(error));
}
