/** Serves a folder on this machine only: to the browser, to Excel, to the tests. */
import { createServer as createHttpServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

export interface SiteOptions {
  readonly folder: string;
  /** Tried one after the other; port 0 takes any free one. */
  readonly ports: readonly number[];
  /** Given, the site speaks https. */
  readonly certificate?: Certificate;
}

const HOST = 'localhost';

/** Every port of the list is in use by another program. */
export class PortsTaken extends Error {
  constructor(readonly ports: readonly number[]) {
    super(`端口 ${ports.join('、')} 已被其他程序占用。`);
  }
}

// File names carry no hash, so the browser asks each time and is mostly answered 304. Excel on the web reads the
// functions' metadata from another origin, which the second header allows.
const filesOf = (folder: string): RequestListener => {
  const files = sirv(folder, {
    etag: true,
    maxAge: 0,
    setHeaders: (response) => void response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('找不到该文件 · Not found');
    });
};

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      resolve(true);
    });
  });

const listenOnFirstFree = async (server: Server, ports: readonly number[]): Promise<void> => {
  for (const port of ports) if (await listen(server, port)) return;
  throw new PortsTaken(ports);
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Which port a site would take, to be known before the work of building it. */
export const firstFreePort = async (ports: readonly number[]): Promise<number> => {
  const server = createHttpServer();
  await listenOnFirstFree(server, ports);
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

export const serve = async ({ folder, ports, certificate }: SiteOptions): Promise<Site> => {
  const files = filesOf(folder);
  const server: Server = certificate ? createHttpsServer(certificate, files) : createHttpServer(files);
  await listenOnFirstFree(server, ports);
  return {
    origin: `${certificate ? 'https' : 'http'}://${HOST}:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
