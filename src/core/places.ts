/** Names and their places, from 0 in the order met: a name is looked up once, and columns know it by its place from then on. */
export class Places {
  readonly #names: string[]
  /** Made when a name is first looked up: whoever only counts needs none. */
  #byName: Map<string, number> | undefined

  /** `names` were met before, each once. */
  constructor(names: readonly string[] = []) {
    this.#names = [...names]
  }

  /** Its place; a new one where it was never met. */
  of(name: string): number {
    const byName = this.#index()
    const known = byName.get(name)
    if (known !== undefined) return known
    byName.set(name, this.#names.length)
    return this.#names.push(name) - 1
  }

  /** Its place; undefined where it was never met. */
  find(name: string): number | undefined {
    return this.#index().get(name)
  }

  #index(): Map<string, number> {
    return (this.#byName ??= new Map(this.#names.map((name, place) => [name, place])))
  }

  nameAt(place: number): string {
    return this.#names[place] ?? ''
  }

  get names(): readonly string[] {
    return this.#names
  }
}
