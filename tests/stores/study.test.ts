import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Attempt } from '@/core/attempt'
import { foldLog, type Learner } from '@/core/fold'
import { DONT_KNOW } from '@/core/question'
import { isUnclear } from '@/core/verdict'
import { kindOf } from '@/questions'
import { useAttempts } from '@/stores/attempts'
import { useLog } from '@/stores/log'
import { useSettings } from '@/stores/settings'
import { useStudy } from '@/stores/study'
import { furnish, type TestWorld } from '#tests/support/house'
import { smallDeck } from '#tests/support/small-deck'

const deckId = smallDeck.about.id
const sitting = { tookMs: 1000, passageSeen: false }
let world: TestWorld

beforeEach(async () => {
  ;({ world } = furnish())
  await useLog().open()
})

const now = (id: string): Attempt => useLog().state.attempts.get(id) as Attempt

/** The learner as plain data, taken now. */
function plain({ attempts, facts, aliases, aside, settings, days }: Learner): unknown {
  return structuredClone({
    attempts: [...attempts], facts: [...facts].sort(), aliases: [...aliases].sort(), aside: [...aside].sort(), settings, days: [...days].sort(),
  })
}

async function learn(length?: number): Promise<Attempt> {
  const attempt = await useAttempts().startLearn(deckId, length)
  if (!attempt) throw new Error('nothing to learn')
  return attempt
}

async function answer(id: string, isRight = true, more: { readonly confidence?: 'sure' } = {}): Promise<void> {
  const { current } = now(id)
  if (!current) throw new Error('nothing waits')
  const response = isRight ? kindOf(current.question).keyResponse(current.question) : DONT_KNOW
  const given = await useAttempts().answer(now(id), response, { ...sitting, ...more })
  if (!given || isUnclear(given)) throw new Error('not judged')
}

async function undoLast(): Promise<unknown> {
  const [last] = await useStudy().lastDeeds(1)
  return last && useStudy().undo(last.stamp)
}

type DeedName = 'right' | 'wrong' | 'appeal' | 'aside' | 'back' | 'reset' | 'retention' | 'target' | 'day' | 'finish'

async function perform(deed: DeedName, attempt: () => Promise<Attempt>): Promise<void> {
  const study = useStudy()
  if (deed === 'right' || deed === 'wrong') return answer((await attempt()).id, deed === 'right')
  if (deed === 'appeal') {
    const last = [...useLog().state.attempts.values()].flatMap(({ answers }) => answers).findLast(({ appeals }) => appeals.length === 0)
    if (last) await useAttempts().appeal(last.entry, last.entry.question.factIds[0] ?? '', 'question-wrong')
    return
  }
  if (deed === 'aside') await study.setAside(deckId, { of: 'section', section: 'The keepers' })
  if (deed === 'back') await study.bringBack(deckId, { of: 'deck' })
  if (deed === 'reset') await study.reset(deckId, { of: 'deck' })
  if (deed === 'retention') await useSettings().change('retention', useSettings().settings.retention === 0.9 ? 0.85 : 0.9)
  if (deed === 'target') await study.setTarget(deckId, useSettings().settings.targets[deckId] === undefined ? '2026-05-01' : null)
  if (deed === 'finish') await useAttempts().finish((await attempt()).id)
  if (deed === 'day') {
    world.pass(3)
    useLog().tick()
  }
}

