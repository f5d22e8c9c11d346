import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Wait this long before saying a step, so that a quick run of keys is one sentence. */
const delay = 150;

/** Says to who cannot see the screen what has come onto it: once, and only the last of a quick run. */
export class Announcer {
  #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  render(): TemplateResult {
    return html`<div class="hidden" role="status">${this.#text}</div>`;
  }
}
