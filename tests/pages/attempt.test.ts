// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FeedbackTime } from '@/core/entry'
import { StorageFailure, type LogStorage } from '@/core/storage'
import { memoryLog } from '@/storage/memory'
import { useAttempts } from '@/stores/attempts'
import { useSettings } from '@/stores/settings'
import { testWorld } from '#tests/support/house'
import { mountAt, type Mounted } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

const button = (name: RegExp | string) => screen.findByRole('button', { name })
const press = (key: string) => fireEvent.keyDown(document.body, { key })

async function quizOf(mounted: Mounted, factIds: readonly string[], kinds: readonly string[], feedback: FeedbackTime = 'at-once'): Promise<string> {
  const attempts = useAttempts(mounted.pinia)
  const quiz = await attempts.startQuiz({
    deckId: smallDeck.about.id, scope: { of: 'facts', factIds }, kinds, length: factIds.length, feedback,
  })
  await mounted.router.push(`/attempt/${quiz!.id}`)
  await screen.findByText(/^Question 1 of/)
  return quiz!.id
}

async function type(text: string): Promise<void> {
  await fireEvent.update(await screen.findByRole('textbox'), text)
  await fireEvent.click(await button('Check'))
}

describe('a question', () => {
  it('shows the verdict, the right answer and the passage in its paragraph, and Next has the focus', async () => {
    await quizOf(await mountAt('/'), ['orrin-arch', 'orrin-port'], ['typed'])
    await type('nobody at all')
    const next = await button('Next')
    await waitFor(() => expect(document.activeElement).toBe(next))
    expect(screen.getByText('Not right')).toBeTruthy()
    expect(document.querySelector('mark')?.textContent).toBeTruthy()
    expect(screen.getByText('Paragraph 1')).toBeTruthy()
    await fireEvent.click(next)
    expect(await screen.findByText('Question 2 of 2')).toBeTruthy()
  })

  it('counts "I don’t know" as an answer, by its button and by its key', async () => {
    const mounted = await mountAt('/')
    const id = await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['choice'])
    await fireEvent.click(await button('I don’t know'))
    await fireEvent.click(await button('Next'))
    await screen.findByText('Question 2 of 2')
    await press('d')
    await button('See the result')
    expect(mounted.log.state.attempts.get(id)?.answers).toHaveLength(2)
  })

  it('is answered, left and taken back by keys alone', async () => {
    const mounted = await mountAt('/')
    const id = await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['choice'])
    await press('1')
    await button('Next')
    await press('u')
    await waitFor(() => expect(mounted.log.state.attempts.get(id)?.answers).toHaveLength(0))
    expect(await screen.findByText('Question 1 of 2')).toBeTruthy()
    expect(await screen.findByText('Answer taken back: the question waits again.')).toBeTruthy()
    await press('?')
    expect((await screen.findByRole('dialog')).textContent).toContain('undo the last answer')
  })

  it('goes straight on where feedback waits for the end, but not after true or false', async () => {
    const mounted = await mountAt('/')
    await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['typed'], 'at-end')
    await type('nobody')
    expect(await screen.findByText('Question 2 of 2')).toBeTruthy()
    expect(screen.queryByText('Not right')).toBeNull()
    await quizOf(mounted, ['orrin-mont'], ['true-false'], 'at-end')
    await press('1')
    expect(await button('See the result')).toBeTruthy()
  })

  it('gives a wrong verdict right on appeal, says so, and takes it back again', async () => {
    const mounted = await mountAt('/')
    const id = await quizOf(mounted, ['orrin-wrec'], ['typed'])
    await type('a faulty lens cover')
    await fireEvent.click(await screen.findByText('I was right'))
    await fireEvent.click(await button('My words mean the same'))
    expect(await screen.findByText('Counted as right; “a faulty lens cover” is accepted from now on.')).toBeTruthy()
    const outcome = () => mounted.log.state.attempts.get(id)?.answers[0]?.verdict.outcome
    await waitFor(() => expect(outcome()).toBe('right'))
    expect(mounted.log.state.aliases.get('orrin-wrec')).toEqual(['a faulty lens cover'])
    const [toast] = screen.getAllByRole('button', { name: 'Undo' }).slice(-1)
    await fireEvent.click(toast!)
    await waitFor(() => expect(outcome()).toBe('wrong'))
  })

  it('says on the question that an answer is not saved, goes on, and saves it later', async () => {
    const world = testWorld()
    const memory = memoryLog({ random: world.random })
    let isFull = false
    const storage: LogStorage = {
      ...memory,
      append: (entry) => (isFull ? Promise.reject(new StorageFailure('full', 'no room')) : memory.append(entry)),
    }
    const mounted = await mountAt('/', { world, storage })
    await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['choice'])
    isFull = true
    await press('1')
    expect(await screen.findByText(/^Not saved: the last answer/)).toBeTruthy()
    await fireEvent.click(await button('Next'))
    expect(await screen.findByText('Question 2 of 2')).toBeTruthy()
    isFull = false
    await fireEvent.click(await button('Try again'))
    await waitFor(() => expect(screen.queryByText(/Not saved/)).toBeNull())
  })

  it('waits at the same question with the same options after a reload', async () => {
    const world = testWorld()
    const storage = memoryLog({ random: world.random })
    const first = await mountAt('/', { world, storage })
    const id = await quizOf(first, ['orrin-arch', 'orrin-port', 'orrin-high'], ['choice'])
    await press('1')
    await fireEvent.click(await button('Next'))
    await screen.findByText('Question 2 of 3')
    const shown = () => [...document.querySelectorAll('.question .stem, .question .option .text')].map((element) => element.textContent)
    const before = shown()
    cleanup()
    await mountAt(`/attempt/${id}`, { world, storage })
    await screen.findByText('Question 2 of 3')
    expect(shown()).toEqual(before)
  })

  it('that nobody asked is told of, with the way home', async () => {
    await mountAt('/attempt/never')
    expect(await screen.findByRole('heading', { name: 'There is no such quiz here' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'To the decks' })).toBeTruthy()
  })
})

