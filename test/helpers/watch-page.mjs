/** Opens pages in Chromium and writes down everything a page should not do: speak on the console, fail, ask elsewhere, break its policy. */
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from './browser.mjs';

export const launch = async () => chromium.launch({ executablePath: await chromePath(), args: chromeArgs });

/**
 * A page with its faults: console messages of any kind, uncaught errors, failed and foreign requests, policy violations.
 * `origin` is the only one the page may ask; `options` are those of a playwright context.
 */
export async function watchedPage(browser, origin, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'Pacific/Chatham', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults = [];
  const requests = [];
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url())) faults.push(`asks elsewhere: ${request.url()}`);
  });
  await context.exposeFunction('__violated', (text) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => globalThis.__violated(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  return { page, context, faults, requests };
}
