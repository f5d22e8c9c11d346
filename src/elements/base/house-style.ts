import { tokens } from './tokens.js';

/**
 * What more of a house style is taken over once the parts that come later are there: the colour of what one acts with, for the chosen
 * chip, and that of lines. Both only repeat what an outline, a weight or a space already says: of real themes some have an action
 * colour, or a border, that hardly shows on their own page.
 *
 * Words on the colour of action are white where white has a contrast of 4.5 on it, and black elsewhere, which then has more. The themes
 * have words of their own for it, but of 55 pairs five cannot be read.
 */
const rules = [
  `.root {
    --_action: var(--trigger-action-background-color, var(--basis-color-action-1-bg-default, var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, var(--utrecht-button-background-color, var(--ams-button-primary-background-color, var(--_text)))))));
    --_on-action: color(from var(--_action) xyz-d65 clamp(0, (0.183 - y) * 9999, 0.9505) clamp(0, (0.183 - y) * 9999, 1) clamp(0, (0.183 - y) * 9999, 1.089));
    --_line: var(--trigger-border-color, var(--basis-color-default-border-default, var(--utrecht-form-input-border-color, var(--ams-inputs-border-color, var(--_hairline)))));
  }`,
  '@media (prefers-contrast: more) { .root { --_action: var(--_text); --_line: var(--_text); } }',
];

// All elements share this one sheet, so that the filter and the map, which are there already, follow. A server has no sheets.
const sheet = tokens.styleSheet;
for (const rule of rules) sheet?.insertRule(rule, sheet.cssRules.length);
