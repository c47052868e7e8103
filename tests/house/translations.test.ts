import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/core/settings'
import { type ProblemWords, problems } from '@/locales/en/problems'
import type { Translation } from '@/locales/language'
import type { Message, Messages, Room } from '@/locales/message'
import { sourcesIn } from './sources'

const english = import.meta.glob<Readonly<Record<string, unknown>>>('@/locales/en/*.ts', { eager: true })
const rooms: ReadonlyMap<string, Messages> = new Map(
  Object.values(english).flatMap((module) => Object.values(module).filter(isRoom).map((room) => [room.name, room.messages] as const)),
)
const modules = import.meta.glob<Readonly<Record<string, Translation>>>('@/locales/*/index.ts', { eager: true })
const translations = Object.entries(modules).map(([path, module]) => {
  const [translation] = Object.values(module)
  if (!translation) throw new Error(`${path} brings no translation`)
  return { language: /\/(\w+)\/index\.ts$/u.exec(path)?.[1] ?? path, translation }
})

it('every language that can be chosen has a translation, and the first script knows it', () => {
  const foreign = LANGUAGES.filter((language) => language !== 'en')
  expect(translations.map(({ language }) => language).sort()).toEqual([...foreign].sort())
  const first = sourcesIn('src', ['.js']).find(({ path }) => path.endsWith('before-paint.js'))?.text ?? ''
  expect(first).toContain(`[${LANGUAGES.map((language) => `'${language}'`).join(', ')}]`)
})

describe.each(translations)('the words in $language', ({ language, translation }) => {
  const pairs = [...rooms].flatMap(([room, messages]) =>
    Object.entries(messages).map(([key, said]) => ({ at: `${language}: ${room}.${key}`, said, put: translation.rooms[room]?.[key] })),
  )
  const translated = pairs.flatMap(({ put, ...rest }) => (put === undefined ? [] : [{ ...rest, put }]))

  it('lack none that English has', () => {
    expect(pairs.filter(({ put }) => put === undefined).map(({ at }) => `${at} is missing`)).toEqual([])
  })

  it('have none that English lacks', () => {
    const extra = Object.entries(translation.rooms).flatMap(([room, messages]) =>
      Object.keys(messages).filter((key) => !Object.hasOwn(rooms.get(room) ?? {}, key)).map((key) => `${language}: ${room}.${key} is not in English`),
    )
    expect(extra).toEqual([])
  })

  it('have the same slots as English', () => {
    const differing = translated
      .map(({ at, said, put }) => ({ at, lacking: slotsOf(said).filter((slot) => !slotsOf(put).includes(slot) && !isSpared(slot, said, put)), strange: slotsOf(put).filter((slot) => !slotsOf(said).includes(slot)) }))
      .filter(({ lacking, strange }) => lacking.length + strange.length > 0)
    expect(differing).toEqual([])
  })

  it('have a form for every plural category, with the number in each that stands for several', () => {
    const rules = new Intl.PluralRules(translation.tag)
    const categories = rules.resolvedOptions().pluralCategories
    const numbersOf = (category: string) => Array.from({ length: 201 }, (_, n) => n).filter((n) => rules.select(n) === category)
    const wrong = translated.flatMap(({ at, put }) => {
      if (typeof put === 'string') return []
      const lacking = categories.filter((category) => !Object.hasOwn(put, category)).map((category) => `${at} has no form “${category}”`)
      const strange = Object.keys(put).filter((category) => !categories.includes(category as Intl.LDMLPluralRule)).map((category) => `${at}: “${category}” is no category`)
      const numberless = Object.entries(put)
        .filter(([category, text]) => numbersOf(category).length > 1 && !text.includes('{n}'))
        .map(([category]) => `${at}: “${category}” stands for several numbers and doesn’t say which`)
      return [...lacking, ...strange, ...numberless]
    })
    expect(wrong).toEqual([])
  })

  it('say every problem that a page tells, with the slots that English has', async () => {
    const put = (await translation.problems?.()) ?? {}
    const learners = Object.keys(problems).filter((code) => !/^article-(copied|lacks|paragraph)$/u.test(code))
    expect(learners.filter((code) => !Object.hasOwn(put, code)).map((code) => `${language}: problems.${code} is missing`)).toEqual([])
    const known: Readonly<Record<string, ProblemWords>> = problems
    const slots = (words: ProblemWords | undefined) => String(slotsOf(`${words?.what ?? ''} ${words?.how ?? ''}`))
    expect(Object.entries(put).filter(([code, words]) => slots(words) !== slots(known[code])).map(([code]) => `${language}: problems.${code}`)).toEqual([])
  })
})

function isRoom(value: unknown): value is Room {
  return typeof value === 'object' && value !== null && 'name' in value && 'messages' in value
}

/** The names of the slots of all forms of a message, in order of the alphabet. */
function slotsOf(message: Message): readonly string[] {
  const texts = typeof message === 'string' ? [message] : ['{n}', ...Object.values(message)]
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/gu)].map((found) => found[1] ?? '')))].sort()
}

/** What English says in some of its forms only may go unsaid where another language says it all at once; so may a number that English never says. */
function isSpared(slot: string, said: Message, put: Message): boolean {
  if (typeof said === 'string') return false
  const says = Object.values(said).filter((text) => text.includes(`{${slot}}`)).length
  return says === 0 || (slot !== 'n' && typeof put === 'string' && says < Object.keys(said).length)
}
