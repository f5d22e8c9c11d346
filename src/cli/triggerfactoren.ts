import { main } from './main.js';
import { visible } from './visible.js';

process.exitCode = await main(process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${visible(text)}\n`),
  complain: (text) => void process.stderr.write(`${visible(text)}\n`),
  put: (text) => void process.stdout.write(`${process.stdout.isTTY ? visible(text) : text}\n`),
  today: new Date().toISOString().slice(0, 10),
  language: process.env['LC_ALL'] || process.env['LANG'] || 'nl',
});
