import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/**
 * Serves pages on loopback over TLS, for every host name that leads here.
 *
 * @param {Record<string, string>} pages by path
 */
export async function serve(pages) {
  // A new key for each run: nothing secret is ever kept.
  const keys = await generate([{ name: 'commonName', value: 'handrail.test' }], { keySize: 2048 });
  const server = createServer({ key: keys.private, cert: keys.cert }, (request, response) => {
    const html = pages[new URL(request.url ?? '/', 'https://localhost').pathname];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(html ?? '<!doctype html><title>Nothing here</title>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
