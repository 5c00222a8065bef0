/** `npm run excel`: builds, serves over https, and opens Excel with the add-in loaded. Windows and macOS only. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { build, BuildFailed } from './build';
import { projectPath } from './paths';
import { firstFreePort, PortsTaken, serve } from './serve';
import type { Certificate } from './serve';

/** The one that manifest.xml names. */
const PORT = 3000;

// Fetched when first needed: they serve this command alone, and one of them compiles native code on machines without Excel.
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SIDELOADING = 'office-addin-dev-settings@4.0.0';

const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432'];
const WINDOWS_PLACES = ['Microsoft Office\\root\\Office16\\EXCEL.EXE', 'Microsoft Office\\Office16\\EXCEL.EXE'];

const excelPlaces = (): readonly string[] => {
  if (process.platform === 'darwin') return ['/Applications/Microsoft Excel.app'];
  if (process.platform !== 'win32') return [];
  const folders = WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []);
  return folders.flatMap((folder) => WINDOWS_PLACES.map((place) => join(folder, place)));
};

const NO_EXCEL = `没有在本机找到桌面版 Excel，因此无法直接加载。可以：
  · 运行 npm start，在浏览器里的工作簿中使用全部功能；
  · 或在装有 Excel（Windows 或 macOS）的电脑上运行本命令；
  · 或把加载项部署到 https 网站，再在 Excel 网页版中上传 dist/manifest.xml（见 README「部署」）。`;

const npx = (packageName: string, ...args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('npx', ['--yes', packageName, ...args], {
      cwd: projectPath(),
      stdio: 'inherit',
      shell: process.platform === 'win32',
      // The peers are for add-ins of another kind and weigh hundreds of megabytes.
      env: { ...process.env, npm_config_legacy_peer_deps: 'true' },
    });
    const failed = () => reject(new Error(`npx ${packageName} ${args.join(' ')} 没有成功，请查看上面的说明。`));
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? resolve() : failed()));
  });

const developmentCertificate = async (): Promise<Certificate> => {
  console.log('正在准备本机的开发证书；系统可能会询问是否信任，请选「是」。');
  await npx(CERTIFICATES, 'install');
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = await Promise.all([
    readFile(join(folder, 'localhost.key')),
    readFile(join(folder, 'localhost.crt')),
  ]);
  return { key, cert };
};

const run = async (): Promise<void> => {
  if (!excelPlaces().some((place) => existsSync(place))) throw new Error(NO_EXCEL);
  await firstFreePort([PORT]);
  const certificate = await developmentCertificate();
  await build({ report: console.log });
  const site = await serve({ folder: projectPath('dist'), ports: [PORT], certificate });
  process.once('SIGINT', () => void site.close());
  console.log('正在 Excel 中加载…');
  await npx(SIDELOADING, 'sideload', join('dist', 'manifest.xml'), 'desktop', '--app', 'Excel');
  console.log(`\n  Excel 已打开，功能区中有「培训补贴」选项卡。本窗口须保持打开，按 Ctrl+C 结束。`);
  console.log(`  不再需要时，可用 npx ${SIDELOADING} unregister manifest.xml 移除。`);
};

const explain = (error: unknown): string => {
  if (error instanceof PortsTaken) return `${error.message}manifest.xml 写明了这个端口，请先关闭占用它的程序。`;
  if (error instanceof BuildFailed) return `构建失败，没有加载到 Excel。以下是构建工具的说明：\n${error.message}`;
  return error instanceof Error ? error.message : String(error);
};

run().catch((error: unknown) => {
  console.error(explain(error));
  // A server may be listening by now, and would keep the process alive.
  process.exit(1);
});
