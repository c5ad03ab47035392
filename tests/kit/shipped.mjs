// What the repository ships as data, read where several tests need it.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../rulesets/', import.meta.url);
const shared = ['vocabulary.json', 'documents.json'];

export const bytesOf = (file) => readFileSync(new URL(file, folder));
export const calendarText = readFileSync(new URL('calendar/working-days.json', folder), 'utf8');
export const rulesetFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !shared.includes(name))
  .sort();
export const rulesets = rulesetFiles.map((file) => JSON.parse(bytesOf(file)));
export const rulesetIds = rulesets.map(({ id }) => id);
export const vocabulary = JSON.parse(bytesOf('vocabulary.json'));
export const documents = JSON.parse(bytesOf('documents.json'));
const formFolder = new URL('forms/', folder);
export const formFiles = readdirSync(formFolder).sort();
export const forms = formFiles.map((file) => JSON.parse(readFileSync(new URL(file, formFolder), 'utf8')));
