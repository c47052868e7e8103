import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fileNames, printDeck, revisionOf } from '@/formats/deck'
import { type AboutArticle, fromPassages, type Generated, generateDeck, type Generating } from '@/generator'
import { proveDeck, severityOf } from '@/prover'
import type { Place } from './check'
import { candidateLinesOf, linesOf } from './generate/lines'
import { readSquad } from './generate/squad'
import { printProblem } from './print-problem'

const USAGE = `generate FILE ... --out DIR            a deck folder of each article (plain text or Markdown)
generate --squad FILE [--jsonl OUT] [--deck-jsonl OUT] [--candidates]
                                       every question, and those of the default deck, of a SQuAD-shaped file, one JSON object a line;
                                       with --candidates also every answer of which no question came`

/** Facts for a hundred words in a deck that nobody asked more or less of. */
const DEFAULT_PER_100_WORDS = 3

/** Makes decks of articles, or questions of a SQuAD-shaped file. Returns 1 where an article gave no sound deck, 2 where the arguments make no sense. */
export async function run(args: readonly string[], place: Place): Promise<number> {
  const given = argumentsOf(args)
  if (typeof given === 'string') {
    place.say(`${given}\n${USAGE}`)
    return 2
  }
  const { files, values } = given
  if (values.squad !== undefined) return squad(values.squad, values, place)
  if (files.length === 0 || values.out === undefined) {
    place.say(USAGE)
    return 2
  }
  let worst = 0
  for (const file of files) worst = Math.max(worst, await article(resolve(place.from, file), resolve(place.from, values.out), place))
  return worst
}

interface Values {
  readonly out?: string | undefined
  readonly squad?: string | undefined
  readonly jsonl?: string | undefined
  readonly 'deck-jsonl'?: string | undefined
  readonly candidates?: boolean | undefined
}

function argumentsOf(args: readonly string[]): { readonly files: readonly string[]; readonly values: Values } | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, squad: { type: 'string' }, jsonl: { type: 'string' }, 'deck-jsonl': { type: 'string' }, candidates: { type: 'boolean' } },
    })
    return { files: positionals, values }
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}

async function squad(file: string, values: Values, { from, say }: Place): Promise<number> {
  const articles = await readSquad(resolve(from, file))
  for (const [path, options] of [[values.jsonl, {}], [values['deck-jsonl'], { per100Words: DEFAULT_PER_100_WORDS }]] as const) {
    if (path === undefined) continue
    const lines = articles.flatMap(({ title, passages }) => {
      const generated = drained({ passages, asides: [] }, { title: title.replaceAll('_', ' '), publisher: '' }, options)
      return [...linesOf(title, generated), ...(values.candidates ? candidateLinesOf(title, generated) : [])]
    })
    await writeFile(resolve(from, path), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    say(`${path}: ${lines.length} lines of ${articles.length} articles`)
  }
  return 0
}

function drained(ingested: Parameters<typeof fromPassages>[0], about: AboutArticle, options: Generating): Generated {
  const stages = fromPassages(ingested, about, options)
  for (;;) {
    const step = stages.next()
    if (step.done) return step.value
  }
}

async function article(file: string, out: string, { say }: Place): Promise<number> {
  const title = basename(file, extname(file)).replace(/[-_]+/gu, ' ')
  const { deck: draft, leftOut, problems } = generateDeck(await readFile(file, 'utf8'), { title, publisher: 'unknown' }, { per100Words: DEFAULT_PER_100_WORDS })
  for (const problem of problems) say(`${basename(file)}: ${printProblem(problem)}`)
  if (problems.length > 0) return 1
  const deck = { ...draft, revision: await revisionOf(draft) }
  const folder = join(out, deck.about.id)
  await mkdir(folder, { recursive: true })
  const texts = printDeck(deck)
  for (const part of ['about', 'reading', 'facts'] as const) await writeFile(join(folder, fileNames[part]), texts[part])
  const severe = proveDeck(deck).filter((problem) => severityOf(problem) === 'severe')
  for (const problem of severe) say(printProblem(problem, 'severe'))
  say(`${folder}: ${deck.facts.length} facts, ${leftOut.length} left out`)
  return severe.length > 0 ? 1 : 0
}
