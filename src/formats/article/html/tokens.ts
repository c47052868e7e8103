import { unescaped } from './entities'

/** A piece of markup. Text is as it is read, its references made characters. */
export type Token =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly raw?: string }
  | { readonly is: 'close'; readonly name: string }

/** Elements whose inside is no markup: it goes with the opening tag, as `raw`. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'template', 'svg', 'math', 'object', 'select'])
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu
const MOST_ATTRIBUTES = 60

/** Markup piece by piece, as forgiving as a browser (HTML 5, 13.2.5) and in time that grows with its length only. Nothing of it is run. */
export function* tokensOf(html: string): Generator<Token, void, void> {
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start < 0) break
    const next = html[start + 1] ?? ''
    if (start > at) yield { is: 'text', text: unescaped(html.slice(at, start)) }
    if (next === '!' || next === '?') at = afterAside(html, start)
    else if (/[a-z]/iu.test(next) || (next === '/' && /[a-z]/iu.test(html[start + 2] ?? ''))) {
      const end = endOfTag(html, start + 1)
      const inside = html.slice(start + 1, end)
      at = end + 1
      const name = (/^\/?([a-z][^\s/>]{0,40})/iu.exec(inside)?.[1] ?? '').toLowerCase()
      if (next === '/') yield { is: 'close', name }
      else {
        const attributes = attributesOf(inside.slice(name.length))
        if (RAW.has(name) && !inside.endsWith('/')) {
          const close = closeOf(html, name, at)
          yield { is: 'open', name, attributes, raw: html.slice(at, close) }
          at = close
        } else yield { is: 'open', name, attributes }
      }
    } else {
      yield { is: 'text', text: '<' }
      at = start + 1
    }
  }
  if (at < html.length) yield { is: 'text', text: unescaped(html.slice(at)) }
}

/** Where a comment, a declaration or an instruction is over. */
function afterAside(html: string, start: number): number {
  const end = html.startsWith('<!--', start) ? '-->' : html.startsWith('<![CDATA[', start) ? ']]>' : '>'
  const found = html.indexOf(end, start + 2)
  return found < 0 ? html.length : found + end.length
}

/** The sign that ends a tag, outside the quotes of its attributes; the end of all where it is never ended. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  let before = ''
  for (let at = from; at < html.length; at++) {
    const sign = html[at] ?? ''
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return at
    else if ((sign === '"' || sign === "'") && before === '=') quote = sign
    if (sign > ' ') before = sign
  }
  return html.length
}

/** Where the closing tag of a raw element begins. */
function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'giu')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (text.trim() === '') return found
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, unescaped(double ?? single ?? bare ?? ''))
    if (found.size >= MOST_ATTRIBUTES) break
  }
  return found
}
