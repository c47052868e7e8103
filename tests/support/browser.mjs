// Where a browser is on this machine, and how to get one. Plain JavaScript: the test runner and Playwright's settings both load it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const CHROMIUM = {
  called: 'Chromium or Chrome',
  variables: ['FACTDECK_BROWSER', 'CHROME_PATH'],
  own: () => [chromium.executablePath()],
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge', 'msedge'],
  apps: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'].map((app) => `${app}.app/Contents/MacOS/${app}`),
  windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  ways: [['npx', 'playwright', 'install', 'chromium']],
  debian: 'chromium',
}

const FIREFOX = {
  called: 'Firefox',
  variables: ['FACTDECK_FIREFOX'],
  // Playwright's own is a patched one, which speaks to Playwright alone.
  own: () => [],
  commands: ['firefox-esr', 'firefox'],
  apps: ['Firefox', 'Firefox Developer Edition'].map((app) => `${app}.app/Contents/MacOS/firefox`),
  windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
  ways: [],
  debian: 'firefox-esr',
}

/** The flags of every Chromium that tests start: quiet on the network, and the same from run to run. */
export const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The pages of the address bar that a new window lays out beside ours, unseen, took a sixth of all the journeys' work.
  '--disable-features=Translate,OptimizationHints,MediaRouter,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
]

/** Full path of a Chromium, or undefined where there is none. */
export const findBrowser = (env = process.env) => find(CHROMIUM, env)

/** Full path of a Chromium, got where there is none. Throws, saying what was tried, where that fails: journeys are never skipped. */
export const ensureBrowser = () => ensure(CHROMIUM)

/** Full path of a Firefox, or undefined where there is none. */
export const findFirefox = (env = process.env) => find(FIREFOX, env)

/** Full path of a Firefox, got where there is none. Throws, saying what was tried, where that fails: its suite is never skipped. */
export const ensureFirefox = () => ensure(FIREFOX)

function find(kind, env) {
  return candidates(kind, env).find((path) => path !== '' && existsSync(path))
}

function ensure(kind) {
  const found = find(kind, process.env)
  if (found !== undefined) return found
  const tried = []
  for (const [command, ...args] of waysToGet(kind)) {
    console.log(`No ${kind.called} found; trying: ${[command, ...args].join(' ')}`)
    const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    tried.push([command, ...args].join(' '))
    const got = status === 0 ? find(kind, process.env) : undefined
    if (got !== undefined) return got
  }
  const attempts = tried.length > 0 ? ` Tried: ${tried.join('; ')}.` : ''
  throw new Error(`The tests need a ${kind.called} and there is none.${attempts} Install one, or set ${kind.variables[0]} to its full path.`)
}

function candidates(kind, env) {
  const asked = kind.variables.map((name) => env[name]).find(Boolean)
  // A path that was asked for and isn't there is a mistake worth hearing of, not a reason to take another browser.
  if (asked) return existsSync(asked) ? [asked] : fail(`${kind.variables.join(' or ')} names ${asked}, and no file is there.`)
  return [...kind.own(), ...systemPaths(kind, env), ...onPath(kind, env)]
}

function systemPaths({ apps, windows, commands, linux }, env) {
  if (process.platform === 'darwin') return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => apps.map((app) => `${folder}/${app}`))
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return roots.flatMap((root) => windows.map((path) => join(root, path)))
  }
  return [...commands.map((name) => `/usr/bin/${name}`), ...linux]
}

function onPath({ commands }, env) {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => commands.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
}

function waysToGet({ ways, debian }) {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  // Another worker may be at it already, and holds the locks.
  const patiently = `for try in 1 2 3 4 5 6; do apt-get update && break; sleep 5; done; apt-get -o DPkg::Lock::Timeout=300 install -y ${debian}`
  return isDebianRoot ? [...ways, ['sh', '-c', patiently]] : ways
}

function fail(message) {
  throw new Error(message)
}
