import type { Language } from '@/core/settings'

/** What each language calls itself. */
export const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  hy: 'Հայերեն',
  ru: 'Русский',
  tr: 'Türkçe',
  ar: 'العربية',
}

/** The languages whose words a native speaker has read and put right. The menu marks the others. */
export const READ_BY_NATIVES: ReadonlySet<Language> = new Set<Language>(['en'])
