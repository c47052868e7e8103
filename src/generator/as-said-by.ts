import type { Fact } from '@/core/fact'
import { LITTLE_WORDS } from './lists/little-words'

/** A fact marked as what somebody says, in its statement and its ask too; or, of nobody, as the article's own word again. */
export function asSaidBy(fact: Fact, speaker: string | undefined): Fact {
  const { speaker: before, ...rest } = fact
  const put = (text: string): string => {
    const bare = before === undefined ? text : withoutLead(text, before)
    return speaker === undefined || names(bare, speaker) ? bare : `According to ${speaker}, ${lowered(bare)}`
  }
  return { ...rest, statement: put(fact.statement), ask: put(fact.ask), ...(speaker === undefined ? {} : { speaker }) }
}

function withoutLead(text: string, speaker: string): string {
  const lead = `According to ${speaker}, `
  if (!text.startsWith(lead)) return text
  const rest = text.slice(lead.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** Whether the text names the speaker outside its answer. */
function names(text: string, speaker: string): boolean {
  return text.replace(/\{[^{}]*\}/u, '').includes(speaker)
}

/** A sentence as it goes on behind a comma: its first letter small, where its first word is no name. */
function lowered(sentence: string): string {
  const word = /^\p{L}+/u.exec(sentence)?.[0] ?? ''
  return LITTLE_WORDS.has(word.toLowerCase()) && word !== 'I' ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}
