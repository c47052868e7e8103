/** The places of so many of the least of the first `count` keys, the least first, of equal ones the first: without sorting all the others. */
export function leastOf(keys: Float64Array, count: number, most: number): Int32Array {
  const isLess = (a: number, b: number): boolean => {
    const [one, other] = [keys[a] as number, keys[b] as number]
    return one < other || (one === other && a < b)
  }
  const size = Math.min(most, count)
  /** A heap whose first place has the greatest of the keys taken so far. */
  const heap = new Int32Array(size)
  const sink = (place: number): void => {
    let at = 0
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && isLess(heap[below] as number, heap[below + 1] as number)) below += 1
      if (!isLess(place, heap[below] as number)) break
      heap[at] = heap[below] as number
      at = below
    }
    heap[at] = place
  }
  // Falling places are a heap only once sorted: the first ones are put in order, the greatest first.
  for (let place = 0; place < size; place++) heap[place] = place
  heap.sort((a, b) => (isLess(a, b) ? 1 : -1))
  let bar = keys[heap[0] as number] as number
  for (let place = size; place < count && size > 0; place++) {
    // Of equal ones the first stays.
    if ((keys[place] as number) >= bar) continue
    sink(place)
    bar = keys[heap[0] as number] as number
  }
  return heap.sort((a, b) => (isLess(a, b) ? -1 : 1))
}
