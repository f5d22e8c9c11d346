import { css } from 'lit';

/** The desk has a look of its own: it stands on pages without a style sheet too, such as the offline file. */
export const styles = css`
  :host { display: block; color: #16232e; background: #fff; font: 1.0625rem/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
  * { box-sizing: border-box; }
  h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 0.5rem; }
  h1 { font-size: 1.75rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1.1rem; margin-block-start: 1rem; } h4 { font-size: 1rem; }
  p { margin: 0 0 0.75rem; max-inline-size: 44rem; }
  .columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); container-type: normal; }
  .columns > * { min-inline-size: 0; }
  @media (min-width: 64rem) {
    .columns { grid-template-columns: minmax(24rem, 30rem) minmax(0, 1fr); }
    .preview { position: sticky; inset-block-start: 1rem; align-self: start; max-block-size: calc(100vh - 2rem); overflow: auto; }
  }
  .section, fieldset, .problems, .preview { margin: 0 0 1rem; border: 1px solid #c8d0d6; border-radius: 8px; padding: 0.75rem 1rem; min-inline-size: 0; background: #fff; }
  .section > summary { cursor: pointer; min-block-size: 44px; display: flex; align-items: center; gap: 0.5rem; }
  .section > summary::before { content: '▸'; } .section[open] > summary::before { content: '▾'; }
  .section > summary::-webkit-details-marker { display: none; }
  .section > summary h2 { margin: 0; }
  .section[open] > summary { margin-block-end: 0.5rem; }
  details details > summary, .field summary { cursor: pointer; min-block-size: 32px; padding-block: 0.25rem; }
  .count { font-weight: 400; }
  fieldset { display: block; } legend { padding: 0 0.25rem; font-weight: 700; }
  .problems { border: 2px solid #a84a0a; } .problems li { margin-block-end: 0.75rem; }
  .field { margin: 0 0 0.9rem; } .line { border-block-start: 1px solid #e3e8eb; padding-block-start: 0.6rem; margin-block-end: 0.5rem; }
  label { display: block; font-weight: 600; } .tick { display: flex; gap: 0.5rem; align-items: flex-start; font-weight: 400; min-block-size: 44px; padding-block: 0.5rem; }
  .tick input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0.15rem 0 0; flex: none; accent-color: #16232e; }
  select, textarea, input:not([type='checkbox'], [type='radio']), button { min-block-size: 44px; border: 1px solid #16232e; border-radius: 4px; padding: 0.4rem 0.75rem; background: #fff; color: inherit; font: inherit; font-weight: 400; inline-size: 100%; max-inline-size: 100%; }
  textarea { resize: vertical; } ::placeholder { color: #5b6770; opacity: 1; }
  [aria-invalid='true'] { border: 2px solid #a84a0a; }
  button { inline-size: auto; background: #16232e; color: #fff; font-weight: 600; cursor: pointer; }
  button.light { background: #fff; color: #16232e; } button[aria-disabled='true'] { opacity: 1; background: #fff; color: #5b6770; border-style: dashed; cursor: default; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; } .ours { justify-content: space-between; } .ours .tick { flex: 1 1 12rem; }
  .hint, .quiet { font-size: 0.9375rem; color: #46525b; font-weight: 400; } .hint { margin: 0.25rem 0 0; }
  .wrong { margin: 0.25rem 0 0; color: #8a3a05; font-weight: 600; } .wrong::before { content: '⚠ ' / ''; }
  .gone { text-decoration: line-through; color: #46525b; }
  pre { margin: 0.5rem 0; border-radius: 8px; padding: 0.75rem; background: #f1f6f6; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9375rem; }
  li, p, summary, label, legend { overflow-wrap: anywhere; }
  .told { padding-inline-start: 1.25rem; } .told li { margin-block-end: 0.5rem; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .status { min-block-size: 1.5em; font-weight: 600; } .dragging { outline: 3px dashed #16232e; outline-offset: -6px; }
  :focus-visible { outline: 2px solid #16232e; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
  @media (forced-colors: active) { .section, fieldset, .preview { border-color: CanvasText; } }
`;
