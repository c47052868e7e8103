/** What follows from one stated form of a name or text. */
export interface Derived {
  /** The form without what only goes with it: a title, "province of", a British spelling. */
  readonly core: string
  readonly derived: readonly string[]
  readonly parts?: readonly string[]
}

/** What a type of words derives from one stated form, raw and folded. */
export type Derive = (raw: string, folded: string, sort: string | undefined) => Derived
