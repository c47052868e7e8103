import { describe, expect, it } from 'vitest'
import type { Room } from '@/locales/message'
import { codeOf, sourcesIn } from './sources'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('@/locales/en/*.ts', { eager: true })
const rooms = Object.entries(modules).flatMap(([path, module]) => Object.values(module).filter(isRoom).map((room) => ({ path, room })))

const files = sourcesIn('src', ['.ts', '.vue']).filter(({ path }) => !path.startsWith('src/locales/'))

describe('the interface’s words', () => {
  it('are in rooms whose names differ', () => {
    const names = rooms.map(({ room }) => room.name)
    expect(names).toEqual([...new Set(names)])
  })

  it('are each said somewhere', () => {
    const said = new Set(files.flatMap(({ text }) => [...text.matchAll(/['"`]([\w.-]+)['"`]/gu)].map((found) => found[1])))
    const composed = files.flatMap(({ text }) => composedKeys(text))
    const isSaid = (key: string) => said.has(key) || composed.some((pattern) => pattern.test(key))
    const unsaid = rooms.flatMap(({ room }) => Object.keys(room.messages).filter((key) => !isSaid(key)).map((key) => `${room.name}.${key}`))
    expect(unsaid).toEqual([])
  })

  it('stand in message files, not in the pages', () => {
    const inMarkup = files
      .filter(({ path }) => path.endsWith('.vue'))
      .flatMap(({ path, text }) => wordsInMarkup(text).map((words) => `${path}: ${words}`))
    expect(inMarkup).toEqual([])
  })

  it('are looked up through the room that has them, by keys that the type check knows', () => {
    const elsewhere = files.filter((source) => /\bsayCode\(\s*['"]/u.test(codeOf(source))).map(({ path }) => path)
    expect(elsewhere, 'a fixed key goes through say, which is checked').toEqual([])
  })
})

/** Keys that code puts together from a fixed part and one that varies: `${kind}What`. */
function composedKeys(text: string): readonly RegExp[] {
  return [...text.matchAll(/`((?:[\w-]|\$\{[^{}`]*\})+)`/gu)]
    .map((found) => (found[1] ?? '').split(/\$\{[^{}]*\}/u))
    .filter((fixed) => fixed.length > 1 && fixed.join('').length >= 3)
    .map((fixed) => new RegExp(`^${fixed.join('[\\w-]+')}$`, 'u'))
}

function isRoom(value: unknown): value is Room {
  return typeof value === 'object' && value !== null && 'name' in value && 'messages' in value
}

/** Words between tags and in attributes that are read out: all of them are for people. */
function wordsInMarkup(text: string): readonly string[] {
  const markup = (/<template>([\s\S]*)<\/template>/u.exec(text)?.[1] ?? '').replace(/<!--[\s\S]*?-->/gu, '').replace(/\{\{[\s\S]*?\}\}/gu, '')
  const attributes = [...markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*[A-Za-z]{2}[^"]*)"/gu)].map((found) => found[1] ?? '')
  const between = markup.replace(/"[^"]*"/gu, '""').split(/<[^>]*>/u)
  return [...attributes, ...between].map((words) => words.trim()).filter((words) => /\p{L}{2}/u.test(words))
}
