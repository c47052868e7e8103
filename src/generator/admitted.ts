import { refusalOf } from './admit'
import { type AboutArticle, fromPassages, type Generated, generateDeck as generate, generating as generatingOf } from './generate'
import type { Generating } from './generating'

/** Makes a deck of an article's text, the same of the same text; of a text that is no English article an empty one, with the reason. Never throws. */
export function generateDeck(text: string, about: AboutArticle, options: Generating = {}): Generated {
  return refused(text, about) ?? generate(text, about, options)
}

/** The same stage by stage, each yielding the share that is done. */
export function* generating(text: string, about: AboutArticle, options: Generating = {}): Generator<number, Generated, void> {
  return refused(text, about) ?? (yield* generatingOf(text, about, options))
}

function refused(text: string, about: AboutArticle): Generated | undefined {
  const problem = refusalOf(text)
  if (problem === undefined) return undefined
  const stages = fromPassages({ passages: [], asides: [] }, about)
  for (;;) {
    const step = stages.next()
    if (step.done) return { ...step.value, problems: [problem] }
  }
}
