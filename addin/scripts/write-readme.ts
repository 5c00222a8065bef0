/** `npm run readme`: makes the tables of functions in README anew. */
import { readFile, writeFile } from 'node:fs/promises';
import { projectPath } from './paths';
import { withTables } from './readme-table';

const readme = projectPath('README.md');
await writeFile(readme, withTables(await readFile(readme, 'utf8')));
