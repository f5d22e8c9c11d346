/**
 * A stopwatch that can pause. Counts by the clock of the machine and not by ticks, so that it is right after a reload, a sleep
 * or a busy second; `text` is all there is to keep of it.
 */
export class Clock {
  /** Milliseconds counted before the last start. */
  #before = 0;
  #since: number | undefined;

  /** A clock as `text` wrote it; one that stands at zero for any other text. */
  static from(text: string | null | undefined): Clock {
    const clock = new Clock();
    const [, state, digits] = /^([rp])([0-9a-z]{1,10})$/.exec(text ?? '') ?? [];
    if (digits === undefined) return clock;
    const value = Number.parseInt(digits, 36) * 1000;
    if (state === 'r') clock.#since = Math.min(value, Date.now());
    else clock.#before = value;
    return clock;
  }

  get running(): boolean {
    return this.#since !== undefined;
  }

  /** Whole seconds counted. */
  get seconds(): number {
    return Math.floor((this.#before + (this.#since === undefined ? 0 : Date.now() - this.#since)) / 1000);
  }

  /** `r` and the moment it would have started, or `p` and the seconds counted; in few characters, for an address. */
  get text(): string {
    return this.#since === undefined
      ? `p${Math.floor(this.#before / 1000).toString(36)}`
      : `r${Math.floor((this.#since - this.#before) / 1000).toString(36)}`;
  }

  start(): void {
    this.#since ??= Date.now();
  }

  pause(): void {
    if (this.#since !== undefined) this.#before += Date.now() - this.#since;
    this.#since = undefined;
  }

  toggle(): void {
    if (this.running) this.pause();
    else this.start();
  }

  reset(): void {
    this.#before = 0;
    this.#since = undefined;
  }
}

/** Seconds as people read a stopwatch: `4:05`, `1:00:00`; with a minus sign past the end. */
export function stopwatch(seconds: number): string {
  const value = Math.abs(seconds);
  const hours = Math.floor(value / 3600);
  const minutes = Math.floor(value / 60) % 60;
  const parts = hours > 0 ? [hours, String(minutes).padStart(2, '0')] : [minutes];
  return `${seconds < 0 ? '−' : ''}${[...parts, String(value % 60).padStart(2, '0')].join(':')}`;
}
