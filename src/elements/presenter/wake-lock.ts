/** Keeps the screen of the machine from going dark while a session is in view. Quiet where that is refused, or not known at all. */
export class WakeLock {
  #wanted = false;
  #lock: WakeLockSentinel | undefined;
  #asking = false;

  /** Holds the screen awake, or lets go of it. */
  hold(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) {
      document.addEventListener('visibilitychange', this.#ask);
      this.#ask();
    } else {
      document.removeEventListener('visibilitychange', this.#ask);
      this.#release();
    }
  }

  /** A browser lets go of the lock by itself when its tab is hidden, so that it is asked again on return. */
  #ask = (): void => {
    if (!this.#asking && document.visibilityState === 'visible' && this.#lock?.released !== false) void this.#take();
  };

  async #take(): Promise<void> {
    this.#asking = true;
    // Missing on a page without https, and in browsers that do not know it.
    this.#lock = await (navigator as Partial<Navigator>).wakeLock?.request('screen').catch(() => undefined);
    this.#asking = false;
    if (!this.#wanted) this.#release();
  }

  #release(): void {
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
