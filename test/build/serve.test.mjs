import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serve, strictPolicy } from '../../demo/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(folder, 'open/sub'), { recursive: true });
mkdirSync(join(folder, 'open-too'));
for (const [name, text] of [['open/index.html', 'start'], ['open/strict.html', 'strict'], ['open/sub/index.html', 'sub'], ['open/a.json', '{}'], ['secret.txt', 'secret'], ['open-too/b.txt', 'beside']]) {
  writeFileSync(join(folder, name), text);
}
symlinkSync(join(folder, 'secret.txt'), join(folder, 'open/link.txt'));

const { origin, stop } = await serve({ folders: [['/data/', join(folder, 'open')], ['/', join(folder, 'open')]] });
after(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

/** Asks for an address exactly as written: `fetch` would tidy it up first. */
const ask = (path, method = 'GET') =>
  new Promise((done, refused) => {
    request(origin, { path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', refused)
      .end();
  });

for (const [path, body, type] of [
  ['/', 'start', 'text/html; charset=utf-8'],
  ['/sub/', 'sub', 'text/html; charset=utf-8'],
  ['/data/a.json', '{}', 'application/json; charset=utf-8'],
  ['/data/a.json?v=1', '{}', 'application/json; charset=utf-8'],
]) {
  test(`serves ${path} with its type`, async () => {
    const answer = await ask(path);
    assert.deepEqual([answer.status, answer.body, answer.headers['content-type']], [200, body, type]);
  });
}

for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/sub/../../secret.txt', '/..\\secret.txt', '/..%5csecret.txt', '/link.txt', '//secret.txt', '/../open-too/b.txt', '/%00', '/%', '/missing.html', '/data/../../secret.txt']) {
  test(`keeps what lies outside its folders from ${path}`, async () => {
    const { status, body } = await ask(path);
    assert.ok(status === 404 || status === 400, `answered ${status}`);
    assert.doesNotMatch(body, /secret|beside/);
  });
}

test('sends the strict policy with strict pages only', async () => {
  assert.equal((await ask('/strict.html')).headers['content-security-policy'], strictPolicy);
  assert.equal((await ask('/')).headers['content-security-policy'], undefined);
});

test('answers HEAD without a body and refuses to be written to', async () => {
  assert.deepEqual((({ status, body }) => ({ status, body }))(await ask('/a.json', 'HEAD')), { status: 200, body: '' });
  assert.equal((await ask('/a.json', 'POST')).status, 405);
});

test('leads a folder without its slash to the folder', async () => {
  const { status, headers } = await ask('/sub');
  assert.deepEqual([status, headers.location], [302, '/sub/']);
});

test('says so when its port is taken', async () => {
  await assert.rejects(serve({ port: Number(new URL(origin).port) }), { code: 'EADDRINUSE' });
});
