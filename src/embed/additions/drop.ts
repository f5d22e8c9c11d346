import type { LitElement, ReactiveController } from 'lit';

/** Takes a file that is dropped anywhere on the element, and knows when one hangs above it. */
export class Drop implements ReactiveController {
  dragging = false;
  #host: LitElement;
  #take: (file: File) => void;

  constructor(host: LitElement, take: (file: File) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
    host.addEventListener('dragover', this.#onDrag);
    host.addEventListener('dragleave', this.#onEnd);
    host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.dragging = false;
  }

  #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragging = true;
    this.#host.requestUpdate();
  };

  #onEnd = (): void => {
    this.dragging = false;
    this.#host.requestUpdate();
  };

  #onDrop = (event: DragEvent): void => {
    this.#onEnd();
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.#take(file);
  };
}
