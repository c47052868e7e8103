import type { Problem } from '@/core/problem'
import { judgeLanguage } from './english'
import { languageOf } from './language-of'
import { LONGEST_ARTICLE } from './limits'
import { shapeOf } from './shape-of'

/** As much of a text as is looked at to tell what it is. */
const SAMPLE_LENGTH = 100_000

/** Every reason for which no deck is made of a text. */
export const admissionCodes = [
  'article-empty',
  'article-is-code',
  'article-is-list',
  'article-is-table',
  'article-is-verse',
  'article-no-words',
  'article-not-english',
  'article-other-language',
  'article-too-long',
] as const

/** Why no deck can be made of a text, told at a glance and in its length's time at most; undefined where it may be an English article. */
export function refusalOf(text: string): Problem | undefined {
  if (text.length > LONGEST_ARTICLE) return refusal('article-too-long', { most: LONGEST_ARTICLE })
  const sample = text.trim().slice(0, SAMPLE_LENGTH)
  if (sample === '') return refusal('article-empty')
  if (!/\p{L}{2}/u.test(sample)) return refusal('article-no-words')
  const lines = sample.split('\n')
  const shape = shapeOf(lines)
  if (shape === 'code' || shape === 'table') return refusal(`article-is-${shape}`)
  if (judgeLanguage(lines) === 'other') {
    const language = languageOf(sample)
    if (language !== undefined) return refusal('article-other-language', { language })
    // Names and headwords are of no language.
    if (shape === undefined) return refusal('article-not-english')
  }
  return shape === undefined ? undefined : refusal(`article-is-${shape}`)
}

function refusal(code: (typeof admissionCodes)[number], params?: Problem['params']): Problem {
  return { code, ...(params === undefined ? {} : { params }) }
}
