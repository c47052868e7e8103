import { studyDayOf } from '@/core/world'
import { seedLog } from '../support/seed-log.ts'
import { HMW } from './begin.ts'
import { deckOf, NOW, restoreIn } from './restored.ts'
import { Sitting } from './sitting.ts'
import { expect, test } from './support.ts'

const TODAY = studyDayOf({ ms: Date.parse(NOW), offset: 0, zone: 'UTC' }, 4)

test.describe('the reading as a map', () => {
  test.use({ viewport: { width: 1440, height: 900 } })
  test('shows of a passage under the pointer and of a fact with the focus what is known, and sits down with those facts', async ({ app, clock }) => {
    const { page } = app
    await clock.set(NOW)
    const deck = await deckOf(HMW)
    await restoreIn(app, seedLog(deck, { until: TODAY - 10, days: 40 }))
    await app.open(`/deck/${HMW}/reading`)
    const inParagraph = (number: number) => deck.facts.filter(({ passage }) => passage.paragraph === number)
    const number = deck.reading.find((one) => one.number !== null && inParagraph(one.number).length > 1)?.number ?? 0
    const facts = inParagraph(number)
    const paragraph = page.locator(`#p${String(number)}`)
    const beside = page.locator('.beside').filter({ has: paragraph })
    const pointed = beside.getByRole('listitem').and(page.locator('.shown'))
    await expect(beside.getByRole('listitem')).toHaveCount(facts.length)
    await page.mouse.move(0, 0)
    await expect(pointed).toHaveCount(0)

    const [first] = facts
    const passage = paragraph.locator('span').filter({ hasText: first?.passage.quote.slice(0, 20) ?? '' }).last()
    await passage.hover()
    await expect(pointed.first()).toHaveText(/\((not asked yet|being learnt|known|slipping)\)$/u)
    await page.mouse.move(0, 0)
    await expect(pointed).toHaveCount(0)

    await beside.getByRole('link').first().focus()
    await expect(pointed).toHaveCount(1)
    await expect(paragraph.locator('.shown').first()).toBeVisible()

    const study = beside.getByRole('button', { name: /^Study (this|these)$/u })
    await study.focus()
    await page.keyboard.press('Enter')
    const sitting = await Sitting.on(page)
    expect(facts.map(({ id }) => id)).toEqual(expect.arrayContaining([...(await sitting.waiting()).factIds]))
  })
})
