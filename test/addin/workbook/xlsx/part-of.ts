import { inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const STORED = 0;

/** The text of one part of an .xlsx file, such as `xl/workbook.xml`. */
export function partOf(file: ArrayBuffer, wanted: string): string {
  const bytes = Buffer.from(file);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) continue;
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (name !== wanted) continue;
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === STORED ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`The file has no ${wanted}.`);
}
