import type { Deck } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { readAbout } from './about'
import { readFacts } from './facts'
import { type DeckFiles, fileNames } from './files'
import { readReading } from './reading'
import { revisionOf } from './revision'
import { problemsOfSource } from './source'

/** A deck as read, or what is wrong with it. `lines` tells where in facts.yaml each fact and group begins, by its id. */
export interface ReadDeck {
  readonly deck: Deck | null
  readonly problems: readonly Problem[]
  readonly lines: ReadonlyMap<string, number>
}

/** Reads the files of a deck strictly: with any problem there is no deck. `folder` is its path, and ends in the deck's id. */
export async function readDeck(files: DeckFiles, folder: string): Promise<ReadDeck> {
  const at = (part: keyof DeckFiles) => `${folder}/${fileNames[part]}`
  const plain = (part: keyof DeckFiles) => files[part].replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')
  const sourceProblems = (['about', 'reading', 'facts'] as const).flatMap((part) => problemsOfSource(at(part), files[part]))

  const { about, problems: aboutProblems } = readAbout(plain('about'), at('about'), folder.split('/').at(-1) ?? folder)
  const { reading, problems: readingProblems } = readReading(plain('reading'), at('reading'))
  const { names, facts, groups, retired, lines, problems: factsProblems } = readFacts(plain('facts'), at('facts'), reading)

  const problems = [...sourceProblems, ...aboutProblems, ...readingProblems, ...factsProblems]
  if (!about || problems.length > 0) return { deck: null, problems, lines }
  const rest = { about, reading, facts, groups, names, ...(retired.length > 0 && { retired }) }
  return { deck: { ...rest, revision: await revisionOf(rest) }, problems, lines }
}
