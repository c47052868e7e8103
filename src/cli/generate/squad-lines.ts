import { resolve } from 'node:path'
import { type AboutArticle, fromPassages, type Generated, type Generating } from '@/generator'
import type { Place } from '../check'
import { candidateLinesOf, linesOf } from './lines'
import { readSquad, type SquadArticle } from './squad'
import { writeWholeFile } from './whole'

/** What is asked of a SQuAD-shaped file; paths as given. */
export interface SquadWanted {
  readonly squad: string
  readonly jsonl: string | undefined
  readonly deckJsonl: string | undefined
  readonly candidates: boolean
  readonly per100Words: number
}

/** Writes the questions of a SQuAD-shaped file as lines for measuring: all that can be made, and those of the default decks. */
export async function printSquad({ squad, jsonl, deckJsonl, candidates, per100Words }: SquadWanted, { from, say }: Place): Promise<number> {
  let articles: readonly SquadArticle[]
  try {
    articles = await readSquad(resolve(from, squad))
  } catch (cause) {
    say(`${squad}: this can’t be read as SQuAD: ${cause instanceof Error ? cause.message : String(cause)}`)
    return 1
  }
  for (const [path, options] of [[jsonl, {}], [deckJsonl, { per100Words }]] as const) {
    if (path === undefined) continue
    const lines = articles.flatMap((article) => {
      const generated = generatedOf(article, options)
      return [...linesOf(article.title, generated), ...(candidates ? candidateLinesOf(article.title, generated) : [])]
    })
    await writeWholeFile(resolve(from, path), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    say(`${path}: ${lines.length} lines of ${articles.length} articles`)
  }
  return 0
}

function generatedOf({ title, passages }: SquadArticle, options: Generating): Generated {
  const about: AboutArticle = { title: title.replaceAll('_', ' '), publisher: '' }
  const stages = fromPassages({ passages, asides: [] }, about, options)
  for (;;) {
    const step = stages.next()
    if (step.done) return step.value
  }
}
