/** Milliseconds that one run takes: the best of three rounds of at least 20 ms, which the clock of a browser can tell. */
function cost(work: () => unknown): number {
  const rounds = Array.from({ length: 3 }, () => {
    const start = performance.now();
    let runs = 0;
    do {
      work();
      runs++;
    } while (performance.now() - start < 20);
    return (performance.now() - start) / runs;
  });
  return Math.min(...rounds);
}

/** How many times longer ten times as much takes, on the same machine at the same time: 10 is linear, 100 quadratic. */
export const growth = (work: (size: number) => () => unknown, size: number): number => {
  const [less, more] = [work(size), work(10 * size)];
  less();
  return cost(more) / cost(less);
};

/** Well below quadratic: what a test of growth asks. */
export const nearlyLinear = 40;
