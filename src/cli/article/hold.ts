import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { lackingIn } from './lacking'

/** How a deck fares against the original: how many facts have figures, dates or names, and for how many the paragraph holds all of them. */
export interface Holding {
  readonly held: number
  readonly holdable: number
  readonly problems: readonly Problem[]
}

/** Holds each fact's answer against the paragraph of the original that its passage names; `where` is the fact's id. */
export function holdDeck(deck: Deck, paragraphs: ReadonlyMap<number, string>): Holding {
  const problems: Problem[] = []
  let held = 0
  let holdable = 0
  for (const { id, answer, passage } of deck.facts) {
    const text = paragraphs.get(passage.paragraph)
    if (text === undefined) {
      problems.push({ code: 'article-paragraph', where: id, params: { paragraph: passage.paragraph } })
      continue
    }
    const earlier = [...paragraphs].filter(([number]) => number < passage.paragraph).map(([, words]) => words)
    const lacking = lackingIn(text, earlier.join(' '), answer, deck.about.language)
    if (lacking === undefined) continue
    holdable++
    if (lacking.length === 0) held++
    for (const part of lacking) problems.push({ code: 'article-lacks', where: id, params: { paragraph: passage.paragraph, part } })
  }
  return { held, holdable, problems }
}
