import { expect } from '@playwright/test'
import type { Question } from '@/questions'
import { storedLearner } from '../journeys/log.ts'
import type { Tab } from './tab.ts'

/** A quiz or a review in Firefox, and a learner who has read the log and so knows every answer. */
export class Sitting {
  constructor(private readonly tab: Tab) {}

  /** The sitting of a tab that is on its way to one. */
  static async in(tab: Tab): Promise<Sitting> {
    await tab.page.waitForFunction(() => /#\/attempt\/[^/]+$/u.test(location.href) && document.querySelector('main h2') !== null, { polling: 'raf' })
    return new Sitting(tab)
  }

  get id(): string {
    return this.tab.path.split('/')[2] ?? ''
  }

  /** The question that waits, by the log in the browser's store; null where none does. */
  async waiting(): Promise<Question | null> {
    const current = (await storedLearner(this.tab.page)).attempts.get(this.id)?.current
    return (current?.question as Question | undefined) ?? null
  }

  /** Waits until the screen shows so much of the sitting ("Question 2 of 10"). */
  async at(place: number): Promise<void> {
    await this.tab.sees(new RegExp(`Question ${place} of`, 'u'))
  }

  /** Answers the question that waits and waits for its feedback, or for the next card; returns the question. */
  async answer(isRight: boolean): Promise<Question> {
    const question = await this.waiting()
    if (question === null) throw new Error('no question waits')
    await this.give(question, isRight)
    if (question.kind === 'flashcard') await expect.poll(() => this.waiting()).not.toEqual(question)
    else await this.tab.find('button', /^(Next|See the result)$/u)
    return question
  }

  /** Answers so many questions, or all that are left, and goes on after each. */
  async answerMany(isRight: (nth: number) => boolean, count = Infinity): Promise<void> {
    for (let nth = 0; nth < count && (await this.waiting()) !== null; nth++) {
      const { kind } = await this.answer(isRight(nth))
      if (kind !== 'flashcard') await this.goOn()
    }
  }

  /** Goes from the feedback to what comes next. */
  async goOn(): Promise<void> {
    await this.tab.press('button', /^(Next|See the result)$/u)
    await this.tab.page.waitForFunction(() => ![...document.querySelectorAll('button')].some((button) => /^\s*(Next|See the result)\s*$/u.test(button.textContent)), { polling: 'raf' })
  }

  private async give(question: Question, isRight: boolean): Promise<void> {
    const { tab } = this
    if (question.kind === 'flashcard') {
      await tab.press('button', /^Show the answer$/u)
      await tab.press('button', isRight ? /^Good/u : /^Again/u)
    } else if (question.kind === 'choice') await this.option(isRight ? question.key : (question.key + 1) % question.options.length)
    else if (question.kind === 'true-false') await this.option(question.isTrue === isRight ? 0 : 1)
    else if (question.kind === 'several') {
      const places = isRight ? question.key : [question.options.findIndex((_, at) => !question.key.includes(at))]
      for (const place of places) await tab.press('checkbox', /./u, place)
      await this.check()
    } else if (question.kind === 'order') {
      const order = question.items.map((_, place) => place)
      for (const [to, place] of (isRight ? question.key : question.key.toReversed()).entries()) {
        for (let at = order.indexOf(place); at > to; at--) {
          await tab.press('button', new RegExp(`^Move up: ${literally(question.items[place] ?? '')}$`, 'u'))
          order.splice(at - 1, 2, place, order[at - 1] ?? 0)
        }
      }
      await this.check()
    } else if (question.kind === 'match') {
      const { key } = question
      for (const [left, right] of key.entries()) {
        const partner = isRight ? right : (key[(left + 1) % key.length] ?? 0)
        await tab.choose(new RegExp(`^${literally(question.lefts[left] ?? '')}`, 'u'), String(partner))
      }
      await this.check()
    } else {
      for (const [at, key] of question.keys.entries()) await tab.write(/^Your answer/u, isRight ? key : 'qqqqqqq', at)
      await this.check()
    }
  }

  private async option(place: number): Promise<void> {
    const rows = await this.tab.page.waitForSelector('main [role=group] button:not(:disabled)')
    await rows?.dispose()
    await (await this.tab.page.$$('main [role=group] button'))[place]?.click()
  }

  private check(): Promise<void> {
    return this.tab.press('button', /^Check$/u)
  }
}

function literally(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replaceAll('\\-', '-')
}
