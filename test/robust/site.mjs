/** A server of which each test says what it answers, and pages that write down what they should not do. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strictPolicy } from '../../demo/serve.mjs';
import { launch } from '../helpers/watch-page.mjs';

const local = (path) => fileURLToPath(new URL(`../..${path}`, import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

export const json = (value, headers = {}) => (_request, response) => response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(typeof value === 'string' ? value : JSON.stringify(value));

/** A page with the script and one element. */
export const host = (attributes, { policy = strictPolicy, before = '', after = '' } = {}) => (_request, response) =>
  response
    .writeHead(200, { 'content-type': types['.html'], ...(policy ? { 'content-security-policy': policy } : {}) })
    .end(`<!doctype html><html lang="nl"><meta charset="utf-8"><title>p</title><script type="module" src="/cdn/triggerfactoren.js"></script>${before}<body><trigger-infographic ${attributes}><p>tekst</p></trigger-infographic>${after}`);

export async function site() {
  const answers = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    asked.push(request.url);
    const answer = answers.get(pathname);
    if (answer) return void answer(request, response);
    const file = local(pathname);
    if (!/^\/(cdn|data)\/[\w./-]+$/.test(pathname) || pathname.includes('..') || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/plain', 'access-control-allow-origin': '*' }).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${server.address().port}`;
  const browser = await launch();

  /** A page with its faults: what it said on the console of itself, what it threw, what it asked of others. `quiet` are browser messages about answers of the test. */
  async function open(options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('console', (message) => !/^Failed to load resource|CORS policy/.test(message.text()) && faults.push(`console: ${message.text().slice(0, 200)}`));
    page.on('request', (request) => !request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url()) && faults.push(`asks elsewhere: ${request.url()}`));
    await context.addInitScript(() => {
      globalThis.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => globalThis.refused.push(`${violatedDirective} ${blockedURI}`));
      /** Everything on the page, in shadow roots too. */
      globalThis.everything = () => {
        const found = [];
        const walk = (root) => {
          for (const element of root.querySelectorAll('*')) {
            found.push(element);
            if (element.shadowRoot) walk(element.shadowRoot);
          }
        };
        walk(document);
        return found;
      };
      /** The buttons of what is said of a failure. */
      globalThis.remedies = () => globalThis.everything().filter((node) => node.localName === 'button' && node.closest('.failure'));
      globalThis.infographic = () => document.querySelector('trigger-infographic');
      globalThis.statusOf = () => globalThis.infographic()?.state?.status;
    });
    return { context, page, faults };
  }
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { origin, answers, asked, browser, open, close };
}

export const arrived = (page, status = 'ready') => page.waitForFunction((wanted) => globalThis.statusOf?.() === wanted, status, { timeout: 20_000 });
