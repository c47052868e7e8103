// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { memoryLog } from '@/storage/memory'
import { useAttempts } from '@/stores/attempts'
import { useSettings } from '@/stores/settings'
import { testWorld } from '#tests/support/house'
import { mountAt, type Mounted } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

/** One answer, on whatever study day it is. */
async function study({ pinia }: Mounted): Promise<void> {
  const attempts = useAttempts(pinia)
  const quiz = (await attempts.startQuiz({ deckId: smallDeck.about.id, scope: { of: 'all' }, length: 1 }))!
  await attempts.answer(quiz, { dontKnow: true }, { tookMs: 1000, passageSeen: false })
}

describe('The days studied', () => {
  it('stay as they were lived, by a journey west over the date line and back', async () => {
    const world = testWorld('line', '2026-03-02T22:00:00Z')
    world.travel(13 * 60, 'Pacific/Tongatapu')
    const mounted = await mountAt('/', { world })
    await study(mounted)
    world.travel(-11 * 60, 'Pacific/Pago_Pago')
    mounted.log.tick()
    await study(mounted)
    await mounted.router.push('/progress')
    expect(await screen.findByText('Studied on 2 days; within the last 30 days on 2. 2 study days in a row so far, the longest row was 2; a day of rest doesn’t end it.')).toBeTruthy()
  })

  it('keep their longest row over a holiday, and lose none to the change to summer time', async () => {
    const world = testWorld('holiday', '2026-03-27T12:00:00Z')
    world.travel(60, 'Europe/Berlin')
    const mounted = await mountAt('/', { world })
    await study(mounted)
    world.pass(2)
    world.travel(120, 'Europe/Berlin')
    await study(mounted)
    world.pass(1)
    await study(mounted)
    world.pass(40)
    mounted.log.tick()
    await mounted.router.push('/progress')
    expect(await screen.findByText('Studied on 3 days; within the last 30 days on 0. The longest row had 3 study days.')).toBeTruthy()
  })
})

describe('After weeks away', () => {
  it('home deals the backlog out over days, though a date to know the deck by has passed', async () => {
    const world = testWorld()
    const mounted = await mountAt('/', { world, storage: memoryLog({ random: world.random }) })
    await useSettings(mounted.pinia).change('targets', { [smallDeck.about.id]: '2026-03-20' })
    const attempts = useAttempts(mounted.pinia)
    const review = (await attempts.startReview(smallDeck.about.id))!
    for (let at = mounted.log.state.attempts.get(review.id)!; at.current; at = mounted.log.state.attempts.get(review.id)!) {
      await attempts.answer(at, { rating: 3 }, { tookMs: 1000, passageSeen: false })
    }
    await useSettings(mounted.pinia).change('reviewsPerDay', 4)
    world.pass(45)
    mounted.log.tick()
    expect(await screen.findByText(/facts wait\. 4 a day, those most at risk first, brings them all back in \d+ days\./)).toBeTruthy()
  })
})
