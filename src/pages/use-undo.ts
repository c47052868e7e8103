import { useNote } from '@/composables/use-note'
import { useWords } from '@/composables/use-words'
import type { Stamp } from '@/core/stamp'
import type { Undoable } from '@/core/undo'
import { deeds } from '@/locales/en/deeds'
import { settings } from '@/locales/en/settings'
import { useLog } from '@/stores/log'
import { useStudy } from '@/stores/study'

/** The deed whose undo was offered last: an action that recorded nothing offers no undo of what went before it. */
let offered: Stamp | undefined

/** Telling what was done with the way to take it back, and taking a deed back, from whatever sitting. */
export function useUndo() {
  const log = useLog()
  const study = useStudy()
  const { tell } = useNote()
  const { say } = useWords(deeds)
  const { sayCode: saySetting } = useWords(settings)

  /** A deed in words. */
  function wordsOf(deed: Undoable): string {
    switch (deed.kind) {
      case 'answered':
        return say('answered', { stem: deed.question.stem })
      case 'appealed':
        return say('appealed')
      case 'attempt-finished':
        return say('finished')
      case 'fact-set-aside':
        return deed.aside ? say('aside', { n: deed.factIds.length }) : say('back', { n: deed.factIds.length })
      case 'fact-reset':
        return say('reset', { n: deed.factIds.length })
      case 'setting-changed':
        return say('setting', { name: saySetting(deed.name) })
    }
  }

  /** Says what was done, and offers to undo just that, whatever is done meanwhile, here or in another tab. */
  function done(text: string): void {
    const stamp = log.ownNewest()?.stamp
    if (stamp === undefined || stamp === offered) return tell(text)
    offered = stamp
    tell(text, () => undo(stamp))
  }

  /** Takes back the first of these deeds that stands and says which it was. */
  async function undo(...stamps: readonly Stamp[]): Promise<void> {
    let deed: Undoable | undefined
    for (const stamp of stamps) deed ??= await study.undo(stamp)
    tell(deed ? say('takenBack', { deed: wordsOf(deed) }) : say('nothing'))
  }

  return { wordsOf, done, undo }
}
