/** Work that can be laid down between two parts, so that whoever waits for it can see to the person meanwhile. */
export type InParts<T> = Generator<undefined, T, undefined>

/** Does all parts at once. */
export function whole<T>(work: InParts<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
