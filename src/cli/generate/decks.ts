import { readFile } from 'node:fs/promises'
import { basename, extname, join, relative, resolve } from 'node:path'
import type { Problem } from '@/core/problem'
import { readArticle } from '@/formats/article/read'
import type { ArticleText } from '@/formats/article/article'
import { fileNames, printDeck, revisionOf } from '@/formats/deck'
import { type AboutArticle, generateDeck, type LeftOut } from '@/generator'
import { proveDeck, severityOf } from '@/prover'
import type { Place } from '../check'
import { printProblem } from '../print-problem'
import { writeWholeFolder } from './whole'

/** What is asked of many articles. */
export interface DecksWanted {
  readonly out: string
  readonly per100Words: number
  readonly tellsLeftOut: boolean
}

/** Makes a deck of each file and puts it into a folder of its own; a file that gives none doesn't keep the others back. */
export async function generateDecks(files: readonly string[], wanted: DecksWanted, place: Place): Promise<number> {
  const taken = new Set<string>()
  let failed = 0
  for (const file of files) if (!(await generateOne(file, wanted, taken, place))) failed++
  if (files.length > 1) place.say(`${files.length - failed} of ${files.length} articles gave a deck.`)
  return failed === 0 ? 0 : 1
}

async function generateOne(file: string, { out, per100Words, tellsLeftOut }: DecksWanted, taken: Set<string>, { from, say }: Place): Promise<boolean> {
  const tell = (problem: Problem, line = 1): void => say(printProblem({ ...problem, where: `${file}:${line}` }, severityOf(problem)))
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await readFile(resolve(from, file)))
  } catch (cause) {
    say(`${file}: this can’t be read: ${cause instanceof Error ? cause.message : String(cause)}`)
    return false
  }
  const read = await readArticle({ bytes, name: basename(file), type: '' })
  for (const problem of read.problems) tell(problem)
  if (read.article === null) return false
  const { deck: draft, leftOut, problems } = generateDeck(read.article.text, aboutOf(file, read.article, taken), { per100Words })
  for (const problem of problems) tell(problem)
  if (tellsLeftOut) for (const one of leftOut) say(printLeftOut(file, bytes, one))
  if (problems.length > 0) return false
  const deck = { ...draft, revision: await revisionOf(draft) }
  const severe = proveDeck(deck).filter((problem) => severityOf(problem) === 'severe')
  for (const problem of severe) say(printProblem({ ...problem, where: `${file}: ${problem.where ?? ''}` }))
  if (severe.length > 0) return false
  const folder = join(resolve(from, out), deck.about.id)
  const texts = printDeck(deck)
  await writeWholeFolder(folder, { [fileNames.about]: texts.about, [fileNames.reading]: texts.reading, [fileNames.facts]: texts.facts })
  say(`${relative(from, folder)}: ${deck.facts.length} facts, ${leftOut.length} left out`)
  return true
}

/** What the file says of its article; an id that another file of this run has is counted on. */
function aboutOf(file: string, article: ArticleText, taken: Set<string>): AboutArticle {
  const named = basename(file, extname(file)).replace(/[-_]+/gu, ' ').trim()
  const title = article.title ?? (named === '' ? 'Article' : named)
  let id = basename(file, extname(file))
  for (let count = 2; taken.has(id); count++) id = `${basename(file, extname(file))}-${count}`
  taken.add(id)
  const { date, link } = article
  return { id, title, publisher: article.publisher ?? 'unknown', ...(date === undefined ? {} : { date }), ...(link === undefined ? {} : { url: link }) }
}

/** By line of the file where it is text that the words stand in, else by paragraph. */
function printLeftOut(file: string, bytes: Uint8Array, { paragraph, quote, words, reason }: LeftOut): string {
  const text = new TextDecoder().decode(bytes)
  const at = text.indexOf(quote.slice(0, 60))
  const where = at >= 0 ? `${file}:${text.slice(0, at).split('\n').length}` : paragraph === null ? file : `${file} ¶${paragraph}`
  return `${printProblem({ ...reason, where }, 'mild')}${words === '' ? '' : ` [${words}]`}`
}
