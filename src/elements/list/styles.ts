import { css } from 'lit';

/** Phases as blocks that grow a shade darker, events as wide rows that open in place. */
export const listStyles = css`
  .root {
    container-type: inline-size;
  }
  .phases {
    display: grid;
    gap: 0.5em;
    counter-reset: phase;
  }
  .phase {
    border-radius: calc(var(--_radius) * 2);
    padding: 1em;
    background-color: color-mix(in srgb, var(--_text) 4%, var(--_paper));
    color: var(--_ink);
  }
  .phase:nth-child(2) { background-color: color-mix(in srgb, var(--_text) 6%, var(--_paper)); }
  .phase:nth-child(3) { background-color: color-mix(in srgb, var(--_text) 8%, var(--_paper)); }
  .phase:nth-child(n + 4) { background-color: color-mix(in srgb, var(--_text) 10%, var(--_paper)); }
  .phase > .title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 1.25em;
  }
  .description {
    max-inline-size: 46em;
    margin-block: 0.5em 0.75em;
  }
  .reach {
    font-weight: 600;
  }
  .lane {
    border-inline-start: 4px solid var(--_level);
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
  }
  .level {
    display: flex;
    align-items: center;
    gap: 0.375em;
    color: color-mix(in srgb, var(--_level) 75%, var(--_strong));
    font-weight: 700;
  }
  .trigger {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: var(--_target);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    padding: 0.375em 0.5em;
    background: none;
    text-align: start;
  }
  .trigger:hover {
    background-color: var(--_paper);
  }
  .trigger[aria-expanded='true'] {
    border-color: var(--_level);
    background-color: var(--_paper);
  }
  .trigger.empty {
    border: 1px dashed var(--_text);
  }
  .station {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 3px solid var(--_level);
    border-radius: 50%;
    background-color: var(--_paper);
  }
  [aria-expanded='true'] > .station {
    background-color: var(--_level);
  }
  .label {
    flex: 1;
    font-weight: 700;
    line-height: 1.35;
  }
  .note {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }
  [aria-expanded='true'] > .icon {
    transform: rotate(180deg);
  }
  .summary {
    max-inline-size: 46em;
    padding: 0 0.5em 0.5em 2.25em;
  }
  @container (max-width: 30em) {
    .phase {
      padding: 0.75em;
    }
    .lane {
      padding-inline-start: 0.375em;
    }
    .summary {
      padding-inline-start: 0.5em;
    }
  }
  trigger-detail {
    margin-block: 0.5em 1em;
  }
  @media print {
    .phase {
      padding: 0;
      background: none;
    }
    .trigger .icon,
    .station {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
