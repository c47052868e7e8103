import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Kills in the middle of an import, each started twice after, and kills right after an answer. */
const IMPORT_KILLS = 50
const ANSWER_KILLS = 100

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Kills the browser as often as the journeys don't have the time for, and says what was run and how long it took. */
export async function run({ say }: { readonly say: (line: string) => void }): Promise<void> {
  if (!existsSync(`${ROOT}dist/index.html`)) throw new Error('The faults run over the built app: npm run build first.')
  say(`The browser killed ${ANSWER_KILLS} times right after an answer, and ${IMPORT_KILLS} times in the middle of an import, each time started twice`)
  const begun = performance.now()
  const env = { ...process.env, FACTDECK_KILLS: `${IMPORT_KILLS}`, FACTDECK_ANSWER_KILLS: `${ANSWER_KILLS}` }
  const tests = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', 'killed', 'faults', '--workers=1'], { cwd: ROOT, env, stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve, reject) => {
    tests.once('exit', resolve)
    tests.once('error', reject)
  })
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1)
  if (code !== 0) throw new Error(`something was lost, see above (${minutes} minutes)`)
  say(`no answer lost and no import half there, in ${minutes} minutes`)
}
