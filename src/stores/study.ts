import { defineStore } from 'pinia'
import type { Attempt } from '@/core/attempt'
import { sectionsOf } from '@/core/deck'
import type { FactId } from '@/core/fact'
import type { HistoryStep } from '@/core/history'
import { diagnose, isLeech, type Diagnosis } from '@/core/leech'
import type { Moves } from '@/core/sitting'
import type { Stamp } from '@/core/stamp'
import { lastUndoables, undoableAt, undoingOf, type Undoable } from '@/core/undo'
import { useDecks } from './decks'
import { useLog } from './log'
import { useSettings } from './settings'

/** Some facts of a deck: all, a section's, or just these. */
export type Part = { readonly of: 'deck' } | { readonly of: 'section'; readonly section: string } | { readonly of: 'facts'; readonly factIds: readonly FactId[] }

/** What a learner does about their learning apart from answering: facts set aside, brought back, begun afresh, dates set, deeds taken back. */
export const useStudy = defineStore('study', () => {
  const log = useLog()
  const decks = useDecks()
  const settings = useSettings()

  async function factIdsIn(deckId: string, part: Part): Promise<readonly FactId[]> {
    if (part.of === 'facts') return part.factIds
    const open = await decks.open(deckId)
    if (!open) return []
    const sections = sectionsOf(open.deck).filter(({ section }) => part.of === 'deck' || section === part.section)
    return sections.flatMap(({ facts }) => facts.map(({ id }) => id))
  }

  /** Takes facts out of everything that is asked; their memory stays. Returns how many were not set aside before. */
  async function setAside(deckId: string, part: Part): Promise<number> {
    return place(await factIdsIn(deckId, part), true)
  }

  /** Brings facts set aside back. Returns how many there were. */
  async function bringBack(deckId: string, part: Part): Promise<number> {
    return place(await factIdsIn(deckId, part), false)
  }

  async function place(among: readonly FactId[], aside: boolean): Promise<number> {
    const factIds = among.filter((id) => log.state.aside.has(id) !== aside)
    if (factIds.length > 0) await log.record({ kind: 'fact-set-aside', factIds, aside })
    return factIds.length
  }

  /** Begins facts afresh, as if never asked; the answers stay in the log. Returns how many had been asked. */
  async function reset(deckId: string, part: Part): Promise<number> {
    const factIds = (await factIdsIn(deckId, part)).filter((id) => log.state.facts.has(id))
    if (factIds.length > 0) await log.record({ kind: 'fact-reset', factIds })
    return factIds.length
  }

  /** Sets the date (YYYY-MM-DD) by which a deck is to be known; null takes it away. */
  async function setTarget(deckId: string, date: string | null): Promise<void> {
    const others = Object.entries(settings.settings.targets).filter(([id]) => id !== deckId)
    await settings.change('targets', Object.fromEntries(date === null ? others : [...others, [deckId, date]]))
  }

  /** Takes back just this deed, whatever was done since. Returns it, or undefined where it no longer stands or is nothing to take back. */
  async function undo(stamp: Stamp): Promise<Undoable | undefined> {
    const deed = undoableAt(log.recentEntries(), log.state, stamp) ?? (await log.lookBack('deed', { stamp }))
    return deed && takeBack(deed)
  }

  async function takeBack(deed: Undoable): Promise<Undoable> {
    for (const { stamp } of undoingOf(deed, log.state)) await log.record({ kind: 'retracted', entry: stamp })
    return deed
  }

  /** The deeds that undo would take back one after the other, the newest first. */
  async function lastDeeds(most: number): Promise<readonly Undoable[]> {
    // What takes a deed back comes after it: the newest entries alone say which of them stand.
    const recent = lastUndoables(log.recentEntries(), log.state, most)
    return recent.length === most || (await log.isWhole()) ? recent : log.lookBack('deeds', { most })
  }

  /** What an attempt moved in memory. */
  async function moves(attempt: Attempt): Promise<Moves> {
    return log.lookBack('moves', { attempt })
  }

  /** Everything that happened to a fact, oldest first. */
  async function history(factId: FactId): Promise<readonly HistoryStep[]> {
    return log.lookBack('history', { factId })
  }

  /** Why a fact keeps failing and what can be done; undefined of one that does not, or that the deck lacks. */
  async function diagnosis(deckId: string, factId: FactId): Promise<Diagnosis | undefined> {
    const open = await decks.open(deckId)
    const fact = open?.facts.get(factId)
    if (!open || !fact || !isLeech(log.state.facts.get(factId))) return undefined
    const { ownerOf } = await import('@/questions')
    return diagnose(fact, await history(factId), (text) => ownerOf(text, open.deck))
  }

  return { setAside, bringBack, reset, setTarget, undo, lastDeeds, moves, history, diagnosis }
})
