import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Server as NetServer, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { fixtures } from './fixtures.ts';

export interface Hit {
  method: string;
  url: string;
  body: string;
}

/** The whole web of a test: every host leads here, and only pages that a test knows exist. */
export interface Server {
  /** Where TLS is served on loopback. */
  port: number;
  /** An HTTP proxy that leads every host to that port. */
  proxyPort: number;
  /** Serves a page at an address. The query counts if the address has one. */
  page(url: string, html: string): void;
  /** Every request since the last `forget`, in order. */
  hits: Hit[];
  /** What was asked of one host. */
  asked(host: string): string[];
  /** Drops pages and requests that a test left; fixtures stay. */
  forget(): void;
  close(): Promise<void>;
}

const blank = '<!doctype html><title>Nothing here</title>';

/** An address without its fragment, with the query or without. */
const key = (url: URL, withQuery: boolean): string =>
  `${url.origin}${url.pathname}${withQuery ? url.search : ''}`;

export async function startServer(): Promise<Server> {
  const pages = new Map<string, string>();
  const hits: Hit[] = [];
  const forget = () => {
    pages.clear();
    hits.length = 0;
    for (const { url, html } of fixtures()) pages.set(key(new URL(url), true), html);
  };
  forget();

  // A new key for each run: nothing secret is ever kept.
  const keys = await generate([{ name: 'commonName', value: 'handrail.test' }], { keySize: 2048 });
  const web = createHttps({ key: keys.private, cert: keys.cert }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
      const body = Buffer.concat(parts).toString();
      hits.push({ method: request.method ?? '', url: url.href, body });
      const html = pages.get(key(url, true)) ?? pages.get(key(url, false));
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(html === undefined ? 404 : 200, headers);
      response.end(html ?? blank);
    });
  });
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  web.on('connection', keep);
  const port = await listen(web);

  const proxy = createHttp((_request, response) => response.writeHead(502).end());
  proxy.on('connection', keep);
  proxy.on('connect', (_request, client: Socket, head: Buffer) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    const end = () => {
      server.destroy();
      client.destroy();
    };
    server.on('error', end);
    client.on('error', end);
  });

  return {
    port,
    proxyPort: await listen(proxy),
    page: (url, html) => pages.set(key(new URL(url), true), html),
    hits,
    asked: (host) => hits.map(({ url }) => url).filter((url) => new URL(url).hostname === host),
    forget,
    async close() {
      // Also those that are still shaking hands, or tunnel for the other.
      for (const socket of sockets) socket.destroy();
      await Promise.all([web, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

const listen = (server: NetServer): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
