/** Small pictures for the repository: half as wide and high, few colours, and how far two of them differ. */
import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** So many colours are enough for text, tints and lines, and keep a picture small. */
const mostColours = 96;

/** Two colours of a palette are at least this far apart, so that shades of grey do not push the rare colours out. */
const apart = 7;

/** Colours are counted in steps of this size, so that the edges of letters do not fill the palette. */
const step = 12;

/** A screenshot, half as wide and high: each pixel is the mean of four. */
export function halved(screenshot) {
  const { width, height, data } = PNG.sync.read(screenshot);
  const half = { width: width >> 1, height: height >> 1, data: Buffer.alloc((width >> 1) * (height >> 1) * 4) };
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const from = (y * 2 * width + x * 2) * 4;
      const to = (y * half.width + x) * 4;
      for (let part = 0; part < 4; part++) {
        half.data[to + part] = (data[from + part] + data[from + 4 + part] + data[from + width * 4 + part] + data[from + width * 4 + 4 + part] + 2) >> 2;
      }
    }
  }
  return half;
}

/** A picture as a PNG with a palette. */
export function encode({ width, height, data }) {
  const { palette, places } = coloursOf(data);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(keyOf(data, (y * width + x) * 4));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads a PNG of this folder. */
export const decode = (file) => PNG.sync.read(file);

/**
 * How far a picture is from another, from 0 to 1, with the differences as a picture. Of different heights, what is missing differs;
 * of different widths, everything does.
 */
export function difference(one, other) {
  if (one.width !== other.width) return { share: 1 };
  const height = Math.max(one.height, other.height);
  const out = new PNG({ width: one.width, height });
  const count = pixelmatch(tall(one, height), tall(other, height), out.data, one.width, height, { threshold: 0.15, includeAA: false });
  return { share: count / (one.width * height), picture: PNG.sync.write(out) };
}

const tall = ({ width, height, data }, wanted) => (height === wanted ? data : Buffer.concat([data, Buffer.alloc(width * (wanted - height) * 4)]));

const round = (value) => Math.min(255, Math.round(value / step) * step);
const keyOf = (data, at) => (round(data[at]) << 16) | (round(data[at + 1]) << 8) | round(data[at + 2]);
const distance = (one, other) => one.reduce((sum, value, part) => sum + (value - other[part]) ** 2, 0);

/** The most frequent colours that are not too much alike, each at the mean of what stands for it; every other colour goes to the nearest. */
function coloursOf(data) {
  const sums = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const key = keyOf(data, at);
    const sum = sums.get(key) ?? [0, 0, 0, 0];
    for (let part = 0; part < 3; part++) sum[part] += data[at + part];
    sum[3]++;
    sums.set(key, sum);
  }
  const mean = ([red, green, blue, count]) => [red, green, blue].map((sum) => Math.round(sum / count));
  const palette = [];
  for (const colour of [...sums.values()].sort((one, other) => other[3] - one[3]).map(mean)) {
    if (palette.length === mostColours) break;
    if (palette.every((known) => distance(known, colour) > apart ** 2)) palette.push(colour);
  }
  const places = new Map(
    [...sums].map(([key, sum]) => {
      const colour = mean(sum);
      return [key, palette.reduce((best, candidate, place) => (distance(candidate, colour) < distance(palette[best], colour) ? place : best), 0)];
    }),
  );
  return { palette, places };
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
