import { shallowRef, watchEffect } from 'vue'
import type { Problem } from '@/core/problem'
import { type ProblemWords, problems as english, wordedSlots } from '@/locales/en/problems'
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
    const fillings = { ...wordedSlots(params, words.value), ...(typeof language === 'string' && { language: languageName(language, translation.value.tag) }) }
    return { what: fill(what, fillings, figures()), how: fill(how, fillings, figures()) }
  }

  /** The same as sentences: what is wrong begins with a capital where the language has any, and ends with a stop. */
  function sentencesOf(problem: Problem): ProblemWords {
    const { what, how } = wordsOf(problem)
    const [first = ''] = what
    return { what: `${first.toLocaleUpperCase(translation.value.tag)}${what.slice(first.length)}${/[.!?։؟]$/u.test(what) ? '' : translation.value.tag.startsWith('hy') ? '։' : '.'}`, how }
  }

  return { wordsOf, sentencesOf }
}
