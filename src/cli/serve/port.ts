import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A program on this machine, as the person can find and end it. */
export interface Holder {
  readonly pid: number
  readonly name: string
}

/** What holds a TCP port here, where the system tells. */
export function holderOf(port: number): Holder | undefined {
  try {
    if (process.platform === 'linux') return onLinux(port)
    return process.platform === 'win32' ? onWindows(port) : onUnix(port)
  } catch {
    // The system keeps it to itself: the advice then does without the name.
    return undefined
  }
}

function onLinux(port: number): Holder | undefined {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(1))
  const inodes = rows
    .map((row) => row.trim().split(/\s+/u))
    .filter((cells) => cells[1]?.endsWith(suffix) === true && cells[3] === '0A')
    .map((cells) => `socket:[${cells[9] ?? ''}]`)
  if (inodes.length === 0) return undefined
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    if (!socketsOf(pid).some((socket) => inodes.includes(socket))) continue
    return { pid: Number(pid), name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() }
  }
  return undefined
}

function socketsOf(pid: string): readonly string[] {
  const folder = `/proc/${pid}/fd`
  return unlessGone(() => readdirSync(folder), []).map((fd) => unlessGone(() => readlinkSync(`${folder}/${fd}`), ''))
}

/** What reading gives, or `otherwise` where the process is another person's or the file has just been closed. */
function unlessGone<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}

function onUnix(port: number): Holder | undefined {
  const lines = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' }).split('\n')
  const pid = lines.find((line) => line.startsWith('p'))?.slice(1)
  const name = lines.find((line) => line.startsWith('c'))?.slice(1)
  return pid === undefined ? undefined : { pid: Number(pid), name: name ?? 'a program' }
}

function onWindows(port: number): Holder | undefined {
  const rows = execFileSync('netstat', ['-ano', '-p', 'TCP'], { encoding: 'utf8' }).split('\n')
  const cells = rows.map((row) => row.trim().split(/\s+/u)).find((row) => row[1]?.endsWith(`:${port}`) === true && row[3] === 'LISTENING')
  const pid = cells?.[4]
  if (pid === undefined) return undefined
  const task = execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' })
  return { pid: Number(pid), name: /^"([^"]+)"/u.exec(task)?.[1] ?? 'a program' }
}

/** What to tell a person whose port is taken: by what, how to free it, and what another port means. */
export function adviceOf(port: number, holder: Holder | undefined): string {
  const by = holder === undefined ? 'another program' : `${holder.name} (process ${holder.pid})`
  const end = process.platform === 'win32' ? `taskkill /PID ${holder?.pid ?? '<number>'}` : `kill ${holder?.pid ?? '<number>'}`
  return [
    `Port ${port} is taken by ${by}.`,
    `If that is Factdeck, started earlier, open http://localhost:${port}/ in a browser.`,
    `Else end it (${end}) and start again,`,
    `or choose another port: npm start -- --port ${port + 1}`,
    'Mind that a browser keeps what you learn apart for each port: under another one you begin with an empty store.',
  ].join('\n')
}
