import { computed, shallowReactive, watch, type ComputedRef } from 'vue'
import type { Standing } from '@/core/fact'
import type { FactDraft } from '@/core/fact-draft'
import { isSingle, type SingleType, type SingleValue, type Value } from '@/core/value'
import { lineOf } from './written'

/** A fact as the form's fields hold it. */
export interface Fields {
  statement: string
  ask: string
  answer: Value | undefined
  paragraph: number
  quote: string
  standing: Standing
  speaker: string
  asOf: string
  counter: string
  note: string
  context: string
  contextFrom: string
  label: string
  distractors: readonly SingleValue[]
  never: readonly SingleValue[]
}

/** The fields of a draft, and the draft that they make as they are filled; `tell` hears each change. */
export function useDraft(given: FactDraft, tell: (draft: FactDraft) => void): { readonly fields: Fields; readonly draft: ComputedRef<FactDraft> } {
  // What comes may be watched, and what is kept must be plain.
  const from = JSON.parse(JSON.stringify(given)) as FactDraft
  const { distractors = [], never = [], passage, context } = from
  const fields = shallowReactive<Fields>({
    statement: from.statement,
    ask: from.ask,
    answer: from.answer,
    paragraph: passage.paragraph,
    quote: passage.quote,
    standing: from.standing,
    speaker: from.speaker ?? '',
    asOf: from.asOf ?? '',
    counter: from.counter ?? '',
    note: from.note ?? '',
    context: context?.text ?? '',
    contextFrom: context?.from ?? '',
    label: from.label ?? '',
    distractors: distractors.filter(isSingle),
    never: never.filter(isSingle),
  })
  const draft = computed(() => draftOf(fields, from))
  watch(draft, tell)
  return { fields, draft }
}

/** The type that a fact's distractors have; undefined where it can have none. */
export function distractorTypeOf(answer: Value | undefined): SingleType | undefined {
  if (!answer || answer.type === 'sequence') return undefined
  return answer.type === 'set' ? answer.members[0]?.type : answer.type
}

function draftOf(fields: Fields, from: FactDraft): FactDraft {
  const line = (key: 'speaker' | 'asOf' | 'counter' | 'note' | 'label') => (lineOf(fields[key]) === '' ? {} : { [key]: lineOf(fields[key]) })
  const [told, toldFrom] = [lineOf(fields.context), lineOf(fields.contextFrom)]
  // What is of another type than the answer has no editor here, and stays as it is.
  const list = (key: 'distractors' | 'never') => {
    const all = [...(from[key] ?? []).filter((value) => !isSingle(value)), ...fields[key]]
    // An empty list of distractors says that none is worth offering, and stays.
    return all.length === 0 && (key === 'never' || from.distractors?.length !== 0) ? {} : { [key]: all }
  }
  return {
    id: from.id,
    statement: lineOf(fields.statement),
    ask: lineOf(fields.ask),
    answer: fields.answer,
    passage: { paragraph: fields.paragraph, quote: fields.quote.replace(/[\n\r]+/gu, ' ').trim() },
    standing: fields.standing,
    ...line('speaker'),
    ...line('asOf'),
    ...line('counter'),
    ...line('note'),
    ...(told !== '' && toldFrom !== '' && { context: { text: told, from: toldFrom } }),
    ...line('label'),
    ...list('distractors'),
    ...list('never'),
    ...(from.replaces !== undefined && { replaces: from.replaces }),
  }
}
