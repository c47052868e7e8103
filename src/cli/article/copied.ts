import type { Problem } from '@/core/problem'

/** So many words in a row are a sentence of the article's, not a name or a term. */
const RUN = 9

/** The lines of a file that hold nine words of the article in a row. */
export function copiedLines(file: string, text: string, article: string): readonly Problem[] {
  const runs = new Set(runsOf(article))
  return text.split('\n').flatMap((content, at) => {
    const words = runsOf(content).find((run) => runs.has(run))
    return words === undefined ? [] : [{ code: 'article-copied', where: `${file}:${at + 1}`, params: { words } }]
  })
}

function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}
