import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { overlaySchemaFile, overlaySchemaText, schemaFile, schemaText } from './schema.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));

const text = await schemaText();
const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(text));
const complaints = (value) => (validate(value) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath}: ${message}`));

test('the committed schema is the one the code makes (npm run schema)', () => {
  assert.ok(readFileSync(schemaFile, 'utf8') === text, 'data/triggerfactoren.schema.json differs: run npm run schema and commit it');
});

for (const file of ['triggerfactoren.nl.json', 'triggerfactoren.en.json']) {
  test(`an editor finds nothing wrong in ${file}`, () => assert.deepEqual(complaints(read(file)), []));
}

const broken = {
  'a missing field': (data) => delete data.title,
  'an unknown field': (data) => (data.triggers[0].colour = 'red'),
  'a kind that does not exist': (data) => (data.triggers[0].kind = ['turning']),
  'an action without source or basis': (data) => delete data.triggers[0].perspectives.police.talk[0].sources && delete data.triggers[0].perspectives.police.talk[0].basis,
  'a file of a later format': (data) => (data.schemaVersion = 2),
  'an empty text': (data) => (data.phases[0].label = ''),
};

for (const [what, spoil] of Object.entries(broken)) {
  test(`an editor marks ${what}`, () => {
    const data = read('triggerfactoren.nl.json');
    spoil(data);
    assert.notDeepEqual(complaints(data), []);
  });
}

test('every field of an event is explained to somebody who edits it', () => {
  const { properties } = JSON.parse(text).$defs.trigger;
  assert.deepEqual(Object.keys(properties).filter((name) => !properties[name].description), []);
});

const overlayText = await overlaySchemaText();
const validateOverlay = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(overlayText));
const fits = (change) => {
  const overlay = structuredClone(read('overlay.example.json'));
  change(overlay);
  return validateOverlay(overlay);
};

test('the committed schema of an overlay is the one the code makes (npm run schema)', () => {
  assert.ok(readFileSync(overlaySchemaFile, 'utf8') === overlayText, 'data/overlay.schema.json differs: run npm run schema and commit it');
});

test('an editor finds nothing wrong in overlay.example.json', () => assert.ok(fits(() => {}), JSON.stringify(validateOverlay.errors)));

for (const [what, change] of Object.entries({
  'an overlay of nobody': (overlay) => delete overlay.publisher,
  'another warning': (overlay) => (overlay.disclaimer = 'Alles mag.'),
  'an item without an id': (overlay) => overlay.contacts.push({ name: 'Loket' }),
  'a misspelt field': (overlay) => (overlay.triggers[0].lable = 'x'),
  'an added line without words': (overlay) => overlay.triggers[0].questions.add.push(''),
})) {
  test(`an editor marks ${what} in an overlay`, () => assert.equal(fits(change), false));
}
