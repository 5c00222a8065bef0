import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../addin/workbook/xlsx/read-book';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const asBuffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
const openingOf = (content: ArrayBuffer) => readBook('名册.xlsx', content);

describe('a file that cannot be opened says why', () => {
  it('when it is empty', async () => {
    await expect(openingOf(new ArrayBuffer(0))).rejects.toThrow('文件是空的');
  });

  it('when it is a renamed .csv', async () => {
    await expect(openingOf(bytesOf('姓名,证件号码\r\n样甲子,310112199001011234\r\n'))).rejects.toThrow('纯文本');
  });

  it('when it is something else altogether', async () => {
    await expect(openingOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]).buffer)).rejects.toThrow(
      '不是 .xlsx 工作簿',
    );
  });

  it('when it is locked with a password', async () => {
    const encryption = { password: '密码', spinCount: 1000 };
    const bytes = await writeXlsx({ sheets: [{ name: '一', rows: [[1]] }], encryption });
    await expect(openingOf(asBuffer(bytes))).rejects.toThrow('密码');
  });

  it('when it is an old .xls', async () => {
    const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    await expect(openingOf(new Uint8Array([...signature, ...new Array(600).fill(0)]).buffer)).rejects.toThrow('.xls');
  });

  it('when it is too large', async () => {
    await expect(openingOf(new ArrayBuffer(61 * 1024 * 1024))).rejects.toThrow('61 MB');
  });

  it('when it is cut off', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '一', rows: [[1]] }] });
    await expect(openingOf(asBuffer(bytes.slice(0, bytes.length / 2)))).rejects.toThrow('已损坏');
  });

  it('when it is a zip archive of other things', async () => {
    const emptyZip = [0x50, 0x4b, 0x03, 0x04, ...new Array(40).fill(0)];
    await expect(openingOf(new Uint8Array(emptyZip).buffer)).rejects.toThrow('不是 .xlsx 工作簿');
  });
});
