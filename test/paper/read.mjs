/** What is on a printed paper, read back by poppler: pages, tags, words, and codes as a scanner of 150 dots an inch sees them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';

const dotsPerInch = 150;

/** Words that tell something, in small letters and without ligatures: what a line or a hyphen parts is put together by `joined`. */
export const wordsOf = (text) => new Set(text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').split(' ').filter((word) => word.length > 2));

/** Hyphens that a browser put at the end of a line, and those that wait in a word. */
const joined = (text) => text.replace(/\u00ad\n?/g, '').replace(/[-‐]\n\s*/g, '');

/** Reads a PDF; `codes` says whether there are any to look for. */
export function read(bytes, { codes }) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    const texts = [[], ['-raw'], ['-layout']].map((mode) => execFileSync('pdftotext', [...mode, file, '-'], { encoding: 'utf8' }));
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info).map(Number);
    return {
      pages: Number(/Pages:\s+(\d+)/.exec(info)[1]),
      size: `${millimetres(width)} × ${millimetres(height)}`,
      tagged: /Tagged:\s+yes/.test(info),
      words: wordsOf(texts.flatMap((text) => [text, joined(text)]).join(' ')),
      codes: codes ? scanned(file, folder) : [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const millimetres = (points) => Math.round((points / 72) * 25.4);

function scanned(file, folder) {
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', file, join(folder, 'page')]);
  return readdirSync(folder).filter((name) => name.endsWith('.pgm')).sort().flatMap((name) => codesOn(greys(readFileSync(join(folder, name)))));
}

/** The picture in a file of `pdftoppm -gray`: a head of four words, then a byte for each dot. */
function greys(bytes) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  return { width: Number(width), height: Number(height), dots: bytes.subarray(head.length) };
}

/** The codes of a page, looked for in each quarter of it (a card is a quarter), and where none is found on the whole. */
function codesOn(page) {
  const [width, height] = [Math.ceil(page.width / 2), Math.ceil(page.height / 2)];
  const quarters = [[0, 0], [page.width - width, 0], [0, page.height - height], [page.width - width, page.height - height]].flatMap(([x, y]) => codeIn(page, x, y, width, height));
  return quarters.length > 0 ? quarters : codeIn(page, 0, 0, page.width, page.height);
}

function codeIn({ dots, width: across }, left, top, width, height) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.fill(dots[(top + y) * across + left + x], (y * width + x) * 4, (y * width + x) * 4 + 4);
  }
  const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
  return code?.data ? [code.data] : [];
}
