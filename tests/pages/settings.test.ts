// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { useNote } from '@/composables/use-note'
import { readBackup } from '@/formats/backup'
import { useAttempts } from '@/stores/attempts'
import { useBackup } from '@/stores/backup'
import { memoryLog } from '@/storage/memory'
import { LogBook } from '#tests/support/log'
import { mountAt } from '#tests/support/mount'
import { smallDeck } from '#tests/support/small-deck'

afterEach(() => {
  cleanup()
  useNote().clear()
})

const startQuiz = (mounted: Awaited<ReturnType<typeof mountAt>>) =>
  useAttempts(mounted.pinia).startQuiz({ deckId: smallDeck.about.id, scope: { of: 'all' } })

describe('settings', () => {
  it('hold from the moment they are chosen, and the theme is on the page at once', async () => {
    const { log } = await mountAt('/settings')
    await fireEvent.update(await screen.findByLabelText('Theme'), 'dark')
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'))
    await fireEvent.update(screen.getByLabelText('Questions in a quiz'), '20')
    await waitFor(() => expect(log.state.settings.quizLength).toBe(20))
    expect(await screen.findByText('Saved.')).toBeTruthy()
  })

  it('say that every record can be read, and where the data is', async () => {
    await mountAt('/settings')
    expect(await screen.findByText('Every record in the store can be read.')).toBeTruthy()
    expect(screen.getByText(/kept in this browser, on this device, and nowhere else/)).toBeTruthy()
  })
})

describe('what was done last', () => {
  it('is listed newest first, and taken back one deed after the other', async () => {
    const mounted = await mountAt('/settings')
    await fireEvent.update(await screen.findByLabelText('New facts a day'), '5')
    await waitFor(() => expect(mounted.log.state.settings.newPerDay).toBe(5))
    await fireEvent.update(screen.getByLabelText('Daily goal'), '20')
    await waitFor(() => expect(mounted.log.state.settings.dailyGoal).toBe(20))
    const list = await screen.findByRole('list', { name: 'What you did last' })
    await waitFor(() => expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)[0]).toMatch(/^a setting: Daily goal/))
    await fireEvent.click(screen.getByRole('button', { name: 'Undo the newest' }))
    await waitFor(() => expect(mounted.log.state.settings.dailyGoal).toBe(0))
    await waitFor(() => expect(screen.getByText('Taken back: a setting: Daily goal.')).toBeTruthy())
    expect(mounted.log.state.settings.newPerDay).toBe(5)
    await fireEvent.click(screen.getByRole('button', { name: 'Undo the newest' }))
    await waitFor(() => expect(mounted.log.state.settings.newPerDay).toBe(10))
    expect(await screen.findByText('Nothing yet.')).toBeTruthy()
  })
})

describe('a snapshot', () => {
  it('says what it would bring back before it does, and that is undone again', async () => {
    const elsewhere = new LogBook()
    elsewhere.write(20_000, { kind: 'setting-changed', name: 'quizLength', value: 30 })
    const storage = {
      ...memoryLog({ random: () => 0.5 }), listSnapshots: async () => [{ date: '2026-03-01', bytes: 2048 }], readSnapshot: async () => elsewhere.entries,
    }
    const { log } = await mountAt('/settings', { storage })
    await fireEvent.click(await screen.findByRole('button', { name: /What would it bring back\? .*2026/ }))
    await fireEvent.click(await screen.findByRole('button', { name: 'Bring back' }))
    await waitFor(() => expect(log.state.settings.quizLength).toBe(30))
    expect(await screen.findByText(/Brought back 1 entry/)).toBeTruthy()
    const list = screen.getByRole('list', { name: 'Snapshots on this device' })
    await fireEvent.click(within(list).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(log.state.settings.quizLength).toBe(10))
  })
})

describe('the learner’s data', () => {
  it('is deleted only after a second step, which offers a backup first', async () => {
    const mounted = await mountAt('/settings')
    await startQuiz(mounted)
    await fireEvent.click(await screen.findByRole('button', { name: /^Delete my data/ }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('button', { name: 'Save my data to a file' })).toBeTruthy()
    expect(mounted.log.state.attempts.size).toBe(1)
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Delete everything' }))
    await waitFor(() => expect(mounted.log.state.attempts.size).toBe(0))
    expect(await screen.findByText('Everything is deleted.')).toBeTruthy()
  })

  it('goes whole into a backup file that is named by its day', async () => {
    const mounted = await mountAt('/settings')
    await startQuiz(mounted)
    const { name, bytes } = await useBackup(mounted.pinia).write()
    expect(name).toBe('factdeck-2026-03-02.zip')
    expect(readBackup(bytes).plan?.entries).toEqual(mounted.log.recentEntries())
  })
})
