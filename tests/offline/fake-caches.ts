/** Caches in memory, as far as a keeper uses them; their keys come in the order in which they were opened. */
export class FakeCaches {
  readonly #all = new Map<string, Map<string, Response>>()

  readonly delete = async (name: string): Promise<boolean> => this.#all.delete(name)

  readonly keys = async (): Promise<string[]> => [...this.#all.keys()]

  readonly open = async (name: string) => {
    const kept = this.#all.get(name) ?? new Map<string, Response>()
    this.#all.set(name, kept)
    return {
      match: async (address: string) => kept.get(address)?.clone(),
      put: async (address: string, response: Response) => void kept.set(address, response),
    }
  }

  /** What is kept under a name, by address. */
  addresses(name: string): readonly string[] {
    return [...(this.#all.get(name)?.keys() ?? [])].sort()
  }

  as(): CacheStorage {
    return this as unknown as CacheStorage
  }
}
