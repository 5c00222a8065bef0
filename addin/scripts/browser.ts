/** Finds a browser that can be driven: an installed Chromium, Chrome or Edge, else the one that an npm package ships. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, posix, win32 } from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from './paths';

export interface Browser {
  readonly executable: string;
  /** What the process needs beside our own environment: the shipped browser brings its libraries and fonts. */
  readonly env: Readonly<Record<string, string>>;
  readonly shipped: boolean;
}

/** The machine that is searched; a test hands over another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

const thisMachine: Machine = { platform: process.platform, arch: process.arch, env: process.env, exists: existsSync };

const NAMES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};
const UNIX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const LINUX_PLACES = [
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];
const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const usualPlaces = ({ platform, env }: Machine): readonly string[] => {
  if (platform === 'darwin') return MAC_PLACES;
  if (platform === 'linux') return LINUX_PLACES;
  if (platform !== 'win32') return [];
  const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
  return roots.flatMap((root) => WINDOWS_PLACES.map((place) => win32.join(root, place)));
};

const placesInPath = ({ platform, env }: Machine): readonly string[] => {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const names = NAMES[platform] ?? UNIX_NAMES;
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
};

/** The executable of an installed browser; PATH goes before the usual places. */
export const installedBrowser = (machine: Machine = thisMachine): string | undefined =>
  [...placesInPath(machine), ...usualPlaces(machine)].find((place) => machine.exists(place));

/** Why the shipped browser cannot run on this machine, or undefined where it can. */
export const shippedBrowserObstacle = ({ platform, arch }: Machine = thisMachine): string | undefined =>
  platform === 'linux' && arch === 'x64'
    ? undefined
    : `没有找到 Chromium、Chrome 或 Edge，而随 npm 附带的 Chromium 只能在 Linux x64 上运行（本机为 ${platform} ${arch}）。` +
      '请先安装其中一种浏览器，再运行一次。';

// The package unpacks into the folder for temporary files, takes whatever lies there for its own, and brings its libraries
// along only where it believes itself on Amazon Linux. So it runs in a process of its own, with a folder of its own.
const unpackInto = async (folder: string): Promise<void> => {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: projectPath(),
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
};

// Its own configuration looks for fonts in fixed places outside the folder. The system's fonts are taken too where there are
// any: what the package brings has no Chinese. Written each time, for the project may have moved.
const writeFontConfiguration = async (folder: string): Promise<string> => {
  const folders = [posix.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const element = (name: string, content: string) =>
    `<${name}>${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
  const lines = [
    ...folders.map((each) => element('dir', each)),
    element('cachedir', posix.join(folder, 'fonts-cache')),
  ];
  const content = `<?xml version="1.0"?>\n<fontconfig>${lines.join('')}</fontconfig>\n`;
  const file = posix.join(folder, 'fonts.conf');
  await writeFile(file, content);
  return file;
};

const unpackOnce = async (folder: string): Promise<void> => {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(unpacked);
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true });
    // Another process may have been quicker; its copy is as good.
    if (!existsSync(folder)) throw error;
  }
};

/** The Chromium that `@sparticuz/chromium` ships, unpacked once into node_modules/.cache. Linux x64 only. */
const shippedBrowser = async (): Promise<Browser> => {
  const obstacle = shippedBrowserObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  const about = await readFile(projectPath('node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = projectPath('node_modules', '.cache', `shipped-chromium-${version}`);
  await unpackOnce(folder);
  const libraries = [posix.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executable: posix.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: await writeFontConfiguration(folder) },
    shipped: true,
  };
};

/** An installed browser where there is one, else the shipped one. */
export const findBrowser = async (machine: Machine = thisMachine): Promise<Browser> => {
  const executable = installedBrowser(machine);
  return executable === undefined ? shippedBrowser() : { executable, env: {}, shipped: false };
};
