import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LogPrinter } from '@/core/printed-log'
import { backupCodes, newEntries, readBackup, writeBackup } from '@/formats/backup'
import { packPrinted } from '@/formats/backup/pack'
import { sha256Of } from '@/formats/backup/sha256'
import { problems as words } from '@/locales/en/problems'
import { anyForeignLog } from '#tests/support/any-entry'
import { askedAbout, LogBook } from '#tests/support/log'
import { defects, smallLog } from './defects'

const making = { app: '0.1.0', made: { ms: 1_800_000_000_000, offset: 60, zone: 'Europe/Berlin' } }

it('loses nothing between writing and reading, whatever the log holds', () => {
  fc.assert(
    fc.property(anyForeignLog, (log) => {
      const { plan, problems } = readBackup(writeBackup(log, making))
      expect(problems).toEqual([])
      expect(plan?.entries).toStrictEqual([...log].sort((a, b) => (a.stamp < b.stamp ? -1 : 1)))
    }),
  )
})

it('writes the same log to the same bytes, in whatever order it comes', () => {
  fc.assert(
    fc.property(anyForeignLog, (log) => {
      expect(writeBackup([...log].reverse(), making)).toEqual(writeBackup(log, making))
    }),
    { numRuns: 20 },
  )
})

it('packs a log that was printed in parts, whatever their order, to the same bytes as in one go', () => {
  fc.assert(
    fc.property(anyForeignLog, fc.nat(), (log, cut) => {
      const at = log.length === 0 ? 0 : cut % log.length
      const printer = new LogPrinter(strToU8)
      for (const part of [log.slice(at), log.slice(0, at), log.slice(at)]) printer.add(part)
      expect(packPrinted({ log: printer.finish(), making, decks: [] })).toEqual(writeBackup(log, making))
    }),
    { numRuns: 20 },
  )
})

it('keeps every kind of entry that the learner can make', () => {
  const book = new LogBook()
  const asked = askedAbout(['f-1'])
  book.start(100, 'a', asked)
  const answer = book.answer(100, 'a', asked, 'wrong', { next: { index: 1, question: asked } })
  book.write(100, { kind: 'appealed', answer: answer.stamp, factId: 'f-1', ground: 'alias', alias: 'one' })
  book.write(101, { kind: 'retracted', entry: answer.stamp })
  book.write(101, { kind: 'attempt-finished', attempt: 'a' })
  book.write(101, { kind: 'fact-set-aside', factIds: ['f-1'], aside: true })
  book.write(102, { kind: 'fact-reset', factIds: ['f-1'] })
  book.write(102, { kind: 'setting-changed', name: 'theme', value: null })
  book.write(103, { kind: 'review-imported', factId: 'f-1', rating: 3, from: 'anki' })
  const { plan, problems } = readBackup(writeBackup(book.entries, making))
  expect(problems).toEqual([])
  expect(plan?.entries).toStrictEqual(book.entries)
  expect(plan).toMatchObject({ from: '1970-04-11', to: '1970-04-14', counts: { answered: 1, 'setting-changed': 1 } })
})

it('plans nothing for an empty log, and says so', () => {
  expect(readBackup(writeBackup([], making)).plan).toEqual({ entries: [], counts: {}, from: null, to: null, decks: [] })
})

it('gives kept decks back byte for byte, and writes them to the same bytes in whatever order they come', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 3 }), fc.string({ unit: 'grapheme' }), (ids, text) => {
      const decks = ids.map((id) => ({ id, revision: 'r', files: { 'about.json': text, 'reading.md': id, 'facts.yaml': `${text}${id}` } }))
      const bytes = writeBackup(smallLog, making, decks)
      expect(readBackup(bytes).plan?.decks.map(({ id }) => id)).toEqual([...ids].sort())
      expect(new Set(readBackup(bytes).plan?.decks)).toEqual(new Set(decks))
      expect(writeBackup(smallLog, making, [...decks].reverse())).toEqual(bytes)
    }),
    { numRuns: 30 },
  )
})

it('tells what is new to a log', () => {
  const { plan } = readBackup(writeBackup(smallLog, making))
  const [first, ...rest] = smallLog
  expect(plan && newEntries(plan, new Set([first?.stamp ?? '']))).toEqual(rest)
  expect(plan && newEntries(plan, new Set(smallLog.map(({ stamp }) => stamp)))).toEqual([])
})

describe('a file with a defect is refused, and what is wrong is named', () => {
  it.each(defects)('$name', ({ bytes, found, mostBytes }) => {
    const { plan, problems } = readBackup(bytes(), mostBytes)
    expect(plan).toBeNull()
    expect(problems.map(({ code, where = '' }) => `${code} ${where}`.trim())).toEqual(found)
    for (const { code, params = {} } of problems) {
      const { what, how } = words[code as keyof typeof words]
      for (const [, slot = ''] of `${what} ${how}`.matchAll(/\{(\w+)\}/gu)) expect(params, code).toHaveProperty(slot)
    }
  })

  it('has a file for every problem that reading can find', () => {
    const shown = new Set(defects.flatMap(({ found }) => found.map((one) => one.split(' ')[0])))
    expect(backupCodes.filter((code) => !shown.has(code) && code !== 'backup-too-slow')).toEqual([])
    expect(backupCodes.filter((code) => !Object.hasOwn(words, code))).toEqual([])
  })
})

it('never throws and never takes a changed file for another log', () => {
  const whole = writeBackup(smallLog, making)
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), fc.nat({ max: whole.length }), (at, flip, length) => {
      const changed = Uint8Array.from(whole)
      changed[at] = (changed[at] ?? 0) ^ flip
      for (const bytes of [changed, whole.slice(0, length)]) {
        const { plan, problems } = readBackup(bytes)
        expect(plan === null).toBe(problems.length > 0)
        if (plan) expect(plan.entries).toStrictEqual(smallLog)
      }
    }),
    { numRuns: 500 },
  )
})

it('hashes as the standard does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256Of(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(sha256Of(bytes.subarray(1))).toBe(createHash('sha256').update(bytes.subarray(1)).digest('hex'))
    }),
  )
})
