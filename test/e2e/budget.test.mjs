/** The byte budget of the first view, measured as a visitor meets it: the script, and every part without which the map does not come. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { content, eventButton, open } from './strict-site.mjs';

const cdn = new URL('../../cdn/', import.meta.url);
const entry = 'triggerfactoren.js';

/** Bytes on the wire: brotli at its best, as a server sends static files. */
const wire = (file) => brotliCompressSync(readFileSync(new URL(file, cdn))).length;

/** Whether the first view comes without one part: all events, all professions. It usually comes well within a second; a busy machine gets more. */
async function comesWithout(part) {
  const { page, context } = await open('infographic', { wait: false, before: ({ page }) => page.route(`**/cdn/${part}`, (route) => route.abort()) });
  try {
    await eventButton(page, content.triggers.at(-1).label).waitFor({ timeout: 15_000 });
    await page.getByRole('radio').first().waitFor({ timeout: 5000 });
    return true;
  } catch {
    return false;
  } finally {
    await context.close();
  }
}

test('the script of the first view, with what a phone, a file of a partner, English and an address need, fits in 29,600 bytes', async () => {
  const parts = readdirSync(cdn).filter((file) => file.endsWith('.js') && file !== entry);
  const needed = [entry];
  for (const part of parts) if (!(await comesWithout(part))) needed.push(part);
  const total = needed.reduce((sum, file) => sum + wire(file), 0);
  const rest = parts.filter((part) => !needed.includes(part)).reduce((sum, file) => sum + wire(file), 0);
  console.log(`       first view: ${total} bytes (${needed.map((file) => `${file} ${wire(file)}`).join(', ')}); what comes later: ${rest} bytes`);
  assert.ok(total <= 29_600, `${total} bytes`);
});

test('the Dutch data fits in 36,000 bytes', () => {
  const size = wire('data/triggerfactoren.nl.json');
  console.log(`       Dutch data: ${size} bytes`);
  assert.ok(size <= 36_000, `${size} bytes`);
});
