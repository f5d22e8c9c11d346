import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  today: new Date().toISOString().slice(0, 10),
  language: process.env['LC_ALL'] || process.env['LANG'] || 'nl',
});
