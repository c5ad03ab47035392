// Boxes of a host's page that are as wide as what stands in them, by what they are; and rules with words without an end.
import { rulesets } from '../shipped.mjs';

export const boxes = {
  'a cell of a table': (element) => `<table><tr><td>栏目导航</td><td>${element}</td></tr></table>`,
  'a cell of a table as wide as the page': (element) =>
    `<table width="100%"><tr><td valign="top">栏目<br>导航</td><td valign="top">${element}</td></tr></table>`,
  'a table in a table': (element) =>
    `<table align="center"><tr><td><table><tr><td>导航</td></tr><tr><td>${element}</td></tr></table></td></tr></table>`,
  'a float': (element) => `<div style="float: left">${element}</div>`,
  'an item of a row': (element) => `<div style="display: flex"><div>${element}</div></div>`,
  'a row itself': (element) => `<div style="display: flex">${element}</div>`,
  'an inline block': (element) => `<div style="display: inline-block">${element}</div>`,
  'a box that is placed': (element) => `<div style="position: absolute">${element}</div>`,
  'a column of a grid': (element) =>
    `<div style="display: grid; grid-template-columns: auto auto; justify-content: start"><b>导</b>${element}</div>`,
  'a box that fits its content': (element) => `<div style="width: fit-content">${element}</div>`,
};

/** A measure whose title is one word of 10,000 letters. */
export const long = JSON.stringify({ ...rulesets[0], id: 'long', title: 'a'.repeat(10_000) });
