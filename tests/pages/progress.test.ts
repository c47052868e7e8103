// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'
import { memoryLog } from '@/storage/memory'
import { mountAt, type Mounted } from '#tests/support/mount'
import { testWorld } from '#tests/support/house'
import { seedLog } from '#tests/support/seed-log'
import { smallDeck } from '#tests/support/small-deck'

const TODAY = Math.floor(Date.parse('2026-03-02T12:00:00Z') / 86_400_000)

afterEach(cleanup)

async function mountFilled(address: string, days = 120): Promise<Mounted> {
  const world = testWorld()
  const storage = memoryLog({ random: world.random })
  await storage.open()
  await storage.adopt('seed', seedLog(smallDeck, { until: TODAY, days }))
  await storage.close()
  return mountAt(address, { world, storage })
}

describe('The progress page', () => {
  test('says what it will show and where to begin, before the first answer', async () => {
    await mountAt('/progress')
    expect(await screen.findByRole('heading', { name: 'Nothing to look at yet' })).toBeTruthy()
    expect(screen.queryByRole('figure')).toBeNull()
    await fireEvent.click(screen.getByRole('button', { name: 'Take the first quiz' }))
    expect(await screen.findByText(/^Question 1 of/)).toBeTruthy()
  })

  test('shows each chart under a sentence, with the same as a table', async () => {
    await mountFilled('/progress')
    await screen.findByRole('heading', { name: 'What you keep' })
    await waitFor(() => expect(screen.getAllByRole('figure')).toHaveLength(9))
    const figures = screen.getAllByRole('figure')
    for (const figure of figures) {
      expect(figure.querySelector('figcaption')?.textContent).toMatch(/\.$/)
      expect(figure.querySelector('table')).toBeTruthy()
    }
    expect(screen.getByText(/^You studied on \d+ days of the last \d+/)).toBeTruthy()
    expect(screen.getByText(/^When you were sure, you were right \d+/)).toBeTruthy()
  })

  test('tells how many answers a fit takes, while there are fewer', async () => {
    await mountFilled('/progress', 40)
    const fit = await screen.findByRole('region', { name: 'Fitted to you' })
    expect(await within(fit).findByText(/it takes 400\./)).toBeTruthy()
    expect(within(fit).queryByRole('button')).toBeNull()
  })

  test('goes from a fact that goes wrong most to its history', async () => {
    const { router } = await mountFilled('/progress')
    const heading = await screen.findByRole('heading', { name: 'The facts that go wrong most' })
    const list = heading.parentElement as HTMLElement
    await fireEvent.click(within(list).getAllByRole('link')[0] as HTMLElement)
    await waitFor(() => expect(router.currentRoute.value.name).toBe('/fact/[id]'))
    expect(await screen.findByRole('heading', { name: 'Every answer' })).toBeTruthy()
  })
})

describe('The history of a fact', () => {
  test('shows every answer with what was said and how it went, and the memory as a curve', async () => {
    const { log } = await mountFilled('/fact/orrin-begn')
    await screen.findByRole('heading', { name: 'Every answer' })
    const asked = log.state.facts.get('orrin-begn')?.answers ?? 0
    expect(asked).toBeGreaterThan(2)
    await waitFor(() => expect(document.querySelectorAll('ol > li')).toHaveLength(asked))
    expect(await screen.findByText(/^Today you know this with odds of \d+/)).toBeTruthy()
  })

  test('shows the newest of many answers, and the older ones when asked', async () => {
    await mountFilled('/fact/orrin-begn', 900)
    await screen.findByRole('heading', { name: 'Every answer' })
    const shown = () => document.querySelectorAll('ol > li').length
    await waitFor(() => expect(shown()).toBe(12))
    await fireEvent.click(screen.getByRole('button', { name: /^Show \d+ older$/ }))
    expect(shown()).toBeGreaterThan(12)
  })

  test('sets the fact aside and asks it again', async () => {
    const { log } = await mountFilled('/fact/orrin-begn')
    await fireEvent.click(await screen.findByRole('button', { name: 'Set aside' }))
    await screen.findByText('Set aside: it is not asked.')
    expect(log.state.aside.has('orrin-begn')).toBe(true)
    await fireEvent.click(screen.getByRole('button', { name: 'Ask it again' }))
    await screen.findByRole('button', { name: 'Set aside' })
    expect(log.state.aside.has('orrin-begn')).toBe(false)
  })

  test('begins the fact afresh, and undoes that', async () => {
    const { log } = await mountFilled('/fact/orrin-begn')
    const memory = () => log.state.facts.get('orrin-begn')?.memory
    const before = await screen.findByRole('button', { name: 'Begin it afresh' }).then(memory)
    await fireEvent.click(screen.getByRole('button', { name: 'Begin it afresh' }))
    await screen.findByText(/^Begun afresh/)
    expect(memory()).toBeUndefined()
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(memory()).toEqual(before))
  })

  test('of an unknown fact says so', async () => {
    await mountAt('/fact/none')
    expect(await screen.findByRole('heading', { name: 'No such fact' })).toBeTruthy()
  })
})
