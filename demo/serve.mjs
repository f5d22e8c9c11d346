/** A small server for the demo: `npm start`, or `PORT=8080 node demo/serve.mjs` after a build. Also serves the tests and the screenshots. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Folders that are served, by the start of the address; the first that fits is taken. Nothing else is reachable. */
const demoFolders = [
  ['/cdn/', local('../cdn')],
  ['/data/', local('../data')],
  ['/fonts/', local('../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files')],
  ['/', local('.')],
];

/** What a strict partner allows; `trusted-types` names the one policy the script makes. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types triggerfactoren',
].join('; ');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Starts a server on this machine alone and answers its address and how to stop it.
 * `folders`: what is served, as above. `headers(path)`: extra headers. `port` 0 takes a free one.
 */
export async function serve({ port = 0, folders = demoFolders, headers = demoHeaders } = {}) {
  const server = createServer((request, response) => {
    answer(request, response, folders, headers).catch(() => fail(response, 500));
  });
  await new Promise((done, refused) => {
    server.once('error', refused);
    server.listen(port, '127.0.0.1', done);
  });
  const stop = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${server.address().port}`, stop };
}

/**
 * Pages named `strict….html` are served as a strict partner would. Script and data may be asked for from anywhere: a frame with
 * `sandbox="allow-scripts"` has no origin of its own, so that its own files come from elsewhere.
 */
function demoHeaders(path) {
  if (/\/strict[^/]*\.html$/.test(path)) return { 'content-security-policy': strictPolicy };
  return /^\/(cdn|data)\//.test(path) ? { 'access-control-allow-origin': '*' } : {};
}

async function answer(request, response, folders, headers) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
  const path = pathOf(request.url);
  if (path === undefined) return fail(response, 400);
  const file = await fileAt(path, folders);
  // Browsers ask for this by themselves; a page without it should not end up with an error on its console.
  if (!file && path === '/favicon.ico') return response.writeHead(204).end();
  if (!file) return fail(response, 404);
  if (file.redirect) return response.writeHead(302, { location: file.redirect }).end();
  response.writeHead(200, {
    'content-type': types[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...headers(path),
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file.path).pipe(response);
}

function fail(response, status) {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

/** The path of an address, decoded; nothing when it cannot be read or could be taken for another host. */
function pathOf(address) {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
    return !path.startsWith('/') || /\0|\\|\/\//.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file at a path; a folder has `index.html`. Dots and symbolic links are followed first, and must end inside the folder. */
async function fileAt(path, folders) {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (folder === undefined) return undefined;
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(join(folder, path.slice(prefix.length)))]);
    if (target !== root && !target.startsWith(root + sep)) return undefined;
    const found = await stat(target);
    if (found.isFile()) return { path: target, size: found.size };
    if (!path.endsWith('/')) return { redirect: `${path}/` };
    const index = join(target, 'index.html');
    return { path: index, size: (await stat(index)).size };
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env['PORT'] || 8000);
  try {
    const { origin } = await serve({ port });
    console.log(`The infographic is on ${origin}/`);
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=8080 npm start` : error.message);
    process.exitCode = 1;
  }
}
