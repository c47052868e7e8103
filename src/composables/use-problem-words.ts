import { shallowRef, watchEffect } from 'vue'
import type { Problem } from '@/core/problem'
import { type ProblemWords, problems as english } from '@/locales/en/problems'
import { type Translation, translation } from '@/locales/language'
import { fill } from '@/locales/message'
import { languageName } from '@/locales/print'
import { usePrint } from './use-words'

type Words = Readonly<Record<string, ProblemWords>>

/** Problems in the interface's language; until its words are here, and where it has none, in English. */
export function useProblemWords() {
  const { figures } = usePrint()
  const words = shallowRef<Words>(english)

  async function fetchWords(spoken: Translation): Promise<void> {
    const found = { ...english, ...(await spoken.problems?.()) }
    if (spoken === translation.value) words.value = found
  }
  watchEffect(() => void fetchWords(translation.value))

  /** What is wrong and how to mend it; the code itself where there are no words for it. */
  function wordsOf({ code, params = {} }: Problem): ProblemWords {
    const { what, how } = words.value[code] ?? { what: code, how: '' }
    const { language } = params
    const fillings = typeof language === 'string' ? { ...params, language: languageName(language, translation.value.tag) } : params
    return { what: fill(what, fillings, figures()), how: fill(how, fillings, figures()) }
  }

  return { wordsOf }
}
