import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { LineOf } from './source'

/** What a YAML (or JSON) file says, with the line of each of its places. `data` is undefined where there are faults. */
export interface YamlSource {
  readonly data: unknown
  readonly lineOf: LineOf
  readonly faults: readonly { readonly line: number; readonly detail: string }[]
}

/** Reads YAML 1.2 (https://yaml.org/spec/1.2.2/), core schema, keys unique, without anchors' tricks of scale. */
export function parseYaml(text: string): YamlSource {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, schema: 'core', uniqueKeys: true })
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line)
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    line: lineAt(fault.pos[0]),
    detail: fault.message.replace(/\s+/gu, ' ').trim(),
  }))

  const lineOf: LineOf = (path) => {
    let node: unknown = document.contents
    let offset = document.contents?.range?.[0] ?? 0
    for (const step of path) {
      let key: unknown
      if (isMap(node)) {
        const pair = node.items.find((one) => isScalar(one.key) && one.key.value === step)
        ;[key, node] = [pair?.key, pair?.value]
      } else if (isSeq(node) && typeof step === 'number') {
        key = node = node.items[step]
      } else break
      const range = (key as { readonly range?: readonly number[] | null } | undefined)?.range
      if (!range) break
      offset = range[0] ?? offset
    }
    return lineAt(offset)
  }

  if (faults.length > 0) return { data: undefined, lineOf, faults }
  try {
    return { data: document.toJS(), lineOf, faults }
  } catch (cause) {
    return { data: undefined, lineOf, faults: [{ line: 1, detail: cause instanceof Error ? cause.message : String(cause) }] }
  }
}