describe('Undo', () => {
  const deeds = fc.array(fc.constantFrom<DeedName>('right', 'right', 'wrong', 'wrong', 'appeal', 'aside', 'back', 'reset', 'retention', 'target', 'day', 'finish'), {
    minLength: 1, maxLength: 12,
  })

  it('takes back one deed after the other, newest first, from whatever sitting, each as if it had never been done', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (names) => {
        ;({ world } = furnish())
        await useLog().open()
        const open = async (): Promise<Attempt> => {
          const waiting = [...useLog().state.attempts.values()].find(({ current, finished }) => current && !finished)
          return waiting ?? useAttempts().startQuiz({ deckId, scope: { of: 'all' }, length: 3 }) as Promise<Attempt>
        }
        const before: unknown[] = []
        for (const name of names) {
          if (['right', 'wrong', 'finish'].includes(name)) {
            const was = useLog().state.attempts.size
            if (useAttempts().factsIn(await openDeck(), { of: 'all' }).length === 0) continue
            await open()
            // A quiz that begins is no deed: what came before it is not compared with what has it.
            if (useLog().state.attempts.size > was) before.length = 0
          }
          const state = plain(useLog().state)
          const count = useLog().recentEntries().length
          await perform(name, open)
          if (useLog().recentEntries().length > count) before.push(state)
        }
        for (const state of before.toReversed()) {
          expect(await undoLast()).toBeDefined()
          expect(plain(useLog().state)).toEqual(state)
          expect(plain(foldLog(useLog().recentEntries()))).toEqual(state)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has nothing to take back in an empty log, nor of a quiz that was only begun', async () => {
    expect(await undoLast()).toBeUndefined()
    await useAttempts().startQuiz({ deckId, scope: { of: 'all' } })
    expect(await undoLast()).toBeUndefined()
  })
})

async function openDeck() {
  const { useDecks } = await import('@/stores/decks')
  const open = await useDecks().open(deckId)
  if (!open) throw new Error('no deck')
  return open
}

describe('A guided sitting', () => {
  it('writes one entry an answer, waits at its next question, and goes on past any plan until it ends by itself', async () => {
    const attempt = await learn(8)
    expect(attempt.started).toMatchObject({ mode: 'learn', plan: [], length: 8 })
    let asked = 0
    while (now(attempt.id).current) {
      const before = useLog().recentEntries().length
      expect(now(attempt.id).current?.index).toBe(asked)
      await answer(attempt.id, asked !== 1)
      asked += 1
      expect(useLog().recentEntries().length).toBe(before + (now(attempt.id).current ? 1 : 2))
    }
    expect(now(attempt.id).finished).toBeDefined()
    const ids = now(attempt.id).answers.map(({ entry }) => entry.question.factIds[0])
    expect(ids.lastIndexOf(ids[1])).toBeGreaterThan(1)
  })

  it('has nothing to begin with once the day is done', async () => {
    const attempt = await learn(60)
    while (now(attempt.id).current) await answer(attempt.id)
    expect(await useAttempts().startLearn(deckId)).toBeUndefined()
    expect(await useAttempts().startLearn('no-such-deck')).toBeUndefined()
  })

  it('keeps how sure the learner was, and asks a mistake made for sure first next time', async () => {
    const attempt = await learn(4)
    await answer(attempt.id)
    const wronged = now(attempt.id).current?.question.factIds[0]
    await answer(attempt.id, false, { confidence: 'sure' })
    expect(now(attempt.id).answers.at(-1)?.entry.confidence).toBe('sure')
    while (now(attempt.id).current) await answer(attempt.id)
    world.pass(30)
    useLog().tick()
    expect((await learn()).current?.question.factIds).toContain(wronged)
  })
})

describe('Undo of one deed', () => {
  it('takes back just that, whatever was done since, and nothing a second time', async () => {
    await useSettings().change('quizLength', 20)
    const deed = useLog().ownNewest()!
    await useSettings().change('options', 4)
    expect(await useStudy().undo(deed.stamp)).toMatchObject({ kind: 'setting-changed', name: 'quizLength' })
    expect(useLog().state.settings).toMatchObject({ quizLength: 10, options: 4 })
    expect(await useStudy().undo(deed.stamp)).toBeUndefined()
    expect(useLog().state.settings.options).toBe(4)
  })
})

describe('Facts', () => {
  it('are set aside and brought back by fact, section or deck, only where that changes something', async () => {
    const study = useStudy()
    const before = useLog().recentEntries().length
    expect(await study.setAside(deckId, { of: 'section', section: 'The keepers' })).toBe(6)
    expect(await study.setAside(deckId, { of: 'section', section: 'The keepers' })).toBe(0)
    expect(await study.setAside(deckId, { of: 'deck' })).toBe(11)
    expect(await useAttempts().startLearn(deckId)).toBeUndefined()
    expect(await study.bringBack(deckId, { of: 'facts', factIds: ['orrin-begn'] })).toBe(1)
    expect(useLog().recentEntries()).toHaveLength(before + 3)
    expect((await learn()).current?.question.factIds).toEqual(['orrin-begn'])
  })

  it('begin afresh, with their answers left in the history', async () => {
    const attempt = await learn(3)
    const factId = attempt.current?.question.factIds[0] ?? ''
    await answer(attempt.id)
    expect(await useStudy().reset(deckId, { of: 'deck' })).toBe(1)
    expect(useLog().state.facts.has(factId)).toBe(false)
    expect((await useStudy().history(factId)).map(({ outcome }) => outcome)).toEqual(['right', undefined])
    expect(await useStudy().reset(deckId, { of: 'deck' })).toBe(0)
  })

  it('are told why they keep failing once they do', async () => {
    const factId = 'orrin-begn'
    await useStudy().setAside(deckId, { of: 'deck' })
    await useStudy().bringBack(deckId, { of: 'facts', factIds: [factId] })
    for (let day = 0; day < 4; day++) {
      expect(await useStudy().diagnosis(deckId, factId)).toBeUndefined()
      const quiz = await useAttempts().startQuiz({ deckId, scope: { of: 'facts', factIds: [factId] }, kinds: ['typed'], length: 1 })
      if (!quiz) throw new Error('no quiz')
      await useAttempts().answer(quiz, { text: '9 August 1873' }, sitting)
      world.pass(2)
      useLog().tick()
    }
    expect((await useStudy().diagnosis(deckId, factId))?.why).toMatchObject({ cause: 'confused', factId: 'orrin-litt', times: 4 })
  })
})
