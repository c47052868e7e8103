/** The folder that a deck's files would lie in: its id, as far as about.json says one. */
export function folderOf(about: string): string {
  try {
    const data: unknown = JSON.parse(about)
    if (typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string') return data.id
  } catch {
    // Reading the deck says what is wrong with the JSON, and where.
  }
  return 'deck'
}
