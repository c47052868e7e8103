/** Puts a text on the clipboard; false where the browser won't. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard, no leave to use it, or not on a secure address: the person is told, and copies by hand.
    return false
  }
}
