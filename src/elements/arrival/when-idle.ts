/** Does something when the browser has nothing better to do, but soon. */
export function whenIdle(act: () => void): void {
  // Safari has no idle callback: there the next task is as good as it gets.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 1000 });
  else setTimeout(act);
}
