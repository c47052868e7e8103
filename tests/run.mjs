// `npm test`: every check of the project, one after the other. Nothing stops early; the last line says how many passed and failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REPORTS = `${ROOT}.cache/reports`
const at = (path) => ROOT + path
const node = (script, ...args) => [process.execPath, at(script), ...args]

const ARTICLE = '../shared/article/article.txt'
const OWN_WORDS = '../shared/checks/own-words'

const steps = [
  { name: 'Types', run: node('node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'tsconfig.json') },
  { name: 'Types, where there is no browser', run: node('node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'tsconfig.pure.json') },
  { name: 'Lint', run: node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'Decks', run: node('src/cli/run.mjs', 'check') },
  { name: 'The first deck against its article', needs: ARTICLE, run: node('src/cli/run.mjs', 'check', '--article', ARTICLE) },
  { name: 'Own words', needs: OWN_WORDS, run: [process.platform === 'win32' ? 'python' : 'python3', at(OWN_WORDS)] },
  { name: 'Build', run: node('node_modules/vite/bin/vite.js', 'build') },
  {
    name: 'Unit, contract, component and byte tests',
    report: 'vitest.json',
    run: node('node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/vitest.json`),
    count: countVitest,
  },
  {
    name: 'Journeys in a browser',
    report: 'journeys.json',
    run: node('node_modules/@playwright/test/cli.js', 'test'),
    env: { FACTDECK_REPORT: `${REPORTS}/journeys.json` },
    count: countPlaywright,
  },
]

mkdirSync(REPORTS, { recursive: true })
const results = steps.map(runStep)

console.log('\nWhat ran:')
for (const { name, passed, failed, seconds, note } of results) {
  const outcome = note ?? `${passed} passed, ${failed} failed`
  console.log(`  ${failed > 0 ? '✘' : '·'} ${name}: ${outcome}${seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`}`)
}
const named = (wanted) => results.filter(wanted).map(({ name }) => name.toLowerCase()).join(', ')
const left = named(({ note }) => note !== undefined)
console.log(`\nRan: ${named(({ note }) => note === undefined)}${left === '' ? '' : `; not run: ${left}`}`)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

function runStep({ name, needs, run, env, report, count }) {
  console.log(`\n== ${name}`)
  if (needs !== undefined && !existsSync(at(needs))) {
    const note = `not run: ${needs} is not here`
    console.log(note)
    return { name, passed: 0, failed: 0, note }
  }
  if (report !== undefined) rmSync(`${REPORTS}/${report}`, { force: true })
  const started = performance.now()
  const [command, ...args] = run
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) console.error(`${command} could not be run: ${error.message}`)
  const seconds = (performance.now() - started) / 1000
  console.log(`   ${seconds.toFixed(1)} s`)
  const counted = count && existsSync(`${REPORTS}/${report}`) ? count(JSON.parse(readFileSync(`${REPORTS}/${report}`, 'utf8'))) : undefined
  return { name, seconds, ...agreed(counted ?? { passed: status === 0 ? 1 : 0, failed: 0 }, status) }
}

/** A runner that ended badly has at least one failure, whatever it counted; one that ran nothing has failed. */
function agreed({ passed, failed }, status) {
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed }
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  if (numPendingTests > 0) console.log(`   ${numPendingTests} skipped`)
  const unloadable = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  return { passed: numPassedTests, failed: numFailedTests + unloadable }
}

function countPlaywright({ stats, errors }) {
  if (stats.skipped > 0) console.log(`   ${stats.skipped} skipped`)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
