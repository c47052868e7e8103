/** A line of a key as the answer page gives it: the letter or number it goes by, and its words. */
export interface PaperKey {
  readonly mark?: string
  readonly text: string
}

/** A question laid out for paper, and to be read aloud: what is printed of it, and its key. Pure data, so that one picture serves every kind. */
export interface Paper {
  /** What the learner is to do with it. */
  readonly task: 'write' | 'fill' | 'choose-one' | 'choose-several' | 'true-or-false' | 'number' | 'pair'
  /** The stem; where a blank stands in it, the pieces before and after. */
  readonly stem: readonly string[]
  /** Options by letter, things to number, or the left sides of pairs. */
  readonly rows: readonly string[]
  /** The right sides of pairs, by letter. */
  readonly partners: readonly string[]
  /** Answers to write, a line each. */
  readonly blanks: number
  readonly key: readonly PaperKey[]
  /** Of a statement: whether it is true. */
  readonly isTrue?: boolean
}

/** A paper with what most have not left out. */
export function paperOf(paper: Pick<Paper, 'task' | 'key'> & Partial<Paper> & { readonly stem: readonly string[] }): Paper {
  return { rows: [], partners: [], blanks: 0, ...paper }
}

/** The letter that an option goes by on paper: A, B, C … */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at)
}

/** What is read aloud of a question, a piece at a time: its stem and everything there is to choose from. */
export function spokenOf({ stem, rows, partners }: Paper): readonly string[] {
  return [...stem, ...rows, ...partners].filter((text) => /[\p{L}\p{N}]/u.test(text))
}

/** A question on a worksheet, with the paragraphs of the original that its answer stands in. */
export interface PrintedQuestion {
  readonly paper: Paper
  readonly paragraphs: readonly number[]
}

/** A flashcard to cut out. */
export interface PrintedCard {
  readonly front: string
  readonly back: readonly string[]
  readonly paragraph: number
}

/** What is printed and how. `version` tells worksheets of the same deck apart. */
export interface Printing {
  readonly as: 'worksheet' | 'cards'
  readonly size: 'a4' | 'letter'
  readonly layout: 'both' | 'fold'
  readonly kinds: readonly string[]
  readonly count: number
  readonly version: number
}

/** Packs things of these heights onto pages with so much room, in order; a thing higher than a page has one to itself. Places of the things, by page. */
export function packed(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const pages: number[][] = []
  let left = 0
  for (const [at, height] of heights.entries()) {
    const page = pages.at(-1)
    if (page && height <= left) page.push(at)
    else pages.push([at])
    left = (page && height <= left ? left : room) - height
  }
  return pages
}

/** Cards by page and side: their places for the fronts, and for the backs so that, turned over the long edge, each lies behind its front; -1 is an empty place. */
export function duplexed(count: number, columns: number, rows: number): readonly { readonly fronts: readonly number[]; readonly backs: readonly number[] }[] {
  const perPage = columns * rows
  return Array.from({ length: Math.ceil(count / perPage) }, (_, page) => {
    const fronts = Array.from({ length: perPage }, (_place, at) => (page * perPage + at < count ? page * perPage + at : -1))
    const backs = fronts.map((_place, at) => fronts[at - (at % columns) + (columns - 1 - (at % columns))] ?? -1)
    return { fronts, backs }
  })
}
