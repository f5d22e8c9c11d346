/** The little of a test runner that tests of pure rooms need: `describe`, `it`, hooks. Stops at the first test that fails where `bail` is set. */
export function harness() {
  const tests = [];
  let names = [];
  let hooks = { before: [], beforeEach: [], afterEach: [], after: [] };
  const nothing = () => undefined;
  globalThis.describe = (name, body) => {
    const [kept, outer] = [names, hooks];
    names = [...names, name];
    hooks = { before: [...hooks.before], beforeEach: [...hooks.beforeEach], afterEach: [...hooks.afterEach], after: [] };
    body.call({ timeout: nothing });
    [names, hooks] = [kept, outer];
  };
  globalThis.it = (name, body) => tests.push({ name: [...names, name].join(' › '), body, hooks });
  for (const name of ['before', 'beforeEach', 'afterEach', 'after']) globalThis[name] = (body) => hooks[name].push(body);
  return async function run({ skip = [], bail = false } = {}) {
    const failed = [];
    const begun = new Set();
    for (const { name, body, hooks: own } of tests) {
      if (skip.includes(name)) continue;
      try {
        for (const hook of own.before) {
          if (begun.has(hook)) continue;
          begun.add(hook);
          await hook();
        }
        for (const hook of own.beforeEach) await hook();
        await body.call({ timeout: nothing });
        for (const hook of own.afterEach) await hook();
      } catch (error) {
        failed.push({ name, message: String(error?.message ?? error).slice(0, 300) });
        if (bail) break;
      }
    }
    return { tried: tests.length, failed };
  };
}
