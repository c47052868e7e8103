/** Modules that come together, how many bytes they are, and which pages (by number) ask for any of them. */
export interface Part<Id> {
  readonly modules: readonly Id[]
  readonly bytes: number
  readonly askedBy: ReadonlySet<number>
}

/** What a request costs a phone, in bytes that could have come meanwhile: six go at a time, each takes a round trip of 150 ms, and 200 KB come in a second. */
const REQUEST_BYTES = 5000

/**
 * Puts parts together, two at a time, for as long as that spares the pages more in requests than it costs them in bytes that they have no use for. Parts that
 * one page alone asks for stay as they are, and no two come to need each other. `weights` tells how much each page counts.
 */
export function gathered<Id>(parts: readonly Part<Id>[], importsOf: (id: Id) => readonly Id[], weights: readonly number[]): readonly Part<Id>[] {
  let now = parts
  let cost = costOf(now, importsOf, weights)
  for (;;) {
    let best: { readonly cost: number; readonly next: readonly Part<Id>[] } | undefined
    for (const { one, other, most } of hopefulPairs(now, weights)) {
      if (cost - most >= (best?.cost ?? cost)) break
      const next = [...now.filter((part) => part !== one && part !== other), together(one, other)]
      const nextCost = costOf(next, importsOf, weights)
      if (nextCost < (best?.cost ?? cost)) best = { cost: nextCost, next }
    }
    if (!best) return now
    now = best.next
    cost = best.cost
  }
}

function together<Id>(one: Part<Id>, other: Part<Id>): Part<Id> {
  return { modules: [...one.modules, ...other.modules], bytes: one.bytes + other.bytes, askedBy: new Set([...one.askedBy, ...other.askedBy]) }
}

/** Pairs that might be worth it, with the most that they could spare, the best first. */
function hopefulPairs<Id>(parts: readonly Part<Id>[], weights: readonly number[]) {
  const shared = parts.filter(({ askedBy }) => askedBy.size > 1)
  return shared
    .flatMap((one, at) => shared.slice(at + 1).map((other) => ({ one, other, most: mostSpared(one, other, weights) })))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most)
}

function mostSpared<Id>(one: Part<Id>, other: Part<Id>, weights: readonly number[]): number {
  let spared = 0
  for (const page of one.askedBy) spared += (weights[page] ?? 0) * (other.askedBy.has(page) ? REQUEST_BYTES : -other.bytes)
  for (const page of other.askedBy) if (!one.askedBy.has(page)) spared -= (weights[page] ?? 0) * one.bytes
  return spared
}

/** What all pages have to fetch, in bytes; without end where parts need each other. */
function costOf<Id>(parts: readonly Part<Id>[], importsOf: (id: Id) => readonly Id[], weights: readonly number[]): number {
  const partOf = new Map(parts.flatMap((part, at) => part.modules.map((id) => [id, at] as const)))
  const needs = parts.map(({ modules }, at) => [...new Set(modules.flatMap((id) => importsOf(id).flatMap((next) => partOf.get(next) ?? [])))].filter((next) => next !== at))
  const pages = parts.map(({ askedBy }) => new Set(askedBy))
  const order = inOrder(needs)
  if (!order) return Infinity
  for (const at of order) for (const next of needs[at] ?? []) for (const page of pages[at] ?? []) pages[next]?.add(page)
  return parts.reduce((sum, { bytes }, at) => sum + (bytes + REQUEST_BYTES) * [...(pages[at] ?? [])].reduce((weight, page) => weight + (weights[page] ?? 0), 0), 0)
}

/** Every part before those that it needs; undefined where some need each other. */
function inOrder(needs: readonly (readonly number[])[]): readonly number[] | undefined {
  const [done, open] = [new Set<number>(), new Set<number>()]
  const visit = (at: number): boolean => {
    if (done.has(at)) return true
    if (open.has(at)) return false
    open.add(at)
    if (!(needs[at] ?? []).every(visit)) return false
    open.delete(at)
    done.add(at)
    return true
  }
  return needs.every((_, at) => visit(at)) ? [...done].reverse() : undefined
}
