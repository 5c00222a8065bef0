/** `npm start`: builds, serves on localhost, and opens the workbook in the browser. */
import { parseArgs } from 'node:util';
import open from 'open';
import { build, BuildFailed } from './build';
import { projectPath } from './paths';
import { firstFreePort, PortsTaken, serve } from './serve';

const FIRST_PORT = 3000;
const PORTS_TO_TRY = 20;

interface Options {
  readonly ports: readonly number[];
  readonly open: boolean;
}

const readOptions = (): Options => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, open: { type: 'boolean', default: true } },
    allowNegative: true,
  });
  if (values.port === undefined) {
    return { ports: Array.from({ length: PORTS_TO_TRY }, (_, index) => FIRST_PORT + index), open: values.open };
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port 须为 1 至 65535 的整数，收到：${values.port}`);
  }
  return { ports: [port], open: values.open };
};

/** On a server or in CI there is nobody to show a page to. */
const hasScreen = (): boolean => {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  if (CI || SSH_CONNECTION) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME);
};

const showInBrowser = async (address: string): Promise<void> => {
  const browser = await open(address).catch(() => undefined);
  browser?.once('error', () => console.log('未能自动打开浏览器，请手工打开上面的网址。'));
};

const start = async (): Promise<void> => {
  const options = readOptions();
  const port = await firstFreePort(options.ports);
  console.log('正在构建，首次通常需要半分钟左右，请稍候。');
  await build({ quick: true, report: console.log });
  const site = await serve({ folder: projectPath('dist'), ports: [port] });
  console.log(`\n  工作簿已就绪：${site.origin}/\n\n  按 Ctrl+C 结束。`);
  process.once('SIGINT', () => void site.close().then(() => console.log('\n已停止。')));
  if (options.open && hasScreen()) await showInBrowser(site.origin);
};

const explain = (error: unknown): string => {
  if (error instanceof PortsTaken) return `${error.message}请关闭占用它的程序，或用 npm start -- --port=其他端口。`;
  if (error instanceof BuildFailed) return `构建失败，页面没有启动。以下是构建工具的说明：\n${error.message}`;
  return error instanceof Error ? error.message : String(error);
};

start().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
