// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import FactForm from '@/components/fact-form/FactForm.vue'
import { editors } from '@/components/fact-form/editors'
import ValueEditor from '@/components/fact-form/ValueEditor.vue'
import { answerTypes } from '@/answers'
import type { Fact } from '@/core/fact'
import { emptyDraft, type FactDraft } from '@/core/fact-draft'
import type { SingleType, Value } from '@/core/value'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

const shown = (fact: FactDraft, more: object = {}) => render(FactForm, { props: { fact, reading: smallDeck.reading, language: 'en', ...more } })
const factOf = (id: string): Fact => smallDeck.facts.find((fact) => fact.id === id) as Fact
const write = (label: string | RegExp, text: string) => fireEvent.update(screen.getByLabelText(label), text)
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))

describe('the editor of a value', () => {
  const examples = Object.values(answerTypes).flatMap((type): readonly Value[] => type.examples)
  const set: Value = { type: 'set', members: [{ type: 'place', name: 'Marlow' }, { type: 'place', name: 'Orrin' }] }
  const sequence: Value = { type: 'sequence', steps: ['one', 'two', 'three'] }

  it('is there for every type of answer', () => {
    expect(Object.keys(editors).sort()).toEqual(Object.keys(answerTypes).sort())
  })

  it.each([...examples, set, sequence])('holds %j, and gives it back as it was after a change to and fro', async (value) => {
    const { emitted } = render(ValueEditor, { props: { value, language: 'en', problems: [] } })
    const field = screen.getAllByRole('textbox')[0] as HTMLInputElement
    const before = field.value
    await fireEvent.update(field, `${before}x`)
    await fireEvent.update(field, before)
    expect(emitted()['change']?.at(-1)).toEqual([value])
  })

  it.each(['30 February', '0', 'x'])('takes no %s for a day', async (day) => {
    const { emitted } = render(ValueEditor, { props: { value: { type: 'date', year: 2021, month: 2, day: 3 }, language: 'en', problems: [] } })
    await write('Day', day)
    expect(emitted()['change']?.at(-1)).toEqual([undefined])
  })

  it('asks for another value when another type is chosen', async () => {
    const { emitted } = render(ValueEditor, { props: { value: { type: 'date', year: 2021 }, language: 'en', problems: [] } })
    await fireEvent.update(screen.getByLabelText('The answer is'), 'place' satisfies SingleType)
    expect(emitted()['change']).toEqual([[undefined]])
    await write('Name', 'Marlow')
    expect(emitted()['change']?.at(-1)).toEqual([{ type: 'place', name: 'Marlow' }])
  })
})

describe('the form of a fact', () => {
  it.each(smallDeck.facts.map((fact) => [fact.id, fact] as const))('gives %s back unchanged', async (_id, fact) => {
    const { emitted } = shown(fact)
    await save()
    expect(emitted()['save']).toEqual([[fact]])
    expect(() => structuredClone(emitted()['save'])).not.toThrow()
  })

  it('keeps that no wrong answer is worth offering', async () => {
    const fact: FactDraft = { ...factOf('orrin-arch'), distractors: [] }
    const { emitted } = shown(fact)
    await save()
    expect(emitted()['save']).toEqual([[fact]])
  })

  it('blames a new fact for nothing until it is to be saved, then says what is wrong beside each field', async () => {
    const { emitted } = shown(emptyDraft('new', 1))
    expect(screen.queryByText(/to be put right/u)).toBeNull()
    await save()
    expect(emitted()['save']).toBeUndefined()
    expect(screen.getByText(/things are to be put right/u)).toBeTruthy()
    expect(screen.getByText(/The answer is not whole yet\./u)).toBeTruthy()
    expect(screen.getByLabelText('Statement').getAttribute('aria-invalid')).toBe('true')
  })

  it('tells each step, whole or not', async () => {
    const { emitted } = shown(emptyDraft('new', 1))
    await write('Statement', 'The tower was raised by {148 workers}.')
    expect(emitted()['change']?.at(-1)).toEqual([{ ...emptyDraft('new', 1), statement: 'The tower was raised by {148 workers}.' }])
  })

  it('shows what the prover found beside the field that can mend it', () => {
    shown(factOf('orrin-port'), { findings: [{ code: 'key-in-stem' }, { code: 'not-made', params: { kind: 'choice', rule: 'too-few-distractors' } }] })
    expect(screen.getByLabelText('Question').closest('.labelled')?.textContent).toContain('stands in the ask')
    expect(screen.getByText(/No Choose one question can be made of it/u)).toBeTruthy()
  })

  it('says whether a change keeps what is known', async () => {
    const fact = factOf('orrin-port')
    shown(fact, { known: fact })
    await fireEvent.update(screen.getAllByLabelText('Also right')[0] as HTMLElement, 'Marlowe')
    expect(screen.getByText(/Keeps what you know/u)).toBeTruthy()
    await fireEvent.update(screen.getAllByLabelText('Name')[0] as HTMLElement, 'Harwick')
    await fireEvent.update(screen.getAllByLabelText('Also right')[0] as HTMLElement, '')
    expect(screen.getByText(/asked anew/u)).toBeTruthy()
  })

  it('gives plain data, also of what was added to a list', async () => {
    const { emitted } = shown(factOf('orrin-port'))
    await fireEvent.click(screen.getAllByRole('button', { name: 'Add another', hidden: true })[0] as HTMLElement)
    await fireEvent.update(screen.getAllByLabelText('Name').at(-1) as HTMLElement, 'Harwick')
    await save()
    expect(structuredClone(emitted()['save'])).toEqual(emitted()['save'])
  })

  it('will not save a passage that does not stand in its paragraph', async () => {
    const { emitted } = shown(factOf('orrin-port'))
    await write('The words it rests on', 'words from nowhere')
    await save()
    expect(emitted()['save']).toBeUndefined()
    expect(screen.getByText(/does not stand in ¶1/u)).toBeTruthy()
  })

  it('puts the selected words of the statement in braces, and in no other', async () => {
    shown({ ...emptyDraft('new', 1), statement: 'It came from the {port} of Marlow.' })
    const field = screen.getByLabelText<HTMLTextAreaElement>('Statement')
    field.setSelectionRange(field.value.indexOf('Marlow'), field.value.indexOf('Marlow') + 6)
    await fireEvent.select(field)
    await fireEvent.click(screen.getByRole('button', { name: 'Put the selected words in braces' }))
    expect(field.value).toBe('It came from the port of {Marlow}.')
  })
})
