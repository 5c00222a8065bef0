/** Builds all of `dist/`. On the command line: `tsx addin/scripts/build.ts [--host=https://…]`. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { onHost, readHost } from './host';
import { projectPath } from './paths';
import { writeMetadata } from './write-metadata';

export interface BuildOptions {
  /** The https address that dist/manifest.xml names; without it the one of development. */
  readonly host?: string;
  /** Leaves Univer as large as it is: ready in half the time, for a page that does not travel. */
  readonly quick?: boolean;
  /** Takes one line about what is going on. */
  readonly report: (line: string) => void;
}

/** The build failed; the message holds what the tools said. */
export class BuildFailed extends Error {}

const TITLES: Readonly<Record<string, string>> = {
  addin: '自定义函数与任务窗格',
  workbook: '浏览器里的工作簿',
};

const titleOf = (compiler: webpack.Compiler): string => TITLES[compiler.name ?? ''] ?? compiler.name ?? '';

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

/** A line when a part begins, at each quarter of a long one, and when it is done. */
const reportProgress = (compiler: webpack.Compiler, report: BuildOptions['report']): void => {
  const title = titleOf(compiler);
  let begun = 0;
  let quarter = 0;
  compiler.hooks.run.tap('report', () => {
    begun = performance.now();
    report(`正在编译${title}…`);
  });
  new webpack.ProgressPlugin((share) => {
    const reached = Math.floor(share * 4);
    if (reached <= quarter || reached === 4) return;
    quarter = reached;
    report(`  ${title} ${reached * 25}%`);
  }).apply(compiler);
  compiler.hooks.done.tap('report', () => report(`${title}已完成（${seconds(begun)} 秒）`));
};

type Configure = (env: { quick: boolean }) => webpack.Configuration[];

const configurations = async (quick: boolean): Promise<webpack.Configuration[]> => {
  const { href } = pathToFileURL(projectPath('webpack.config.js'));
  const { default: configure } = (await import(href)) as { default: Configure };
  return configure({ quick });
};

const run = (compiler: webpack.MultiCompiler, report: BuildOptions['report']): Promise<void> =>
  new Promise((resolve, reject) => {
    compiler.compilers.forEach((each) => reportProgress(each, report));
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors())
          reject(new BuildFailed(stats.toString({ preset: 'errors-only', colors: false, errorStack: false })));
        else resolve();
      });
    });
  });

const writeManifest = async (host: string): Promise<void> => {
  const manifest = await readFile(projectPath('manifest.xml'), 'utf8');
  await writeFile(projectPath('dist', 'manifest.xml'), onHost(manifest, host));
};

export const build = async ({ host, quick = false, report }: BuildOptions): Promise<void> => {
  const begun = performance.now();
  const served = readHost(host);
  await rm(projectPath('dist'), { recursive: true, force: true });
  await run(webpack(await configurations(quick)), report);
  report('正在写加载项清单和函数说明…');
  await Promise.all([writeManifest(served), writeMetadata(served)]);
  report(`构建完成，共 ${seconds(begun)} 秒。`);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { host: { type: 'string' } } });
  await build({ ...values, report: console.log });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(`构建失败：${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