describe('a flashcard', () => {
  it('turns by space, is rated by a digit with the next interval on each button, and leads to the next', async () => {
    const mounted = await mountAt('/')
    const attempts = useAttempts(mounted.pinia)
    const review = (await attempts.startReview(smallDeck.about.id, ['orrin-begn', 'orrin-arch']))!
    await mounted.router.push(`/attempt/${review.id}`)
    await screen.findByText('Question 1 of 2')
    await press(' ')
    expect((await button(/^Good/)).textContent).toMatch(/\d+ days?/)
    await press('3')
    expect(await screen.findByText('Question 2 of 2')).toBeTruthy()
  })
})

describe('reading a card aloud', () => {
  const said: string[] = []
  beforeEach(() => {
    said.splice(0)
    vi.stubGlobal('SpeechSynthesisUtterance', class {
      constructor(readonly text: string) {}
    })
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'en-GB', name: 'Voice', voiceURI: 'voice', default: true, localService: true }],
      addEventListener: () => undefined,
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => undefined,
    })
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('reads its front, and once it is turned its back', async () => {
    const mounted = await mountAt('/')
    await useSettings(mounted.pinia).change('speech', 'aloud')
    const review = (await useAttempts(mounted.pinia).startReview(smallDeck.about.id, ['orrin-arch', 'orrin-port']))!
    await mounted.router.push(`/attempt/${review.id}`)
    const front = await screen.findByRole('heading', { level: 2 })
    await waitFor(() => expect(said).toEqual([front.textContent]))
    await press(' ')
    const back = () => [...document.querySelectorAll('.back .line')].map((line) => line.textContent)
    await waitFor(() => expect(said.slice(1)).toEqual(back()))
    expect(back()).not.toEqual([])
  })
})

