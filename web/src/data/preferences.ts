/** How the page is shown; `auto` follows the system. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Large text and large targets (适老). */
  readonly elder: boolean;
}

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
