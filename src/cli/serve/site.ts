import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BARE_POLICY, headerOf, policyIn } from '../policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

const SAFETY = {
  'Content-Security-Policy': headerOf(BARE_POLICY),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Addresses that mean this machine: what is learnt under one of them can't be seen under another, so all lead to `localhost`. */
const OTHER_NAMES = /^(127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(:\d+)?$/u

/** A server of the built files under `folder`. Names with a hash in them are kept by the browser for good, all others asked for anew. */
export function createSite(folder: string): Server {
  return createServer((request, response) => {
    void respond(folder, request, response)
  })
}

async function respond(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request.url ?? '/')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 405, { Allow: 'GET, HEAD' })
    return
  }
  const other = OTHER_NAMES.exec(request.headers.host ?? '')
  if (other) {
    end(response, 302, { Location: `http://localhost${other[2] ?? ''}${encodeURI(path ?? '/')}` })
    return
  }
  const file = path === undefined ? undefined : fileOf(folder, path)
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (file === undefined || bytes === undefined) {
    end(response, 404, {})
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const squeezed = type.includes('utf-8') && /\bgzip\b/u.test(request.headers['accept-encoding']?.toString() ?? '')
  const body = squeezed ? gzipSync(bytes) : bytes
  response.writeHead(200, {
    ...SAFETY,
    ...(type.startsWith('text/html') ? { 'Content-Security-Policy': headerOf(policyIn(bytes.toString())) } : {}),
    ...(squeezed ? { 'Content-Encoding': 'gzip' } : {}),
    Vary: 'Accept-Encoding',
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': file.startsWith(join(folder, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

/** The file that a path names; undefined where it would lead out of the folder or to a hidden file. */
function fileOf(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!file.startsWith(normalize(folder + sep)) || path.includes('\0') || /\/\./u.test(path)) return undefined
  return file
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, { ...SAFETY, ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(status === 404 ? 'Not found' : undefined)
}

/** Listens on this machine alone, under every address that `localhost` may stand for. Rejects with EADDRINUSE where the port is taken. */
export async function listen(folder: string, port: number): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const first = createSite(folder)
  await listening(first, port, '127.0.0.1')
  const address = first.address()
  const chosen = typeof address === 'object' && address !== null ? address.port : port
  const second = createSite(folder)
  const servers = [first]
  try {
    await listening(second, chosen, '::1')
    servers.push(second)
  } catch (error) {
    if (isTaken(error)) {
      await close(first)
      throw error
    }
    // A machine without IPv6 has one address less.
  }
  return {
    port: chosen,
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}

/** Whether listening failed because something else holds the port. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
