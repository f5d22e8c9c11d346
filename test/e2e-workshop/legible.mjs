/** Every step of every ready-made route as it stands on a screen: few words, large letters, strong contrast, nothing cut off. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present, resumed } from './workshop-site.mjs';

/** Walks a route in the page itself and measures each step as it stands there. */
const walk = (page) =>
  page.evaluate(async () => {
    const presenter = document.querySelector('trigger-infographic').shadowRoot.querySelector('trigger-tools').shadowRoot.querySelector('trigger-presenter');
    const root = presenter.shadowRoot;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const painted = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const rgb = (colour) => {
      painted.clearRect(0, 0, 1, 1);
      painted.fillStyle = colour;
      painted.fillRect(0, 0, 1, 1);
      return [...painted.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
    const contrast = (one, other) => {
      const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element) => {
      for (let node = element; node; node = node.parentElement) {
        const colour = rgb(getComputedStyle(node).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return [16, 32, 43, 255];
    };
    // In a screen taller than a tablet held upright, letters follow the width: who stands at a kiosk is near.
    const reference = Math.min(innerHeight, document.documentElement.clientWidth * 1.45);
    const problems = [];
    let least = Infinity;
    let most = 0;
    let weakest = Infinity;
    let count = 0;
    for (let id; presenter.step.id !== id; ) {
      id = presenter.step.id;
      count++;
      const step = root.querySelector('[part=step]');
      const words = step.innerText.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
      most = Math.max(most, words);
      if (words > 45) problems.push(`${id}: ${words} words`);
      if (step.scrollHeight > step.clientHeight + 1 || step.scrollWidth > step.clientWidth + 1) problems.push(`${id}: does not fit (${step.scrollHeight} in ${step.clientHeight}, ${step.scrollWidth} in ${step.clientWidth})`);
      const bar = root.querySelector('.session').getBoundingClientRect();
      if (bar.bottom > innerHeight + 1) problems.push(`${id}: the bar is off the screen`);
      const texts = document.createTreeWalker(root.querySelector('.session'), NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden')) continue;
        const style = getComputedStyle(element);
        const part = reference / parseFloat(style.fontSize);
        least = Math.min(least, reference / part);
        const limit = element.closest('.plain, .large, .sub, .line > span, .covered, h2, h3') ? 40 : 34;
        if (part > limit) problems.push(`${id}: “${node.data.trim().slice(0, 30)}” is 1/${part.toFixed(1)} of the height`);
        const ratio = contrast(rgb(style.color), behind(element));
        weakest = Math.min(weakest, ratio);
        if (ratio < 7) problems.push(`${id}: “${node.data.trim().slice(0, 30)}” has a contrast of ${ratio.toFixed(1)}`);
      }
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      await presenter.updateComplete;
      if (presenter.step.id !== id) await frame();
    }
    return { problems: [...new Set(problems)].slice(0, 12), count, most, weakest };
  });

/** Tests one screen, in one language. The pages are walked in the browser itself: thousands of steps. */
export function legible(width, height, language = 'nl') {
  const words = language === 'nl' ? { group: 'Voor wie?', length: 'Hoe lang?', begin: 'Beginnen', present: 'Presenteren' } : { group: 'For whom?', length: 'How long?', begin: 'Begin', present: 'Present' };
  test(`all ready-made routes are legible at ${width} × ${height}, ${language}`, { timeout: 400_000 }, async () => {
    const { page, context } = await present({ viewport: { width, height }, language });
    const groups = await page.getByRole('group', { name: words.group }).getByRole('radio').count();
    let steps = 0;
    for (let group = 0; group < groups; group++) {
      for (let length = 0; length < 3; length++) {
        await page.getByRole('group', { name: words.group }).getByRole('radio').nth(group).check();
        await page.getByRole('group', { name: words.length }).getByRole('radio').nth(length).check();
        await page.getByRole('button', { name: words.begin }).click();
        await resumed(page);
        const { problems, count } = await walk(page);
        assert.deepEqual(problems, []);
        steps += count;
        await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words.present, exact: true }).click();
      }
    }
    assert.ok(steps > 500, `${steps} steps`);
    await context.close();
  });
}
