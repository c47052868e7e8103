import { Document, isCollection, isMap, isNode, isScalar, visit } from 'yaml'
import type { Deck } from '@/core/deck'
import type { Fact } from '@/core/fact'
import type { SingleValue, Value } from '@/core/value'
import { printAbout } from './about'
import type { DeckFiles } from './files'
import { formOfGroup } from './groups'
import { withoutNames } from '@/core/names'
import { printReading } from './reading'
import { formOfValue } from './value'

/** Writes facts.yaml. What the names of the deck say of an answer stands with the names alone. */
export function printFacts(deck: Pick<Deck, 'names' | 'facts' | 'groups' | 'retired'>): string {
  const { names, facts, groups, retired = [] } = deck
  const document = new Document({
    ...(names.length > 0 && { names: names.map(formOfValue) }),
    facts: facts.map((fact) => formOfFact(fact, names)),
    ...(groups.length > 0 && { groups: groups.map(formOfGroup) }),
    ...(retired.length > 0 && { retired: retired.map((fact) => formOfFact(fact, names)) }),
  })
  visit(document, {
    Pair(at, { key, value }, path) {
      if (path.length === 2 && at !== 0 && isNode(key)) key.spaceBefore = true
      // Readers of other YAML versions take a bare date or time for something else than text.
      const isTimely = isScalar(key) && (key.value === 'date' || key.value === 'time')
      if (isTimely && isScalar(value)) value.type = 'QUOTE_DOUBLE'
    },
    Collection(at, node, path) {
      // The file, its lists and what stands in them get lines of their own; anything deeper is one line.
      const depth = path.filter(isCollection).length
      if (depth >= 3 || (depth === 2 && isMap(node) && !node.has('id'))) node.flow = true
      else if (depth === 2 && at !== 0) node.spaceBefore = true
    },
  })
  return document.toString({ lineWidth: 0 })
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
