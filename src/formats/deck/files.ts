/** The three files of a deck as text. */
export interface DeckFiles {
  readonly about: string
  readonly reading: string
  readonly facts: string
}

/** What each of a deck's files is called in its folder. */
export const fileNames = { about: 'about.json', reading: 'reading.md', facts: 'facts.yaml' } as const satisfies DeckFiles
