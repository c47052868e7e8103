// Where a Chromium or Chrome is on this machine, and how to get one. Plain JavaScript: the test runner and Playwright's settings both load it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge', 'msedge']

/** The flags of every test browser: quiet on the network, and the same from run to run. */
export const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
]

/** Full path of a browser, or undefined where there is none. */
export function findBrowser(env = process.env) {
  return candidates(env).find((path) => path !== '' && existsSync(path))
}

/** Full path of a browser, got where there is none. Throws, saying what was tried, where that fails: journeys are never skipped. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found !== undefined) return found
  const tried = []
  for (const [command, ...args] of waysToGetOne()) {
    console.log(`No Chromium or Chrome found; trying: ${[command, ...args].join(' ')}`)
    const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    tried.push([command, ...args].join(' '))
    const got = status === 0 ? findBrowser() : undefined
    if (got !== undefined) return got
  }
  throw new Error(
    `The journeys need a Chromium or Chrome and there is none. Tried: ${tried.join('; ')}. Install one, or set FACTDECK_BROWSER to its full path.`,
  )
}

function candidates(env) {
  const asked = env.FACTDECK_BROWSER ?? env.CHROME_PATH
  // A path that was asked for and isn't there is a mistake worth hearing of, not a reason to take another browser.
  if (asked) return existsSync(asked) ? [asked] : fail(`FACTDECK_BROWSER or CHROME_PATH names ${asked}, and no file is there.`)
  return [chromium.executablePath(), ...systemPaths(env), ...onPath(env)]
}

function systemPaths(env) {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing']
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  if (process.platform === 'win32') {
    const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return roots.flatMap((root) => inside.map((path) => join(root, path)))
  }
  const fixed = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
  return [...NAMES.map((name) => `/usr/bin/${name}`), ...fixed]
}

function onPath(env) {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
}

function waysToGetOne() {
  const ways = [['npx', 'playwright', 'install', 'chromium']]
  const debian = existsSync('/etc/debian_version')
  if (debian && process.getuid?.() === 0) ways.push(['sh', '-c', 'apt-get update && apt-get install -y chromium'])
  return ways
}

function fail(message) {
  throw new Error(message)
}
