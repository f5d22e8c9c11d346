import '../cdn.js';

/** What an offline page carries: files shrunk and written as text, by language, the one to start with first. */
interface Packed {
  readonly files: Readonly<Record<string, string>>;
  readonly overlay?: string;
  readonly bibliography?: string;
}

type Json = Readonly<Record<string, unknown>>;

async function unpack(packed: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  return (await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json()) as unknown;
}

/** An address for something the page carries itself. */
const addressOf = (value: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));

/** Gives the infographic on the page the data that the page carries: nothing is fetched from anywhere. */
async function start(): Promise<void> {
  const carried = document.getElementById('triggerfactoren-data');
  if (!carried) return;
  const { files, overlay, bibliography } = JSON.parse(carried.textContent) as Packed;
  const languages = Object.keys(files);
  const sources = bibliography === undefined ? {} : { bibliography: addressOf(await unpack(bibliography)) };
  const values = await Promise.all(languages.map(async (language) => ({ ...((await unpack(files[language]!)) as Json), ...sources })));
  const others = (language: string) => languages.filter((other) => other !== language);
  // The element always starts from the first file: in the others it only looks which languages there are.
  const known = Object.fromEntries(languages.slice(1).map((language, index) => [language, addressOf({ ...values[index + 1], alternates: Object.fromEntries(others(language).map((other) => [other, '#'])) })]));
  const src = addressOf({ ...values[0], alternates: known });
  const added = overlay === undefined ? undefined : addressOf(await unpack(overlay));
  for (const element of document.querySelectorAll('trigger-infographic')) {
    if (added !== undefined) element.setAttribute('overlay', added);
    element.setAttribute('src', src);
  }
}

void start();
