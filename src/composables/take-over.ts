/** Puts the app where the page has drawn its first screen: what was pressed or focused there before the app came is pressed or focused in it. */
export function takeOver(drawn: Element, app: Element): void {
  const [early, now] = [drawn, app].map((place) => [...place.querySelectorAll<HTMLElement>('a, button')]) as [HTMLElement[], HTMLElement[]]
  const twinOf = (one: HTMLElement | undefined) => now.find((other, at) => early[at] === one && other.textContent === one?.textContent)
  const focused = twinOf(early.find((one) => one === document.activeElement))
  const pressed = twinOf(early.find(({ dataset }) => dataset['pressed'] !== undefined))
  drawn.replaceWith(app)
  focused?.focus({ preventScroll: true })
  pressed?.click()
}
