import { regions } from './generated/regions.js';

export { regions };

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
