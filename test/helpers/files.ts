/** Stands in for the network: answers `fetch` for the addresses a test names, and everything as before after the test. */

const real = globalThis.fetch;

/** What is at an address: text, data to be sent as JSON, a response to be made, or a failure. */
export type File = string | object | (() => Response | Promise<Response>);

/** The address of a file that a test serves. */
export const addressOf = (name: string): string => new URL(name, 'https://files.example/data/').href;

/** An answer that comes when the test says so. */
export interface Pending {
  readonly file: () => Promise<Response>;
  readonly arrive: (file: File) => void;
}

/** A file that is on its way until `arrive` is called. */
export function pending(): Pending {
  let arrive: (response: Response | Promise<Response>) => void = () => undefined;
  const response = new Promise<Response>((done) => (arrive = done));
  return { file: () => response, arrive: (file) => arrive(respond(file)) };
}

function respond(file: File): Response | Promise<Response> {
  if (typeof file === 'function') return (file as () => Response | Promise<Response>)();
  return new Response(typeof file === 'string' ? file : JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
}

/** Serves files by name (`'nl.json'`, below `addressOf`) or whole address, 404 for all else below it. Answers what was asked for, in order. */
export function serveFiles(files: Readonly<Record<string, File>>): string[] {
  const asked: string[] = [];
  const known = new Map(Object.entries(files).map(([name, file]) => [addressOf(name), file]));
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const signal = init?.signal;
    signal?.throwIfAborted();
    const file = known.get(url);
    const answer = Promise.resolve(file === undefined ? new Response('', { status: 404 }) : respond(file));
    const aborted = new Promise<never>((_, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason as Error), { once: true }));
    return await Promise.race([answer, aborted]);
  };
  return asked;
}

afterEach(() => {
  globalThis.fetch = real;
});
