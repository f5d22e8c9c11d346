/** What a visitor can have set in the system, switched on in the toolbar: our own media rules hold as if it were so. */

const original = new WeakMap<CSSMediaRule, string>();

/** Rules of a style sheet that ask for a preference, also within other rules. */
function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    const inner = rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inner] : inner;
  });
}

function sheetsIn(root: Document | ShadowRoot): Set<CSSStyleSheet> {
  const found = new Set(root.adoptedStyleSheets);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) for (const sheet of sheetsIn(shadowRoot)) found.add(sheet);
  return found;
}

/** Lets the rules for these preferences hold, and puts the others back. Every element of a kind shares its sheets, so that later ones follow. */
export function prefer(preferences: readonly string[]): void {
  for (const sheet of sheetsIn(document)) {
    for (const rule of mediaRules(sheet.cssRules)) {
      if (!original.has(rule)) original.set(rule, rule.media.mediaText);
      const asked = original.get(rule)!;
      rule.media.mediaText = preferences.some((preference) => asked.includes(preference)) ? 'all' : asked;
    }
  }
}
