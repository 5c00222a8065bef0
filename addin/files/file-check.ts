import { text, type Text } from 'training-subsidy-core';

/** A file that cannot be opened, with a sentence for the user. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly sentence: Text,
    options?: ErrorOptions,
  ) {
    super(sentence['zh-CN'], options);
  }
}

export const ENCRYPTED_FILE = text(
  '文件设有打开密码。请先在 Excel 或 WPS 中取消密码，另存后再打开。',
  'The file has a password: remove it in Excel, save, and open it again.',
);

const LARGEST = 60 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);

const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
const isCompound = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

// Names inside a compound file are UTF-16.
const ENCRYPTED = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
const isEncrypted = (bytes: Uint8Array) => {
  for (let at = bytes.indexOf(ENCRYPTED[0] ?? 0); at >= 0; at = bytes.indexOf(ENCRYPTED[0] ?? 0, at + 1)) {
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
};

const looksLikeText = (bytes: Uint8Array) =>
  bytes.subarray(0, 1000).every((byte) => byte >= 0x20 || [9, 10, 13].includes(byte));

const reasonAgainst = (bytes: Uint8Array): Text | undefined => {
  if (bytes.length === 0)
    return text('文件是空的（0 字节），请重新选择。', 'The file is empty (0 bytes): choose another.');
  if (bytes.length > LARGEST) {
    const megabytes = Math.round(bytes.length / 1024 / 1024);
    return text(
      `文件有 ${megabytes} MB，超过 60 MB 的上限。请拆成几个文件，或删去用不到的工作表和图片后再打开。`,
      `The file has ${megabytes} MB, more than 60: split it, or remove sheets and pictures that are not needed.`,
    );
  }
  if (isCompound(bytes)) {
    return isEncrypted(bytes)
      ? ENCRYPTED_FILE
      : text(
          '这是旧版 .xls 文件。请先在 Excel 或 WPS 中另存为 .xlsx 再打开。',
          'This is an old .xls file: save it as .xlsx in Excel first.',
        );
  }
  if (isZip(bytes)) return undefined;
  return looksLikeText(bytes)
    ? text(
        '内容是纯文本（可能是改了扩展名的 .csv），不是 .xlsx。请先在 Excel 或 WPS 中打开，另存为 .xlsx。',
        'It is plain text, perhaps a renamed .csv, and no .xlsx: open it in Excel and save it as .xlsx.',
      )
    : text('内容不是 .xlsx 工作簿。请确认选对了文件。', 'It is no .xlsx workbook: check that it is the right file.');
};

/** Raises a FileProblem for anything that is plainly no .xlsx file. */
export const checkFile = (bytes: Uint8Array): void => {
  const reason = reasonAgainst(bytes);
  if (reason !== undefined) throw new FileProblem(reason);
};
