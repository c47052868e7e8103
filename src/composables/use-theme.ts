import { watch } from 'vue'

/** Where the theme is kept for the script that sets it before the first paint. */
export const THEME_KEY = 'factdeck-theme'

/** Gives the page the chosen theme, and leaves it for the next start. `system` follows the device; while the choice is not read yet nothing changes. */
export function useTheme(theme: () => 'system' | 'light' | 'dark' | undefined): void {
  // Whoever gives the theme may look at what each answer changes.
  watch(theme, apply, { immediate: true })
}

function apply(chosen: 'system' | 'light' | 'dark' | undefined): void {
  if (chosen === undefined) return
  if (chosen === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = chosen
  colourBar(chosen)
  keep(chosen)
}

/** Gives the browser's own bar the page's colour, of which the page's head has one for each theme. */
function colourBar(chosen: 'system' | 'light' | 'dark'): void {
  for (const colour of document.head.querySelectorAll<HTMLMetaElement>('meta[data-of]')) {
    const { of = 'light' } = colour.dataset
    colour.media = chosen === 'system' ? `(prefers-color-scheme: ${of})` : of === chosen ? 'all' : 'not all'
  }
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, theme)
  } catch (error) {
    // A browser that keeps nothing shows the system's theme at the next start, which costs a flash and no more.
    if (!(error instanceof DOMException)) throw error
  }
}
