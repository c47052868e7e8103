import { spawn } from 'node:child_process'

type Surroundings = Readonly<Record<string, string | undefined>>

/** How to open an address in the person's browser; undefined where nobody would see it (CI, no terminal, no display). */
export function openerOf(platform: string, isTerminal: boolean, env: Surroundings): readonly [command: string, ...args: string[]] | undefined {
  if (!isTerminal || env['CI'] !== undefined || env['BROWSER'] === 'none') return undefined
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined ? undefined : ['xdg-open']
}

/** Opens an address in the person's browser, where there is one. The address is printed anyway. */
export function openInBrowser(address: string): void {
  const opener = openerOf(process.platform, process.stdout.isTTY, process.env)
  if (!opener) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => console.log('No browser could be opened from here: copy the address into one.'))
  child.unref()
}
