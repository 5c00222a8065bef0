import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../addin/scripts/paths';

const folder = projectPath('addin', 'excel');
const files = readdirSync(folder).map((file) => projectPath('addin', 'excel', file));

const compile = (): ts.Program => {
  const { config } = ts.readConfigFile(projectPath('tsconfig.json'), ts.sys.readFile) as { config: object };
  return ts.createProgram(files, ts.parseJsonConfigFileContent(config, ts.sys, projectPath()).options);
};

const isMember = (declaration: ts.Declaration): boolean =>
  ts.isMethodDeclaration(declaration) || ts.isPropertyDeclaration(declaration);

/** The version of ExcelApi that brought a member of Office.js, as its documentation says. */
const introducedIn = (declaration: ts.Declaration): string | undefined =>
  isMember(declaration) ? /\[Api set: ExcelApi ([\d.]+)/.exec(declaration.getFullText())?.[1] : undefined;

/** Versions of ExcelApi by the members that addin/excel uses, each with one of them. */
const usedVersions = (): Map<string, string> => {
  const program = compile();
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        const version = introducedIn(declaration);
        if (version !== undefined) used.set(version, node.text);
      }
    }
    ts.forEachChild(node, look);
  };
  for (const file of files) look(program.getSourceFile(file)!);
  return used;
};

/** Versions that the code asks Excel for before it uses them stand there as text. */
const askedFor = (): Set<string> => {
  const sources = files.map((file) => readFileSync(file, 'utf8'));
  return new Set(sources.flatMap((source) => Array.from(source.matchAll(/'(\d+\.\d+)'/g), ([, version]) => version!)));
};

const minor = (version: string): number => Number(version.split('.')[1]);

describe('the manifest', () => {
  it('asks for the lowest ExcelApi that the code needs without asking Excel first', () => {
    const asked = askedFor();
    const needed = [...usedVersions().keys()].filter((version) => !asked.has(version));
    const lowest = needed.reduce((highest, version) => (minor(version) > minor(highest) ? version : highest), '1.1');
    const manifest = readFileSync(projectPath('manifest.xml'), 'utf8');
    expect(/Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1]).toBe(lowest);
  });
});
