import type { Problem } from '@/core/problem'

export const sourceCodes = ['byte-order-mark', 'line-ends', 'not-nfc'] as const

type SourceCode = (typeof sourceCodes)[number]

/** The line that a path of keys leads to, counted from 1; the nearest enclosing line where the path breaks off. */
export type LineOf = (path: readonly PropertyKey[]) => number

/** What is wrong with a file as text, whatever it says: byte order mark, CR LF, letters not in NFC. */
export function problemsOfSource(file: string, text: string): Problem[] {
  const problems: Problem[] = []
  const add = (code: SourceCode, line: number) => problems.push({ code, where: `${file}:${line}` })
  if (text.startsWith('\uFEFF')) add('byte-order-mark', 1)
  const lines = text.split('\n')
  const crLine = lines.findIndex((line) => line.includes('\r'))
  if (crLine >= 0) add('line-ends', crLine + 1)
  lines.forEach((line, at) => {
    if (line !== line.normalize('NFC')) add('not-nfc', at + 1)
  })
  return problems
}
