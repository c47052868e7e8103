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
