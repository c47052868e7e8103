// `npm test`: every check of the project. Nothing stops early; the last line says how many passed and failed.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REPORTS = `${ROOT}.cache/reports`
const at = (path) => ROOT + path
const node = (script, ...args) => [process.execPath, at(script), ...args]

const ARTICLE = '../shared/article/article.txt'
const OWN_WORDS = '../shared/checks/own-words'

const lint = { name: 'Lint', run: node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') }
const build = { name: 'Build', run: node('node_modules/vite/bin/vite.js', 'build') }
const read = [
  { name: 'Types', run: node('node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'tsconfig.json') },
  { name: 'Types, where there is no browser', run: node('node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'tsconfig.pure.json') },
  { name: 'Decks', run: node('src/cli/run.mjs', 'check') },
  { name: 'The first deck against its article', needs: ARTICLE, run: node('src/cli/run.mjs', 'check', '--article', ARTICLE) },
  { name: 'Own words', needs: OWN_WORDS, run: [process.platform === 'win32' ? 'python' : 'python3', at(OWN_WORDS)] },
]
const unit = {
  name: 'Unit, contract, component and byte tests',
  report: 'units.json',
  run: node('node_modules/vitest/vitest.mjs', 'run', '--maxWorkers=100%', '--retry=1', '--reporter=default', '--reporter=./tests/unit-report.mjs'),
  env: { FACTDECK_REPORT: `${REPORTS}/units.json` },
  count: countUnits,
}
const browsers = {
  name: 'Browsers',
  report: 'browsers.json',
  run: node('node_modules/@playwright/test/cli.js', 'test'),
  env: { FACTDECK_REPORT: `${REPORTS}/browsers.json` },
  count: countPlaywright,
}

mkdirSync(REPORTS, { recursive: true })
const started = performance.now()
// The build writes the routes' types. What reads the sources takes one core; what runs the app takes them all, and nothing else may hold it up.
const built = await inTurn([build], { isQuiet: false })
const early = await Promise.all([inTurn([lint], { isQuiet: true }), inTurn(read, { isQuiet: true })])
const results = [...built, ...early.flat(), ...(await inTurn([unit, browsers], { isQuiet: false }))]

console.log('\nWhat ran:')
for (const { name, passed, failed, seconds, note } of results) {
  const outcome = note ?? `${passed} passed, ${failed} failed`
  console.log(`  ${failed > 0 ? '✘' : '·'} ${name}: ${outcome}${seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`}`)
}
const named = (wanted) => results.filter(wanted).map(({ name }) => name.toLowerCase()).join(', ')
const left = named(({ note }) => note !== undefined)
console.log(`\nRan: ${named(({ note }) => note === undefined)}${left === '' ? '' : `; not run: ${left}`}; ${((performance.now() - started) / 1000).toFixed(0)} s in all`)
tell('Failed', ({ failures = [] }) => failures)
tell('Passed at the second try only', ({ secondTries = [] }) => secondTries)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

/** Lists tests by name, each with the beginning of what went wrong. */
function tell(what, listOf) {
  const told = results.flatMap(listOf)
  if (told.length === 0) return
  console.log(`${what}:`)
  for (const { title, why } of told) console.log(`  ${title}\n${stripVTControlCharacters(why).split('\n').slice(0, 12).map((line) => `    ${line}`).join('\n')}`)
}

/** Runs steps one after the other; quiet ones say what they have to say when they have ended, so that it stays together. */
async function inTurn(steps, { isQuiet }) {
  const done = []
  for (const step of steps) done.push(...(await runStep(step, isQuiet)))
  return done
}

async function runStep({ name, needs, run, env, report, count }, isQuiet) {
  if (needs !== undefined && !existsSync(at(needs))) {
    const note = `not run: ${needs} is not here`
    console.log(`\n== ${name}\n${note}`)
    return [{ name, passed: 0, failed: 0, note }]
  }
  if (!isQuiet) console.log(`\n== ${name}`)
  if (report !== undefined) rmSync(`${REPORTS}/${report}`, { force: true })
  const begun = performance.now()
  const { status, said } = await ended(run, env, isQuiet)
  const seconds = (performance.now() - begun) / 1000
  if (isQuiet) console.log(`\n== ${name}\n${said.trimEnd()}`)
  console.log(`   ${seconds.toFixed(1)} s`)
  const parts = count && existsSync(`${REPORTS}/${report}`) ? count(JSON.parse(readFileSync(`${REPORTS}/${report}`, 'utf8'))) : []
  const counted = parts.length > 0 ? parts : [{ passed: status === 0 ? 1 : 0, failed: 0 }]
  return agreed(counted, status).map((part, nth) => ({ name, ...part, ...(nth === 0 ? { seconds } : {}) }))
}

/** Resolves when a command has ended, with what it said if it was to be kept. */
function ended([command, ...args], env, isKept) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: isKept ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...env } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (piece) => (said += piece))
    child.once('error', ({ message }) => resolve({ status: null, said: `${said}${command} could not be run: ${message}` }))
    child.once('close', (status) => resolve({ status, said }))
  })
}

/** A runner that ended badly has at least one failure, whatever it counted; one that ran nothing has failed. */
function agreed(parts, status) {
  const isTold = parts.some(({ failed }) => failed > 0)
  const isEmpty = parts.every(({ passed }) => passed === 0)
  return parts.map((part, nth) => (nth === 0 && !isTold && (status !== 0 || isEmpty) ? { ...part, failed: 1 } : part))
}

function countUnits({ passed, skipped, failures, secondTries }) {
  if (skipped > 0) console.log(`   ${skipped} skipped`)
  return [{ passed, failed: failures.length, failures, secondTries }]
}

/** A count for each project of Playwright's, what failed, and what passed at the second try only. */
function countPlaywright({ suites, stats, errors }) {
  if (stats.skipped > 0) console.log(`   ${stats.skipped} skipped`)
  const byProject = new Map()
  for (const { title, projectName, status, results } of suites.flatMap(testsOf)) {
    const part = byProject.get(projectName) ?? { name: projectName, passed: 0, failed: 0, failures: [], secondTries: [] }
    byProject.set(projectName, part)
    const told = { title: `${projectName}: ${title}`, why: results.flatMap((result) => result.errors.map(({ message }) => message)).join('\n') }
    if (status === 'unexpected') part.failures.push(told)
    else if (status !== 'skipped') part.passed += 1
    if (status === 'flaky') part.secondTries.push(told)
  }
  const parts = [...byProject.values()]
  parts[0]?.failures.push(...errors.map(({ message }) => ({ title: 'outside any test', why: message })))
  return parts.map((part) => ({ ...part, failed: part.failures.length }))
}

function testsOf({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test }))), ...suites.flatMap(testsOf)]
}
