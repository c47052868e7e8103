import { type Language, LANGUAGES, type Settings } from '@/core/settings'
import { ENGLISH, type Translation, translation } from '@/locales/language'
import { isRightToLeft } from '@/locales/message'
import type { Foreign } from '@/locales/translated'

/** Where the chosen language is kept for the script that turns the page its way before the first paint. */
export const LANGUAGE_KEY = 'factdeck-language'

const LOAD: { readonly [L in Foreign]: () => Promise<Translation> } = {
  az: async () => (await import('@/locales/az')).azerbaijani,
  hy: async () => (await import('@/locales/hy')).armenian,
  ru: async () => (await import('@/locales/ru')).russian,
  tr: async () => (await import('@/locales/tr')).turkish,
  ar: async () => (await import('@/locales/ar')).arabic,
}

let wanted: Language | undefined

/** Fetches a language and lets the interface speak it; the page goes its way. One that is asked for later comes before one still on its way. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const spoken = language === 'en' ? ENGLISH : await LOAD[language]()
  if (wanted !== language) return
  translation.value = spoken
  document.documentElement.lang = language
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
}

/** Speaks what the learner has chosen, and leaves it for the next start. */
export async function followLanguage(chosen: Settings['language']): Promise<void> {
  keep(chosen)
  await speak(chosen === 'system' ? languageOf(navigator.languages) : chosen)
}

/** The first of the wanted languages (BCP 47) that we speak; English where there is none. */
export function languageOf(wishes: readonly string[]): Language {
  return wishes.map((wish) => LANGUAGES.find((language) => language === wish.toLowerCase().split('-')[0])).find((language) => language !== undefined) ?? 'en'
}

function keep(chosen: Settings['language']): void {
  try {
    if (chosen === 'system') localStorage.removeItem(LANGUAGE_KEY)
    else localStorage.setItem(LANGUAGE_KEY, chosen)
  } catch (error) {
    // A browser that keeps nothing starts in its own language, and changes once the log is open.
    if (!(error instanceof DOMException)) throw error
  }
}
