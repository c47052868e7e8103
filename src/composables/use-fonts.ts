import { watchEffect } from 'vue'
import { translation } from '@/locales/language'

const FACES = ['400 1em "Factdeck Serif"', '600 1em "Factdeck Serif"', '400 1em "Factdeck Sans"', '600 1em "Factdeck Sans"']

/** The letters that come with an interface's language. */
const LETTERS: Readonly<Record<string, () => Promise<unknown>>> = {
  hy: () => import('@/styles/fonts/armenian.css'),
  ar: () => import('@/styles/fonts/arabic.css'),
}

/** A text of so many letters would break its lines elsewhere, and takes a phone a fifth of a second to lay out just to see it. */
const LONG_TEXT = 10_000

/** How far a line may go up or down, in pixels, without a reader losing it: what browsers count as standing still. */
const STILL_PX = 3

/**
 * Loads our fonts, for the letters that are shown and for the interface's language, and sets the page in them: at once where that moves no line that is
 * being read, else when the page changes, which `onPageChange` tells. Resolves to whether it was at once; without the files the device's fonts stay.
 */
export async function useFonts(onPageChange: (then: () => void) => void): Promise<boolean> {
  let letters: Promise<unknown> | undefined
  watchEffect(() => {
    letters = LETTERS[new Intl.Locale(translation.value.tag).language]?.()
  })
  await Promise.all([import('@/styles/fonts/letters.css'), letters])
  if (!(await areLoaded())) return false
  if (document.body.textContent.length < LONG_TEXT && isSetStill()) return true
  onPageChange(setInOurs)
  return false
}

/** Sets the page in our fonts, if that moves nothing that is seen. */
function isSetStill(): boolean {
  const before = tops()
  setInOurs()
  const moves = [...tops()].some(([element, top]) => Math.abs(top - (before.get(element) ?? top)) >= STILL_PX)
  if (moves) delete document.documentElement.dataset['type']
  return !moves
}

function setInOurs(): void {
  document.documentElement.dataset['type'] = 'ours'
}

async function areLoaded(): Promise<boolean> {
  const { body, fonts } = document as Document & { readonly fonts?: FontFaceSet }
  if (!fonts) return false
  // The letters, each once: a browser looks up every one that it is given.
  const letters = [...new Set(body.textContent)].join('')
  try {
    await Promise.all(FACES.map((face) => fonts.load(face, letters)))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Where everything that can be seen stands. */
function tops(): ReadonlyMap<Element, number> {
  const seen = new Map<Element, number>()
  const look = (element: Element): void => {
    const { top, bottom, height } = element.getBoundingClientRect()
    // Nothing of what lies outside the window is in it; what has no height of its own may hold what has.
    if (height > 0 && (bottom <= 0 || top >= innerHeight)) return
    if (height > 0) seen.set(element, top)
    for (const child of element.children) look(child)
  }
  look(document.body)
  return seen
}
