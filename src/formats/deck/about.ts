import * as v from 'valibot'
import type { About } from '@/core/deck'
import type { Problem } from '@/core/problem'
import { countSchema, idSchema, lineSchema, listSchema, readShape } from './shape'
import { isDateText } from './date-text'
import { parseYaml } from './yaml-source'

export const aboutCodes = ['date-form', 'id-not-folder', 'json-syntax', 'language-form', 'url-form'] as const

const code = (known: (typeof aboutCodes)[number]) => known

const articleSchema = v.strictObject({
  title: lineSchema,
  publisher: lineSchema,
  author: v.exactOptional(lineSchema),
  date: v.exactOptional(v.pipe(v.string(), v.check(isDateText, code('date-form')))),
  dateNote: v.exactOptional(lineSchema),
  viewpoint: v.exactOptional(lineSchema),
  licence: v.exactOptional(lineSchema),
  url: v.exactOptional(v.pipe(v.string(), v.check(isWebAddress, code('url-form')))),
})

const aboutSchema = v.strictObject({
  id: idSchema,
  title: lineSchema,
  language: v.pipe(v.string(), v.check(isLanguage, code('language-form'))),
  summary: lineSchema,
  position: v.exactOptional(countSchema),
  article: articleSchema,
  reading: v.exactOptional(v.picklist(['article', 'quotes'])),
  notes: v.array(lineSchema),
  references: v.exactOptional(listSchema(lineSchema)),
})

/** Reads about.json. `folderName` is what its id must be. */
export function readAbout(
  text: string,
  file: string,
  folderName: string,
): { readonly about?: About; readonly problems: readonly Problem[] } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    return { problems: [{ code: code('json-syntax'), where: `${file}:${lineOfJsonError(detail, text)}`, params: { detail } }] }
  }
  // JSON.parse keeps the last of two equal keys and tells no lines; a YAML parser reads JSON, refuses the two and knows the lines.
  const { lineOf, faults } = parseYaml(text)
  if (faults.length > 0) {
    return { problems: faults.map(({ line, detail }) => ({ code: code('json-syntax'), where: `${file}:${line}`, params: { detail } })) }
  }
  const { value, problems } = readShape<About>(aboutSchema, data, file, lineOf)
  if (!value) return { problems }
  if (value.id !== folderName) {
    const params = { received: value.id, folder: folderName }
    return { problems: [{ code: code('id-not-folder'), where: `${file}:${lineOf(['id'])}`, params }] }
  }
  return { about: value, problems }
}

/** Writes about.json. */
export function printAbout(about: About): string {
  return `${JSON.stringify(about, null, 2)}\n`
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(text) && !/\s/u.test(text)
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/** Engines name the place of a fault by offset, by line, or not at all. */
function lineOfJsonError(detail: string, text: string): number {
  const offset = /position (\d+)/u.exec(detail)?.[1]
  const line = /line (\d+)/u.exec(detail)?.[1]
  if (offset === undefined && line !== undefined) return Number(line)
  return text.slice(0, offset === undefined ? text.length : Number(offset)).trimEnd().split('\n').length
}
