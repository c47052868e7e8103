// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { useDrafts } from '@/stores/drafts'
import { memoryDrafts, memoryDraftShelf } from '@/storage/memory-drafts'
import { furnish, testWorld } from '#tests/support/house'
import { mountAt } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(cleanup)

/** The page of a draft in which the facts of the small deck were found. */
async function desk() {
  const shelf = memoryDraftShelf()
  const world = testWorld()
  const drafts = memoryDrafts({ random: world.random, shelf })
  const { reading, facts, names, about } = smallDeck
  const { pinia: before } = furnish({ world, drafts })
  const writing = useDrafts(before)
  const id = await writing.write({ text: reading.map(({ text }) => text).join('\n\n'), article: about.article })
  await writing.find({ reading, facts, names, leftOut: [], problems: [] })
  const mounted = await mountAt(`/create/${id}`, { world, drafts })
  await screen.findByRole('article', { name: `Fact 1 of ${facts.length}` })
  return { ...mounted, draft: () => useDrafts(mounted.pinia).draft }
}

describe('the page of a draft', () => {
  it('marks every paragraph, says of each mark how it stands, and passes over none when a key decides', async () => {
    const { draft } = await desk()
    const first = draft()?.items[0]?.id
    await fireEvent.keyDown(document, { key: 'a' })
    await screen.findByRole('article', { name: /^Fact 2 of / })
    expect(draft()?.items.find(({ id }) => id === first)?.stand).toBe('accepted')
    await waitFor(() => expect(document.querySelector(`[data-fact="${first}"]`)?.getAttribute('aria-label')).toMatch(/: accepted/))
    expect(document.querySelectorAll('.mark.current')).toHaveLength(1)
    expect(document.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1)
  })

  it('offers the deck once a fact is accepted, and not before', async () => {
    await desk()
    expect(screen.queryByRole('button', { name: /^Keep the deck/ })).toBeNull()
    await fireEvent.keyDown(document, { key: 'a' })
    expect(await screen.findByRole('button', { name: 'Keep the deck with 1 fact' })).toBeTruthy()
    await fireEvent.keyDown(document, { key: 'u' })
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Keep the deck/ })).toBeNull())
  })
})
