import { readFile } from 'node:fs/promises'
import type { Passage } from '@/generator'

/** An article of a file in the shape of SQuAD, with its paragraphs as passages numbered from 1. */
export interface SquadArticle {
  readonly title: string
  readonly passages: readonly Passage[]
}

/** Reads a file in the shape of SQuAD: `data[].title` and `data[].paragraphs[].context`. Throws where it has another shape. */
export async function readSquad(file: string): Promise<readonly SquadArticle[]> {
  const { data } = JSON.parse(await readFile(file, 'utf8')) as { readonly data: readonly { readonly title: string; readonly paragraphs: readonly { readonly context: string }[] }[] }
  return data.map(({ title, paragraphs }) => ({
    title,
    passages: paragraphs.map(({ context }, at) => ({ number: at + 1, section: null, text: context.normalize('NFC').replace(/[{}]/gu, '').replace(/\s+/gu, ' ').trim(), offset: 0 })),
  }))
}
