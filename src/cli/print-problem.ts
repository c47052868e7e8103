import type { Problem } from '@/core/problem'
import { type ProblemWords, problems, wordedSlots } from '@/locales/en/problems'
import { fill } from '@/locales/message'
import { languageName } from '@/locales/print'

/** A problem as the command line prints it: where, what is wrong, how to mend it. A mild one says that it may stay. */
export function printProblem({ code, where, params = {} }: Problem, severity: 'severe' | 'mild' = 'severe'): string {
  const words: ProblemWords | undefined = Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : undefined
  // Years and lines are no amounts: as text they get no separators.
  const fillings = Object.fromEntries(Object.entries(wordedSlots(params, problems)).map(([name, value]) => [name, name === 'language' ? languageName(String(value), 'en') : String(value)]))
  const said = words ? [fill(words.what, fillings, 'en'), fill(words.how, fillings, 'en')] : [code, JSON.stringify(params)]
  if (severity === 'mild') said[0] = `may stay: ${said[0]}`
  return [where ?? '', ...said].filter((part) => part !== '').join('  ')
}
