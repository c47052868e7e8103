import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { docxOf, pdfOf, setLines } from '../formats/article/documents'

const command = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url))
const LINES = ['The old lighthouse of the island was built in 1873 by the town.', 'Ada Fenwick designed the tower with great care, and it stands 41 metres high.']

it('reads a web page, a Word document and a PDF from a checkout too, where each reader is loaded only when its file is met', async () => {
  const from = await mkdtemp(join(tmpdir(), 'factdeck-checkout-'))
  try {
    await writeFile(join(from, 'page.html'), `<html><head><title>The tower</title></head><body><article><p>${LINES.join(' ')}</p></article></body></html>`)
    await writeFile(join(from, 'word.docx'), docxOf([LINES.join(' ')]))
    await writeFile(join(from, 'paper.pdf'), pdfOf([setLines(LINES)]))
    const made = spawnSync(process.execPath, [command, 'generate', 'page.html', 'word.docx', 'paper.pdf', '--out', 'decks'], {
      cwd: from,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: undefined, VITEST: undefined },
    })
    expect(made.stderr).toBe('')
    expect(made.status, made.stdout).toBe(0)
    expect((await readdir(join(from, 'decks'))).sort()).toEqual(['page', 'paper', 'word'])
  } finally {
    await rm(from, { recursive: true, force: true })
  }
}, 60_000)
