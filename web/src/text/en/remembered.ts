import type { remembered as chinese } from '../zh-CN/remembered.js';
import type { Words } from '../words.js';

export const remembered: Words<typeof chinese> = {
  clearedElsewhere: 'All was cleared on another page, and here with it.',
  recalled: 'Of what this device remembers, this could not be read and is left out:',
  recalledNothing:
    'What this device remembers cannot be read and is left out. Press “Clear” to delete it, or tick “Remember what I enter on this device” again.',
  notRemembered: 'This browser does not let the page remember anything. You can save a file instead.',
};