describe('a guided sitting', () => {
  async function learning(): Promise<Mounted & { readonly id: string }> {
    const mounted = await mountAt('/')
    const sitting = (await useAttempts(mounted.pinia).startLearn(smallDeck.about.id))!
    await mounted.router.push(`/attempt/${sitting.id}`)
    await button('I don’t know')
    return { ...mounted, id: sitting.id }
  }

  it('marks a first meeting as new, and says of what was missed that it comes back', async () => {
    await learning()
    expect(screen.getByText('First question')).toBeTruthy()
    expect(screen.getByText('new')).toBeTruthy()
    await fireEvent.click(await button('I don’t know'))
    expect(await screen.findByText('It comes back in this sitting.')).toBeTruthy()
    expect(screen.getByText('1 answered, 1 fact comes back')).toBeTruthy()
    expect(screen.getByText('new'), 'the feedback is still about a new fact').toBeTruthy()
  })
})

describe('how sure the learner is', () => {
  it('is asked after the response and before the verdict, said by a digit, and kept with the answer', async () => {
    const mounted = await mountAt('/')
    await useSettings(mounted.pinia).change('confidence', true)
    const id = await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['choice'])
    await press('1')
    const think = await button(/I think so/)
    await waitFor(() => expect(document.activeElement).toBe(think))
    expect(screen.queryByText(/^(Right|Not right)$/)).toBeNull()
    await press('3')
    await button('Next')
    expect(mounted.log.state.attempts.get(id)?.answers[0]?.entry.confidence).toBe('guess')
  })

  it('can be left unsaid by taking the response back, and is not asked of "I don’t know"', async () => {
    const mounted = await mountAt('/')
    await useSettings(mounted.pinia).change('confidence', true)
    const id = await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['choice'])
    await press('1')
    await button(/I think so/)
    await press('u')
    await waitFor(() => expect(screen.queryByText('How sure are you?')).toBeNull())
    await press('d')
    await button('Next')
    expect(mounted.log.state.attempts.get(id)?.answers[0]?.entry.confidence).toBeUndefined()
  })

  it('sends somebody who was sure and wrong to the passage first', async () => {
    const mounted = await mountAt('/')
    await useSettings(mounted.pinia).change('confidence', true)
    await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['typed'])
    await type('nobody at all')
    await fireEvent.click(await button(/Sure/))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('You were sure of this.'))
    expect(document.activeElement?.querySelector('mark')).not.toBeNull()
  })
})

describe('the time that an answer took', () => {
  it('leaves out the time while the tab was hidden', async () => {
    const world = testWorld()
    const mounted = await mountAt('/', { world })
    const id = await quizOf(mounted, ['orrin-arch', 'orrin-port'], ['choice'])
    const hide = (hidden: boolean) => {
      vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
      document.dispatchEvent(new Event('visibilitychange'))
    }
    world.pass(0, 3000)
    hide(true)
    world.pass(0, 600_000)
    hide(false)
    world.pass(0, 4000)
    await press('1')
    await button('Next')
    vi.restoreAllMocks()
    expect(mounted.log.state.attempts.get(id)?.answers[0]?.entry.tookMs).toBe(7000)
  })
})

describe('an appeal', () => {
  it('can be for one fact of several', async () => {
    const mounted = await mountAt('/')
    const [group] = smallDeck.groups.filter(({ kind }) => kind === 'match')
    const id = await quizOf(mounted, group!.factIds, ['match'])
    await fireEvent.click(await button('I don’t know'))
    await fireEvent.click(await screen.findByText('I was right'))
    const wrong = Object.keys(mounted.log.state.attempts.get(id)!.answers[0]!.verdict.byFact)
    const first = smallDeck.facts.find((fact) => fact.id === wrong[0])!
    await fireEvent.click(await button(first.label!))
    await waitFor(() => expect(mounted.log.state.attempts.get(id)!.answers[0]!.verdict.byFact[first.id]).toBe('right'))
    expect(mounted.log.state.attempts.get(id)!.answers[0]!.verdict.outcome).toBe('wrong')
  })
})
