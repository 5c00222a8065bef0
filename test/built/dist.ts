import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../../addin/scripts/paths';

export const distPath = (file: string): string => projectPath('dist', file);

export const readDist = (file: string): string => readFileSync(distPath(file), 'utf8');

/** What goes over the wire, in kilobytes of 1,024 bytes. */
export const gzippedKilobytes = (file: string): number => gzipSync(readFileSync(distPath(file))).length / 1024;

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
}

export const functionsIn = (file: string): readonly FunctionMetadata[] =>
  (JSON.parse(readDist(file)) as { functions: readonly FunctionMetadata[] }).functions;
