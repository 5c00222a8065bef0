/** Errors as the Excel client expects them: a code of its own list, a sentence, the place in the object model. */

export type HostLanguage = 'zh-CN' | 'en-US';
type Sentence = Readonly<Record<HostLanguage, string>>;

export type ErrorCode =
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'ResponsePayloadSizeLimitExceeded';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ResponsePayloadSizeLimitExceeded: 400,
};

export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: ErrorCode,
    readonly sentence: Sentence,
    /** Where in the object model, if that is another place than the failing step says. */
    readonly location?: string,
  ) {
    super(sentence['en-US']);
    this.name = 'HostError';
    this.httpStatus = STATUS[code];
  }
}

const failure = (code: ErrorCode, zh: string, en: string) => new HostError(code, { 'zh-CN': zh, 'en-US': en });

export const apiNotFound = (api: string) =>
  new HostError(
    'ApiNotFound',
    { 'zh-CN': `内嵌工作簿没有实现 ${api}。`, 'en-US': `The embedded workbook does not implement ${api}.` },
    api,
  );

export const invalidArgument = (zh: string, en: string) => failure('InvalidArgument', zh, en);

export const invalidOperation = (zh: string, en: string) => failure('InvalidOperation', zh, en);

export const itemNotFound = (what: string) => failure('ItemNotFound', `找不到“${what}”。`, `“${what}” does not exist.`);

export const alreadyExists = (what: string) =>
  failure('ItemAlreadyExists', `“${what}”已经存在。`, `“${what}” exists already.`);

export const tooLarge = (cells: number) =>
  failure(
    'ResponsePayloadSizeLimitExceeded',
    `一次读取 ${cells} 个单元格太多，请分块读取。`,
    `${cells} cells are too many for one read; read them in blocks.`,
  );

export const editingCell = () =>
  failure(
    'InvalidOperationInCellEditMode',
    '正在编辑单元格，请先按回车键或 Esc 键结束编辑。',
    'A cell is being edited; press Enter or Esc first.',
  );

export const stalePath = (id: string) =>
  failure('InvalidObjectPath', `引用 ${id} 已失效。`, `The reference ${id} is no longer valid.`);
