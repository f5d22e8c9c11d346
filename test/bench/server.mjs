/** Serves a folder as a good host does: compressed by brotli, from memory, never from a cache of the browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.mjs': 'text/javascript',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.woff': 'font/woff', '.woff2': 'font/woff2',
};

/** Large files are packed less tightly: the bench would wait for minutes, and their sizes differ by a few per cent. */
const packed = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: content.length > 2e6 ? 5 : 11 } });

/** Answers its address and how to stop it. */
export async function serve(folder) {
  const files = new Map();
  const fileAt = async (path) => {
    const content = await readFile(join(folder, path));
    const compressed = !/^\.(png|woff2?)$/.test(extname(path));
    return {
      body: compressed ? packed(content) : content,
      headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store', ...(compressed && { 'content-encoding': 'br' }) },
    };
  };
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(url.replace(/\?.*/, '')));
    if (!files.has(path)) files.set(path, fileAt(path));
    try {
      const { body, headers } = await files.get(path);
      response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${server.address().port}`, stop };
}
