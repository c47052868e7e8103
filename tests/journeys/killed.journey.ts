import { KillableBrowser, withProfile } from './killable.ts'
import { beginQuiz } from './begin.ts'
import { storedLearner } from './log.ts'
import { Sitting } from './sitting.ts'
import { addressOf, App, expect, test } from './support.ts'

/** FACTDECK_ANSWER_KILLS asks for more. */
const KILLS = Number(process.env['FACTDECK_ANSWER_KILLS'] ?? 20)

test('of twenty answers or more, each followed at once by the death of the browser, none is lost', async ({ complaints }) => {
  test.setTimeout(60_000 + KILLS * 8_000)
  await withProfile(async (profile) => {
    const start = async () => {
      const browser = await KillableBrowser.start(profile)
      complaints.listen(browser.page.context())
      return { browser, app: new App(browser.page, addressOf()) }
    }
    let { browser, app } = await start()
    let sitting = await beginQuiz(app, { kinds: ['choice', 'true-false', 'cloze', 'typed'], length: KILLS + 1 })
    for (let answered = 1; answered <= KILLS; answered++) {
      await sitting.answer(answered % 2 === 0 ? 'right' : 'unknown')
      await browser.kill()
      ;({ browser, app } = await start())
      await app.open('/')
      await app.page.getByRole('button', { name: `Go on with the quiz, question ${answered + 1} of ${KILLS + 1}` }).click()
      sitting = await Sitting.on(app.page)
      const attempt = (await storedLearner(app.page)).attempts.get(sitting.id)
      expect(attempt?.answers.map(({ entry }) => entry.index)).toEqual(Array.from({ length: answered }, (_, at) => at))
    }
    await app.open('/scores')
    await expect(app.page.getByText(`${KILLS} of ${KILLS + 1} answered`)).toBeVisible()
    await browser.kill()
  })
})
