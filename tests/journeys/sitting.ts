import { expect, type Locator, type Page } from '@playwright/test'
import type { Question } from '@/questions'
import { storedLearner } from './log.ts'

/** What a learner does with a question: knows it, gives something else, or says that they don't know. */
export type Way = 'right' | 'wrong' | 'unknown'

/** A quiz or a review on the screen, and a learner who has read the log and so knows every answer. */
export class Sitting {
  constructor(readonly page: Page) {}

  /** The sitting of a page that is on its way to one. */
  static async on(page: Page): Promise<Sitting> {
    await page.waitForURL(/#\/attempt\/[^/]+$/u)
    const sitting = new Sitting(page)
    await sitting.stem.waitFor()
    return sitting
  }

  get id(): string {
    return new URL(this.page.url()).hash.split('/')[2] ?? ''
  }

  get stem(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 2 }).first()
  }

  get progress(): Locator {
    return this.page.getByText(/^Question \d+ of \d+$/u)
  }

  /** The way out of the feedback. */
  get onward(): Locator {
    return this.page.getByRole('button', { name: /^(Next|See the result)$/u })
  }

  /** The verdict, with its sign. */
  get verdict(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^\s*[✓≈✕○]/u })
  }

  get check(): Locator {
    return this.page.getByRole('button', { name: 'Check', exact: true })
  }

  /** The question's place as the screen tells it now, by what was answered so far where it is guided; null where no question is shown. */
  async place(): Promise<string | null> {
    return /Question \d+ of \d+|First question|\d+ answered/u.exec((await this.page.getByRole('main').textContent()) ?? '')?.[0] ?? null
  }

  /** Everything that the screen shows of the question: stem, options in their order, place. */
  async shown(): Promise<string> {
    await this.stem.waitFor()
    return this.page.getByRole('main').innerText()
  }

  /** The question that waits, by the log. */
  async waiting(): Promise<Question> {
    const current = (await storedLearner(this.page)).attempts.get(this.id)?.current
    if (!current) throw new Error('no question waits')
    return current.question as Question
  }

  /** Answers the question that waits; returns once the answer is told to be saved: by its feedback, or by what comes after it. */
  async answer(way: Way = 'right'): Promise<Question> {
    const question = await this.waiting()
    const before = await this.place()
    await this.give(question, way)
    await expect(async () => {
      if (await this.onward.isVisible()) return
      expect(await this.place(), 'the next question or the feedback has come').not.toBe(before)
    }).toPass({ timeout: 10_000, intervals: [20] })
    return question
  }

  /** Goes from the feedback to what comes next. */
  async goOn(): Promise<void> {
    await this.onward.click()
  }

  /** Answers so many questions, or all that are left, going on after each. */
  async answerMany(ways: Way | ((question: number) => Way) = 'right', count = Infinity): Promise<void> {
    for (let done = 0; done < count && (await this.isOpen()); done++) {
      await this.answer(typeof ways === 'string' ? ways : ways(done))
      if (await this.onward.isVisible()) await this.goOn()
    }
  }

  /** Says "I don't know" until the question about a fact comes. False when none did. */
  async seek(wanted: (question: Question) => boolean): Promise<boolean> {
    while (await this.isOpen()) {
      if (wanted(await this.waiting())) return true
      await this.answer('unknown')
      if (await this.onward.isVisible()) await this.goOn()
    }
    return false
  }

  private async isOpen(): Promise<boolean> {
    return ((await storedLearner(this.page)).attempts.get(this.id)?.current ?? null) !== null
  }

  private async give(question: Question, way: Way): Promise<void> {
    const { page } = this
    if (question.kind === 'flashcard') {
      await page.getByRole('button', { name: 'Show the answer' }).click()
      await page.getByRole('button', { name: way === 'right' ? /^Good/u : /^Again/u }).click()
    } else if (way === 'unknown') await page.getByRole('button', { name: 'I don’t know' }).click()
    else if (question.kind === 'choice') await this.option(way === 'right' ? question.key : (question.key + 1) % question.options.length).click()
    else if (question.kind === 'true-false') await this.option(question.isTrue === (way === 'right') ? 0 : 1).click()
    else if (question.kind === 'several') await this.tick(way === 'right' ? question.key : [question.options.findIndex((_, at) => !question.key.includes(at))])
    else if (question.kind === 'order') await this.arrange(question.items, way === 'right' ? question.key : question.key.toReversed())
    else if (question.kind === 'match') await this.pair(way === 'right' ? question.key : question.key.map((_, at, all) => all[(at + 1) % all.length] ?? 0))
    else await this.type(question.keys.map((key) => (way === 'right' ? key : 'qqqqqqq')))
  }

  /** The rows to choose from. */
  option(at: number): Locator {
    return this.page.getByRole('main').getByRole('group').getByRole('button').nth(at)
  }

  async type(texts: readonly string[]): Promise<void> {
    for (const [at, text] of texts.entries()) await this.page.getByRole('textbox', { name: /^Your answer/u }).nth(at).fill(text)
    await this.check.click()
  }

  private async tick(places: readonly number[]): Promise<void> {
    for (const place of places) await this.page.getByRole('checkbox').nth(place).check()
    await this.check.click()
  }

  private async arrange(items: readonly string[], wanted: readonly number[]): Promise<void> {
    const order = items.map((_, place) => place)
    for (const [to, place] of wanted.entries()) {
      for (let at = order.indexOf(place); at > to; at--) {
        await this.page.getByRole('button', { name: `Move up: ${items[place] ?? ''}`, exact: true }).click()
        order.splice(at - 1, 2, place, order[at - 1] ?? 0)
      }
    }
    await this.check.click()
  }

  private async pair(rights: readonly number[]): Promise<void> {
    for (const [left, right] of rights.entries()) {
      // By its value alone: a plain text would also match a right that reads "4" at another place.
      await this.page.getByRole('main').getByRole('combobox').nth(left).selectOption({ value: String(right) })
    }
    await this.check.click()
  }
}
