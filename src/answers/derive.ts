/** What a type of words derives from one stated form, raw and folded. */
export type Derive = (raw: string, folded: string, sort: string | undefined) => { readonly derived: readonly string[]; readonly parts?: readonly string[] }
