// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { fieldOf } from '@/components/fact-form/field-of'
import FieldProblems from '@/components/fact-form/FieldProblems.vue'
import { flawCodes } from '@/core/fact-flaws'
import { problems, wordedSlots } from '@/locales/en/problems'
import { ENGLISH, translation } from '@/locales/language'
import { turkish } from '@/locales/tr'
import { proofCodes } from '@/prover'
import '#tests/support/patience'

afterEach(() => {
  cleanup()
  translation.value = ENGLISH
})

/** What is found in facts, as the rules of writing them are known today. */
const CODES = [...proofCodes, ...flawCodes, 'answer-missing'] as const
/** Findings that are about the questions together, or that nothing in the form alone can mend. */
const OF_QUESTIONS = new Set(['asked-in-no-kind', 'leak-pairs', 'not-made', 'position-bias', 'size-bias'])

describe('what was found in a fact', () => {
  it.each(CODES)('stands beside the field that can mend it: %s', (code) => {
    expect(fieldOf({ code }) === 'questions').toBe(OF_QUESTIONS.has(code))
  })

  it('that is about a field named in it stands beside that one', () => {
    expect(fieldOf({ code: 'text-form', params: { field: 'label' } })).toBe('label')
    expect(fieldOf({ code: 'text-form', params: { field: 'note' } })).toBe('statement')
  })

  it('begins with a capital and ends with a stop, as the language has them, and names fields as the form does', async () => {
    const found = [{ code: 'text-form', params: { field: 'ask' } }, { code: 'grammar-cue', params: { form: 'quoted' } }]
    render(FieldProblems, { props: { problems: found } })
    expect(screen.getByText(/“Question” is empty/u)).toBeTruthy()
    expect(screen.getByText(/The answer is the only option that is quoted\./u)).toBeTruthy()
    cleanup()
    translation.value = turkish
    render(FieldProblems, { props: { problems: found } })
    expect(await screen.findByText(/Yalnız yanıtın biçimi uyuyor \(tırnak içinde\)\./u)).toBeTruthy()
  })
})

describe('a slot of a problem', () => {
  it('is filled with the words of its code where it has any, and as it is otherwise', () => {
    expect(wordedSlots({ form: 'quoted', rank: 'smallest', kind: 'choice', count: 3 }, problems)).toEqual({ form: 'is quoted', rank: 'smallest', kind: 'choice', count: 3 })
  })
})
