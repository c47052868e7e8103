import { fileURLToPath } from 'node:url'
import { soundDecks } from '@/cli/deck-folders'
import type { Deck } from '@/core/deck'
import type { Entry } from '@/core/entry'
import { writeBackup } from '@/formats/backup'
import { expect, type App } from './support.ts'

/** When a restored log was left. */
export const NOW = '2026-03-02T09:00:00Z'

/** A shipped deck. */
export async function deckOf(id: string): Promise<Deck> {
  const deck = (await soundDecks(fileURLToPath(new URL('../../decks', import.meta.url)))).decks.find(({ about }) => about.id === id)
  if (!deck) throw new Error(`no deck ${id}`)
  return deck
}

/** Gives the app a log, as somebody who moves to another browser does. */
export async function restoreIn(app: App, entries: readonly Entry[]): Promise<void> {
  const { page } = app
  await app.open('/settings')
  const buffer = Buffer.from(writeBackup(entries, { app: 'test', made: { ms: Date.parse(NOW), offset: 0, zone: 'UTC' } }))
  await page.getByLabel('Backup file').setInputFiles({ name: 'factdeck.zip', mimeType: 'application/zip', buffer })
  await page.getByRole('button', { name: 'Add these' }).click()
  await expect(page.getByText(/^Added [\d,]+ entries/u)).toBeVisible()
}
