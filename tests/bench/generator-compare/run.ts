import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articleParagraphs } from '@/cli/article/paragraphs'
import { soundDecks } from '@/cli/deck-folders'
import { type Fact, isClaim } from '@/core/fact'
import { fromPassages, type Generated } from '@/generator'
import { isNear } from '@/questions/near'
import { singlesOf, tellingWordsOf } from '@/questions/printed'
import { standsIn, wordsOf } from '@/questions/words'

const ARTICLE = fileURLToPath(new URL('../../../../shared/article/article.txt', import.meta.url))
const DECK = 'second-karabakh-war'
const DEFAULT_PER_100_WORDS = 3

type Outcome = 'found' | 'found in part' | 'missed'

interface Row {
  readonly fact: Fact
  readonly outcome: Outcome
  readonly inDefault: boolean
  readonly why: string
}

/** Prints, as Markdown, which facts of the first deck the generator finds in its article, and why not the others; no words of the article. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  const { decks } = await soundDecks(fileURLToPath(new URL('../../../decks', import.meta.url)))
  const curated = decks.find(({ about }) => about.id === DECK)
  if (!curated) throw new Error('the first deck is gone')
  if (!existsSync(ARTICLE)) {
    say('The first deck’s article is not here: nothing to compare.')
    return
  }
  const paragraphs = articleParagraphs(readFileSync(ARTICLE, 'utf8'))
  const passages = [...paragraphs].map(([number, text]) => ({ number, section: null, text, offset: 0 }))
  const made = (per100Words?: number): Generated => {
    const stages = fromPassages({ passages, asides: [] }, { title: curated.about.article.title, publisher: '' }, per100Words === undefined ? {} : { per100Words })
    for (;;) {
      const step = stages.next()
      if (step.done) return step.value
    }
  }
  const [all, usual] = [made(), made(DEFAULT_PER_100_WORDS)]
  const rows = curated.facts.map((fact): Row => ({ fact, ...judged(fact, all), inDefault: judged(fact, usual).outcome === 'found' }))
  const covered = (generated: Generated) => new Set(generated.deck.facts.map(({ passage }) => passage.paragraph)).size
  say(`${all.deck.facts.length} facts can be made of the article, in ${covered(all)} of its ${paragraphs.size} paragraphs; ${usual.deck.facts.length} of them, in ${covered(usual)} paragraphs, are the default deck. The curated deck has ${rows.length}.\n`)
  say('| the curated fact’s answer | facts | found | in part | in the default deck |\n| --- | --- | --- | --- | --- |')
  for (const type of [...new Set(rows.map(({ fact }) => fact.answer.type)), 'all']) say(lineOf(type, rows.filter(({ fact }) => type === 'all' || fact.answer.type === type)))
  say('\n| why a fact is missed, or found in part | facts |\n| --- | --- |')
  const missed = rows.filter(({ outcome }) => outcome !== 'found')
  for (const why of [...new Set(missed.map((row) => row.why))].toSorted()) say(`| ${why} | ${missed.filter((row) => row.why === why).length} |`)
  say('\n| fact | ¶ | answer | outcome | why |\n| --- | --- | --- | --- | --- |')
  for (const { fact, outcome, inDefault, why } of rows) say(`| \`${fact.id}\` | ${fact.passage.paragraph} | ${fact.answer.type} | ${outcome}${inDefault ? ', in the default deck' : ''} | ${why} |`)
}

function lineOf(type: string, rows: readonly Row[]): string {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
  return `| ${type} | ${rows.length} | ${count('found')} | ${count('found in part')} | ${rows.filter(({ inDefault }) => inDefault).length} |`
}

/** Whether a generated fact of the same paragraph has the answer, or one part of it; else the reason that the generator gives for the words. */
function judged(fact: Fact, { deck, leftOut }: Generated): { readonly outcome: Outcome; readonly why: string } {
  const { answer, passage } = fact
  if (answer.type === 'sequence') return { outcome: 'missed', why: 'a sequence of steps, which the generator doesn’t write' }
  const wanted = singlesOf(answer)
  const here = deck.facts.filter((one) => one.passage.paragraph === passage.paragraph).flatMap((one) => singlesOf(one.answer))
  const has = wanted.filter((value) => here.some((one) => isNear(value, one) || isNear(one, value) || tells(value, one)))
  if (has.length === wanted.length) return { outcome: 'found', why: '' }
  const left = leftOut.find(({ paragraph, words }) => paragraph === passage.paragraph && words !== '' && wanted.some((value) => tellingWordsOf(value, 'en').some((one) => one.join(' ') === wordsOf(words).join(' '))))
  const why = left ? `left out: \`${left.reason.code}\`` : answer.type === 'set' ? 'a set of things told in words, or not in a row' : answer.type === 'text' ? 'an idea in words, no name, figure or quoted term' : isClaim(fact) ? 'a claim worded otherwise by the curator' : 'said otherwise in the article, or worked out by the curator'
  return { outcome: has.length > 0 ? 'found in part' : 'missed', why }
}

function tells(value: ReturnType<typeof singlesOf>[number], one: typeof value): boolean {
  const [mine, theirs] = [tellingWordsOf(value, 'en'), tellingWordsOf(one, 'en')]
  return mine.some((words) => theirs.some((other) => words.length > 0 && (words.join(' ') === other.join(' ') || (words.length > 1 && other.length > 1 && (standsIn(words, other) || standsIn(other, words))))))
}
