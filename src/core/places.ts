/** Names and their places, from 0 in the order met: a name is looked up once, and columns know it by its place from then on. */
export class Places {
  readonly #byName = new Map<string, number>()
  readonly #names: string[] = []

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.of(name)
  }

  /** Its place; a new one where it was never met. */
  of(name: string): number {
    const known = this.#byName.get(name)
    if (known !== undefined) return known
    this.#byName.set(name, this.#names.length)
    return this.#names.push(name) - 1
  }

  /** Its place; undefined where it was never met. */
  find(name: string): number | undefined {
    return this.#byName.get(name)
  }

  nameAt(place: number): string {
    return this.#names[place] ?? ''
  }

  get names(): readonly string[] {
    return this.#names
  }
}
