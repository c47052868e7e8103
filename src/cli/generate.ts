import { parseArgs } from 'node:util'
import type { Place } from './check'
import { generateDecks } from './generate/decks'
import { printSquad } from './generate/squad-lines'

/** How the command is called, as its help says. */
export const GENERATE_USAGE = `factdeck generate FILE ... --out DIR [--per-100-words N] [--left-out]
factdeck generate --squad FILE [--jsonl OUT] [--deck-jsonl OUT] [--candidates]
  FILE               an article: .txt, .md, .html, .docx, or .pdf with a text layer
  --out DIR          where the deck of each article comes to lie, in a folder of its own
  --per-100-words N  most facts for a hundred words (3)
  --left-out         says what became no fact, with the reason
  --squad FILE       articles in the shape of SQuAD instead
  --jsonl OUT        every question that can be made of them, one JSON object a line
  --deck-jsonl OUT   the questions of the decks that the articles give
  --candidates       beside them every answer of which no question came`

/** Facts for a hundred words in a deck that nobody asked more or less of. */
const DEFAULT_PER_100_WORDS = 3

/**
 * Makes decks of articles, or questions of a SQuAD-shaped file. Returns 1 where an article gave no sound deck or can't be read, 2 where the
 * arguments make no sense, else 0. What is written is whole: a deck or file is put in its place when all of it is there.
 */
export async function run(args: readonly string[], place: Place): Promise<number> {
  const given = argumentsOf(args)
  const refuse = (why: string): number => {
    place.say(`${why}\n${GENERATE_USAGE}`)
    return 2
  }
  if (typeof given === 'string') return refuse(given)
  const { files, values } = given
  if (values.help) {
    place.say(GENERATE_USAGE)
    return 0
  }
  const per100Words = values['per-100-words'] === undefined ? DEFAULT_PER_100_WORDS : Number(values['per-100-words'])
  if (!(per100Words > 0)) return refuse('--per-100-words wants a number above 0')
  if (values.squad !== undefined) {
    if (files.length > 0) return refuse('--squad takes no other files')
    if (values.jsonl === undefined && values['deck-jsonl'] === undefined) return refuse('--squad wants --jsonl or --deck-jsonl')
    return printSquad({ squad: values.squad, jsonl: values.jsonl, deckJsonl: values['deck-jsonl'], candidates: values.candidates === true, per100Words }, place)
  }
  if (files.length === 0) return refuse('no article is given')
  if (values.out === undefined) return refuse('--out is missing')
  return generateDecks(files, { out: values.out, per100Words, tellsLeftOut: values['left-out'] === true }, place)
}

const OPTIONS = {
  out: { type: 'string' },
  'per-100-words': { type: 'string' },
  'left-out': { type: 'boolean' },
  squad: { type: 'string' },
  jsonl: { type: 'string' },
  'deck-jsonl': { type: 'string' },
  candidates: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function argumentsOf(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
    return { files: positionals, values }
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
