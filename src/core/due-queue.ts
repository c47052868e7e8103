import { isSureAndWrong } from './confidence'
import type { FactId } from './fact'
import { idAt, memoryAt, NO_DAY, stateAt, type FactColumns } from './fact-columns'
import { dueDaysOf, FactMap, whereaboutsOf } from './fact-map'
import type { FactState } from './fact-state'
import { leastOf } from './least'
import type { Learner } from './learner'
import { elapsedDays, recallOdds, type Memory } from './memory'
import { dueDayFor, targetDayOf, type DeckFacts } from './target'
import type { StudyDay } from './world'

/** A fact of which columns don't tell. */
interface Other {
  readonly id: FactId
  readonly memory: Memory
  readonly isSureWrong: boolean
}

/** So much lower is the key of what comes before all else. */
const FIRST = 1e9

/**
 * The facts of some decks that fall due by a day, each once, the soonest target of its decks counted; those set aside are left out. There may be a hundred
 * thousand: what lies in columns is looked into there, and only the facts that are asked for are named.
 */
export class DueQueue {
  readonly #days: Int32Array
  /** The place in the columns; -1 and down for the others. */
  readonly #sources: Int32Array
  #count = 0
  readonly #columns: FactColumns | undefined
  readonly #others: Other[] = []

  constructor(learner: Learner, decks: readonly DeckFacts[], readonly today: StudyDay, until: StudyDay) {
    const { facts, aside, settings } = learner
    this.#columns = facts instanceof FactMap ? facts.columns : undefined
    const most = decks.reduce((sum, { factIds }) => sum + factIds.length, 0)
    this.#days = new Int32Array(most)
    this.#sources = new Int32Array(most)
    const days = dueDaysOf(facts, settings.retention)
    /** Where decks may share facts: the rows of those in the columns, and of the others. */
    const rowAt = new Int32Array(decks.length > 1 ? (this.#columns?.lastDay.length ?? 0) : 0).fill(-1)
    const rowOf = new Map<FactId, number>()
    const noteOther = (id: FactId, state: FactState | undefined, target: StudyDay | undefined): void => {
      if (!state?.memory) return
      const day = dayOf(state, state.memory, settings.retention, target)
      if (day > until) return
      const row = rowOf.get(id)
      if (row === undefined) this.#others.push({ id, memory: state.memory, isSureWrong: isSureAndWrong(state) })
      rowOf.set(id, this.#put(row ?? -1, -this.#others.length, day))
    }
    for (const { about, factIds } of decks) {
      const target = targetDayOf(learner, about.id, today)
      const { places, columns, unpacked } = whereaboutsOf(facts, factIds)
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number
        if (aside.size > 0 && aside.has(factIds[at] as FactId)) continue
        if (place === -1 || !columns) {
          noteOther(factIds[at] as FactId, unpacked.get(factIds[at] as FactId), target)
          continue
        }
        let day = days[place] as number
        if (day === NO_DAY) continue
        if (target !== undefined || columns.sureWrongDay[place] !== NO_DAY) day = dayAt(columns, place, settings.retention, target)
        if (day > until) continue
        const row = this.#put(rowAt[place] ?? -1, place, day)
        if (rowAt.length > 0) rowAt[place] = row
      }
    }
  }

  /** Notes the day of a fact, in a new row where it has none; the sooner of two. */
  #put(known: number, source: number, day: StudyDay): number {
    if (known !== -1) {
      if (day < (this.#days[known] as number)) this.#days[known] = day
      return known
    }
    this.#days[this.#count] = day
    this.#sources[this.#count] = source
    return this.#count++
  }

  /** The days on which the facts fall due, in the order of their decks. */
  get days(): Int32Array {
    return this.#days.subarray(0, this.#count)
  }

  /** So many of the facts: those answered for sure and wrong, then the most at risk today. */
  first(most: number): readonly FactId[] {
    return Array.from(leastOf(this.#keys(), this.#count, most), (row) => {
      const source = this.#sources[row] as number
      return source >= 0 && this.#columns ? idAt(this.#columns, source) : this.#otherAt(source).id
    })
  }

  /** Of memories that all fade alike the longest ago, by how long each lasts, is the likeliest gone; where they don't, the odds tell. */
  #keys(): Float64Array {
    const keys = new Float64Array(this.#count)
    const columns = this.#columns
    let fading = NaN
    for (let row = 0; row < keys.length; row++) {
      const source = this.#sources[row] as number
      let lastDay: StudyDay, stability: number, decay: number
      if (source >= 0 && columns) {
        lastDay = columns.lastDay[source] as number
        stability = columns.stability[source] as number
        decay = columns.decay[source] as number
      } else ({ lastDay, stability, decay = NaN } = this.#otherAt(source).memory)
      if (row === 0) fading = decay
      else if (!Object.is(decay, fading)) return this.#keysByOdds()
      keys[row] = -elapsedDays(lastDay, this.today) / stability - (this.#isSureWrong(source) ? FIRST : 0)
    }
    return keys
  }

  #keysByOdds(): Float64Array {
    return Float64Array.from(this.#sources.subarray(0, this.#count), (source) => recallOdds(this.#memoryOf(source), this.today) - (this.#isSureWrong(source) ? FIRST : 0))
  }

  #memoryOf(source: number): Memory {
    const memory = source >= 0 && this.#columns ? memoryAt(this.#columns, source) : this.#otherAt(source).memory
    if (!memory) throw new Error('a row without a memory')
    return memory
  }

  #isSureWrong(source: number): boolean {
    return source >= 0 && this.#columns ? this.#columns.sureWrongDay[source] !== NO_DAY : this.#otherAt(source).isSureWrong
  }

  #otherAt(source: number): Other {
    return this.#others[-1 - source] as Other
  }
}

function dayAt(columns: FactColumns, place: number, retention: number, target: StudyDay | undefined): StudyDay {
  const state = stateAt(columns, place)
  return state.memory ? dayOf(state, state.memory, retention, target) : NO_DAY
}

/** The day on which a fact is asked: a mistake made for sure the day after, but no fact counts twice on one. */
function dayOf({ sureWrongDay }: FactState, memory: Memory, retention: number, target: StudyDay | undefined): StudyDay {
  const planned = dueDayFor(memory, retention, target)
  return sureWrongDay === undefined ? planned : Math.max(memory.lastDay + 1, Math.min(planned, sureWrongDay + 1))
}
