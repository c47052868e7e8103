// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/vue'
import { createMemoryHistory } from 'vue-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import App from '@/App.vue'
import type { Glance, Today } from '@/core/glance'
import { todayOf } from '@/core/today'
import { makeRouter } from '@/router'
import { memoryLog, memoryShelf } from '@/storage/memory'
import { useAttempts } from '@/stores/attempts'
import { useDecks } from '@/stores/decks'
import { useGlance } from '@/stores/glance'
import { HOUSE } from '@/stores/house'
import { useLog } from '@/stores/log'
import { furnish, testWorld } from '#tests/support/house'
import '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

const GO_ON = 'Go on with the quiz, question 2 of 3'

/** A log in which a quiz was left at its second question, and what home tells of it. */
async function quizLeft() {
  const world = testWorld()
  const shelf = memoryShelf()
  const { pinia, house } = furnish({ world, storage: memoryLog({ random: world.random, shelf }) })
  const log = useLog(pinia)
  await log.open()
  const attempts = useAttempts(pinia)
  const quiz = (await attempts.startQuiz({ deckId: smallDeck.about.id, scope: { of: 'all' }, kinds: ['typed'], length: 3 }))!
  await attempts.answer(quiz, { dontKnow: true }, { tookMs: 1000, passageSeen: false })
  const told = todayOf(house.shelf, log.state, log.today)
  return { world, shelf, quiz, told, finish: () => attempts.finish(quiz.id) }
}

/** The app on home with what was kept, and its log not open before it is let. */
async function mountWith(told: Today | undefined, { world, shelf }: Pick<Awaited<ReturnType<typeof quizLeft>>, 'world' | 'shelf'>) {
  const storage = memoryLog({ random: world.random, shelf })
  const { pinia, house: furnished } = furnish({ world, storage })
  let letOpen = (): void => undefined
  const mayOpen = new Promise<void>((resolve) => (letOpen = resolve))
  const house = { ...furnished, recall: () => Promise.resolve(told), openStorage: () => mayOpen.then(() => storage) }
  const router = makeRouter(createMemoryHistory())
  await router.push('/')
  const rendered = render(App, { global: { plugins: [pinia, router], provide: { [HOUSE as symbol]: house } } })
  const [log, glance] = [useLog(pinia), useGlance(pinia)]
  await glance.recall()
  const opened = log.open()
  const open = async () => {
    letOpen()
    await opened
    await useDecks(pinia).readKept()
  }
  return { ...rendered, router, log, glance, open }
}

describe('Home before the log is open', () => {
  it('stands as the glance has it, and the very same once the log is open', async () => {
    const left = await quizLeft()
    const { container, log, glance, open } = await mountWith(left.told, left)
    const button = await screen.findByRole('button', { name: GO_ON })
    expect(log.phase).toBe('opening')
    expect(container.querySelector('[data-ready]')).not.toBeNull()
    const before = container.innerHTML
    await open()
    await waitFor(() => expect(glance.told).toBeUndefined())
    expect(container.innerHTML).toBe(before)
    expect(screen.getByRole('button', { name: GO_ON })).toBe(button)
  })

  it('does what is pressed as soon as the log is open', async () => {
    const left = await quizLeft()
    const { router, open } = await mountWith(left.told, left)
    await fireEvent.click(await screen.findByRole('button', { name: GO_ON }))
    expect(router.currentRoute.value.path).toBe('/')
    await open()
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/attempt/${left.quiz.id}`))
  })

  it('is put right by the log, and does nothing that the log has no more', async () => {
    const left = await quizLeft()
    await left.finish()
    const { router, open } = await mountWith(left.told, left)
    await fireEvent.click(await screen.findByRole('button', { name: GO_ON }))
    await open()
    await waitFor(() => expect(screen.queryByRole('button', { name: GO_ON })).toBeNull())
    expect(screen.getByRole('button', { name: 'Learn' })).toBeTruthy()
    expect(router.currentRoute.value.path).toBe('/')
  })

  it('waits for the log where nothing was kept, and every other page does', async () => {
    const left = await quizLeft()
    const { container, router, open } = await mountWith(undefined, left)
    expect(container.querySelector('main')?.textContent).toBe('')
    await open()
    expect(await screen.findByRole('button', { name: GO_ON })).toBeTruthy()
    const other = await mountWith(left.told, left)
    await other.router.push('/progress')
    expect(other.container.querySelector('[data-ready]')).toBeNull()
    expect(router.currentRoute.value.path).toBe('/')
  })

  it('is kept once the kept decks are known, and again when something was done', async () => {
    const left = await quizLeft()
    const kept: Glance[] = []
    const storage = { ...memoryLog({ random: left.world.random, shelf: left.shelf }), keepGlance: async (glance: Promise<Glance>) => void kept.push(await glance) }
    const { pinia, house } = furnish({ world: left.world, storage })
    const [log, glance, decks] = [useLog(pinia), useGlance(pinia), useDecks(pinia)]
    await log.open()
    await glance.keep()
    expect(kept).toEqual([])
    await decks.readKept()
    await glance.keep()
    await glance.keep()
    expect(kept).toMatchObject([{ build: house.build, deed: undefined }])
    expect(kept[0]?.days[0]).toEqual(left.told)
    await useAttempts(pinia).finish(left.quiz.id)
    await glance.keep()
    expect(kept).toHaveLength(2)
  })
  it('is not kept, and nobody is troubled, where what works it out cannot be fetched', async () => {
    const left = await quizLeft()
    const kept: Glance[] = []
    const storage = { ...memoryLog({ random: left.world.random, shelf: left.shelf }), keepGlance: async (glance: Promise<Glance>) => void kept.push(await glance) }
    const { pinia } = furnish({ world: left.world, storage })
    await useLog(pinia).open()
    await useDecks(pinia).readKept()
    vi.doMock('@/core/today', () => Promise.reject(new TypeError('out of reach')))
    await useGlance(pinia).keep()
    expect(kept).toEqual([])
    vi.doUnmock('@/core/today')
    await useGlance(pinia).keep()
    expect(kept).toHaveLength(1)
  })
})
