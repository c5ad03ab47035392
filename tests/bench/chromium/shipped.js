// In the place of tests/kit/shipped.mjs: the same from what is bundled.
import calendar from '../../../rulesets/calendar/working-days.json?raw';
import documents from '../../../rulesets/documents.json?raw';
import vocabularyText from '../../../rulesets/vocabulary.json?raw';
import xinjiang from '../../../rulesets/xinjiang-2021.json?raw';
import xuchang from '../../../rulesets/xuchang-2020.json?raw';

const files = { 'documents.json': documents, 'vocabulary.json': vocabularyText };

export const bytesOf = (file) => files[file];
export const calendarText = calendar;
export const vocabulary = JSON.parse(vocabularyText);
export const rulesets = [xinjiang, xuchang].map((text) => JSON.parse(text));
