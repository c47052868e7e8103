import { watchEffect } from 'vue'

/** Where the theme is kept for the script that sets it before the first paint. */
export const THEME_KEY = 'factdeck-theme'

/** Gives the page the chosen theme, and leaves it for the next start. `system` follows the device; while the choice is not read yet nothing changes. */
export function useTheme(theme: () => 'system' | 'light' | 'dark' | undefined): void {
  watchEffect(() => {
    const chosen = theme()
    if (chosen === undefined) return
    if (chosen === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = chosen
    keep(chosen)
  })
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
