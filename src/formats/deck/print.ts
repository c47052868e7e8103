import { Document, isMap, isNode, isScalar, type YAMLMap } from 'yaml'
import type { Deck } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { SingleValue, Value } from '@/core/value'
import { printAbout } from './about'
import type { DeckFiles } from './files'
import { formOfGroup } from './groups'
import { withoutNames } from './names'
import { printReading } from './reading'
import { formOfValue } from './value'

/** Writes facts.yaml. What the names of the deck say of an answer stands with the names alone. */
export function printFacts(deck: Pick<Deck, 'names' | 'facts' | 'groups'>): string {
  const { names, facts, groups } = deck
  const document = new Document({
    ...(names.length > 0 && { names: names.map(formOfValue) }),
    facts: facts.map((fact) => formOfFact(fact, names)),
    ...(groups.length > 0 && { groups: groups.map(formOfGroup) }),
  })
  for (const part of ['names', 'facts', 'groups']) {
    const list = document.get(part)
    if (!isNode(list) || !('items' in list)) continue
    for (const item of list.items) if (isMap(item)) onOneLine(item, part === 'names')
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** A name on one line; of a fact or a group every field on one. */
function onOneLine(map: YAMLMap, whole: boolean): void {
  if (whole) map.flow = true
  for (const { value } of map.items) if (isNode(value) && !isScalar(value) && 'flow' in value) value.flow = true
}

function formOfFact(fact: Fact, names: readonly SingleValue[]): Readonly<Record<string, unknown>> {
  const { answer, passage, standing, distractors, never, id, statement, ask, ...rest } = fact
  const formOf = (value: Value) => formOfValue(withoutNames(value, names))
  return {
    id,
    statement,
    ask,
    answer: formOf(answer),
    passage: { paragraph: passage.paragraph, quote: passage.quote },
    ...(standing !== 'reported' && { standing }),
    ...rest,
    ...(distractors && { distractors: distractors.map(formOf) }),
    ...(never && { never: never.map(formOf) }),
  }
}

/** Writes the three files of a deck; reading them gives an equal deck. */
export function printDeck(deck: Deck): DeckFiles {
  return { about: printAbout(deck.about), reading: printReading(deck.reading), facts: printFacts(deck) }
}
