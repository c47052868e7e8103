import { KillableBrowser, withProfile } from './killable.ts'
import { beginQuiz } from './begin.ts'
import { storedLearner } from './log.ts'
import { Sitting } from './sitting.ts'
import { addressOf, App, expect, test } from './support.ts'

/** FACTDECK_ANSWER_KILLS asks for more. */
const KILLS = Number(process.env['FACTDECK_ANSWER_KILLS'] ?? 20)
/** Answers before another quiz is begun: a deck has only so many questions. */
const A_QUIZ = 20

test('of twenty answers or more, each followed at once by the death of the browser and then of the next one, none is lost', async ({ complaints }) => {
  test.setTimeout(60_000 + KILLS * 15_000)
  await withProfile(async (profile) => {
    const start = async () => {
      const browser = await KillableBrowser.start(profile)
      complaints.listen(browser.page.context())
      return { browser, app: new App(browser.page, addressOf()) }
    }
    let { browser, app } = await start()
    let sitting: Sitting | undefined
    for (let answered = 1; answered <= KILLS; answered++) {
      const place = (answered - 1) % A_QUIZ
      if (place === 0 || !sitting) sitting = await beginQuiz(app, { kinds: ['choice', 'true-false', 'cloze', 'typed'], length: A_QUIZ + 1 })
      await sitting.answer(answered % 2 === 0 ? 'right' : 'unknown')
      // What a killed write leaves behind may cost the browser its database only at the second start.
      for (const isSecond of [false, true]) {
        await browser.kill()
        ;({ browser, app } = await start())
        await app.open('/')
        const goOn = app.page.getByRole('button', { name: `Go on with the quiz, question ${place + 2} of ${A_QUIZ + 1}` })
        await expect(goOn).toBeVisible()
        if (isSecond) await goOn.click()
      }
      sitting = await Sitting.on(app.page)
      const { attempts } = await storedLearner(app.page)
      expect(attempts.get(sitting.id)?.answers.map(({ entry }) => entry.index)).toEqual(Array.from({ length: place + 1 }, (_, at) => at))
      expect([...attempts.values()].reduce((all, { answers }) => all + answers.length, 0)).toBe(answered)
    }
    await browser.kill()
  })
})
