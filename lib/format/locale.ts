/** The languages the project speaks. Chinese is the first: it is the language of the forms and of the files. */
export type Locale = 'zh' | 'en';

export const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The tag that Intl knows the language by. */
export function intlTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en-GB';
}
