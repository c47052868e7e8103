import type { Component } from 'vue'
import type { SingleType, ValueType } from '@/core/value'
import DateEditor from './DateEditor.vue'
import DurationEditor from './DurationEditor.vue'
import NameEditor from './NameEditor.vue'
import NumberEditor from './NumberEditor.vue'
import TimeEditor from './TimeEditor.vue'

/** The editor of every type of value that one typed field can take. */
export const editors: Readonly<Record<SingleType, Component>> = {
  date: DateEditor,
  number: NumberEditor,
  duration: DurationEditor,
  time: TimeEditor,
  person: NameEditor,
  place: NameEditor,
  organisation: NameEditor,
  text: NameEditor,
}

/** The types that one field can take, the most usual first. */
export const singleTypes = Object.keys(editors) as readonly SingleType[]

/** What an editor of a type is told beside the value: one that serves several types, which of them. */
export function toldOf(type: ValueType): { readonly type?: ValueType } {
  return type === 'person' || type === 'place' || type === 'organisation' || type === 'text' ? { type } : {}
}
