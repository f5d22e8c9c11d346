/** The page of the recipe behind Debian's nginx. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { watchedPage } from '../helpers/watch-page.mjs';
import { check, command, folder, put, ready, requests, root, shows, site as open } from './ways.mjs';

test('a page behind nginx, with the headers of the recipe', async () => {
  const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
  if (!nginx) {
    console.log('       nginx is not installed on this machine: its page was not run');
    return;
  }
  const site = join(folder, 'nginx-site');
  command('files', join(folder, 'nginx-files'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  cpSync(join(folder, 'nginx-files', version), join(site, 'triggerfactoren'), { recursive: true });
  cpSync(join(root, 'demo/recipes/plain/index.html'), join(site, 'index.html'));
  const port = 20_000 + (process.pid % 10_000);
  const server = readFileSync(join(root, 'demo/recipes/nginx/triggerfactoren.conf'), 'utf8').replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/var/www/site;', `${site};`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
  const conf = put('nginx.conf', `user root; daemon on; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'nginx.log')}; events {} http { access_log off; ${paths} ${server} }`);
  execFileSync(nginx, ['-c', conf]);
  try {
    const response = await fetch(`http://127.0.0.1:${port}/triggerfactoren/triggerfactoren.js`);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('content-type'), /^text\/javascript/);
    const watched = await watchedPage(open.browser, `http://127.0.0.1:${port}`);
    await watched.page.goto(`http://127.0.0.1:${port}/#view=list`);
    await shows('nginx', watched.page);
    await check('nginx', 'no foreign request', () => assert.deepEqual(requests('nginx', watched.requests, [`http://127.0.0.1:${port}`]), []));
    await check('nginx', 'no violation, no word on the console, no error', () => assert.deepEqual(watched.faults, []));
    await watched.page.goto(`http://127.0.0.1:${port}/triggerfactoren/embed.html?view=list`);
    await check('nginx', 'serves the frame', () => ready(watched.page));
    await check('nginx', 'no violation, no word on the console, no error', () => assert.deepEqual(watched.faults, []));
    await watched.context.close();
  } finally {
    process.kill(Number(readFileSync(join(folder, 'nginx.pid'), 'utf8')));
  }
});
