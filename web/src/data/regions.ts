import { regionsText } from './generated/regions.js';

export interface Part {
  readonly code: string;
  readonly name: string;
}

/** A province with its prefectures and the towns directly under it, by GB/T 2260 code. */
export interface Region extends Part {
  readonly parts: readonly Part[];
}

/** As web/scripts/regions.mjs writes them. */
export const regions: readonly Region[] = regionsText.split(';').map((text) => {
  const [own, ...others] = text.split(',') as [string, ...string[]];
  const digits = own.slice(0, 2);
  let last = Number(`${digits}0000`);
  const partOfIt = (part: string): Part => {
    const [, told, name] = /^(\d*)(.*)/.exec(part)!;
    last = told ? Number(digits + told) : last + 100;
    return { code: String(last), name: name! };
  };
  return { code: String(last), name: own.slice(2), parts: others.map(partOfIt) };
});

/** The province and its part by name; a county goes by the prefecture it lies in. */
export function regionName(code: string): string {
  const province = provinceOf(code);
  if (!province) return code;
  return province.name + (partOf(code)?.name ?? '');
}

const provinceOf = (code: string) => regions.find((one) => one.code.slice(0, 2) === code.slice(0, 2));

/** A county lies in its prefecture; a town directly under the province stands for itself. */
const partOf = (code: string) => {
  const parts = provinceOf(code)?.parts ?? [];
  return parts.find((one) => one.code === code) ?? parts.find((one) => one.code === `${code.slice(0, 4)}00`);
};
