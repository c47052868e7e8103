import { watchEffect } from 'vue'
import { translation } from '@/locales/language'

/** Loads our fonts: those of the Latin and Cyrillic letters, and of the interface's language where it is written in others. */
export function useFonts(): void {
  void import('@/styles/fonts/letters.css')
  watchEffect(() => {
    const { language } = new Intl.Locale(translation.value.tag)
    if (language === 'hy') void import('@/styles/fonts/armenian.css')
    if (language === 'ar') void import('@/styles/fonts/arabic.css')
  })
}
