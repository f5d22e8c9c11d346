/** Malformed files in a browser: the provider and every view either show content or say what is wrong, and never throw. */
import fc from 'fast-check';
import { changes, fileOf, mutator } from './mutants.mjs';
import { arrived, host } from './site.mjs';
import { row } from './table.mjs';

export async function views({ origin, answers, open }, count) {
  answers.set('/mutants.html', host('src="/data/triggerfactoren.nl.json"'));
  const { page, context, faults } = await open();
  await page.goto(`${origin}/mutants.html`);
  await arrived(page);
  await page.waitForFunction(() => everything().some(({ localName, shadowRoot }) => localName === 'trigger-tools' && shadowRoot));
  const file = fileOf('triggerfactoren.nl.json');
  const mutate = mutator(file);
  const failed = [];
  let shown = 0;
  for (const list of fc.sample(changes, count)) {
    const undo = mutate(list);
    const blank = await page.evaluate(async (data) => {
      const element = infographic();
      const turn = () => new Promise((done) => setTimeout(done));
      element.data = data;
      await element.updateComplete;
      const { status, model, failure } = element.state;
      if (status === 'failed') return failure.problems?.length > 0 ? 'told' : 'a failure without problems';
      for (const view of ['timeline', 'list', 'table']) {
        element.select({ view, trigger: model.triggers[0]?.id });
        await turn();
        const root = everything().find(({ localName }) => localName === `trigger-${view}`)?.shadowRoot;
        if (!root || root.textContent.trim().length < 20) return `${view} is blank`;
      }
      return 'shown';
    }, file);
    undo();
    if (blank === 'shown') shown++;
    else if (blank !== 'told') failed.push(`${blank}: ${JSON.stringify(list).slice(0, 200)}`);
    if (faults.length > 0) failed.push(`${faults.splice(0).join(', ')}: ${JSON.stringify(list).slice(0, 300)}`);
  }
  await context.close();
  return [row('mutants through provider and views', count, failed.length, failed.slice(0, 3).join('; ') || `${shown} shown, ${count - shown} told`)];
}
