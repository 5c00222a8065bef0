import { writeFile } from 'node:fs/promises';
import { helpPage } from '../functions/help-page';
import { metadata } from '../functions/metadata';
import { projectPath } from './paths';

const write = (name: string, content: string): Promise<void> => writeFile(projectPath('dist', name), content, 'utf8');

/** Writes what is made from the registry of functions: the metadata in both languages and the help page. */
export async function writeMetadata(host: string): Promise<void> {
  const help = `${host}/help.html`;
  await Promise.all([
    write('functions.json', `${JSON.stringify(metadata('zh-CN', help), null, 2)}\n`),
    write('functions.en-US.json', `${JSON.stringify(metadata('en-US', help), null, 2)}\n`),
    write('help.html', helpPage()),
  ]);
}
