import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DECKS = fileURLToPath(new URL('../../../decks', import.meta.url))

/** A text of at least so many words, made of the shipped readings over and over; from the second time on every number in it is another. */
export function longText(words: number): string {
  const paragraphs = readdirSync(DECKS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readFileSync(`${DECKS}/${name}/reading.md`, 'utf8').split('\n'))
    .flatMap((line) => /^¶\d+ (.+)$/u.exec(line)?.[1] ?? [])
  const out: string[] = []
  let count = 0
  for (let turn = 0; count < words; turn++) {
    for (const paragraph of paragraphs) {
      if (count >= words) break
      const turned = paragraph.replace(/\d+/gu, (digits) => String(Number(digits) + turn))
      out.push(turned)
      count += turned.split(' ').length
    }
  }
  return out.join('\n\n')
}
