/** LibreOffice, where the machine has it: another program's opinion of a workbook that we wrote. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** Why tests with LibreOffice cannot run here; undefined where they can. */
export const libreOfficeObstacle = PROGRAM === undefined ? '这台机器没有 LibreOffice（soffice）' : undefined;

/** It works out every formula anew, whatever values the file brings. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>`;

/** Converts a file, for instance to `pdf` or `xlsx`, and answers what came of it. */
export async function converted(file: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
  const user = join(folder, 'profile', 'user');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'registrymodifications.xcu'), SETTINGS);
  const input = join(folder, `file.${from}`);
  await writeFile(input, file);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await promisify(execFile)(PROGRAM ?? 'soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...['--convert-to', to, '--outdir', join(folder, 'out')],
    input,
  ]);
  return readFile(join(folder, 'out', `file.${to}`));
}
