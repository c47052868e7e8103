import { useNote } from '@/composables/use-note'
import { useWords } from '@/composables/use-words'
import type { Undoable } from '@/core/undo'
import { deeds } from '@/locales/en/deeds'
import { settings } from '@/locales/en/settings'
import { useStudy } from '@/stores/study'

/** Telling what was done with the way to take it back, and taking the newest deed back, from whatever sitting. */
export function useUndo() {
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

  /** Says what was done, and offers to undo it. */
  function done(text: string): void {
    tell(text, undo)
  }

  /** Takes the newest deed back and says which it was. */
  async function undo(): Promise<void> {
    const deed = await study.undoLast()
    tell(deed ? say('takenBack', { deed: wordsOf(deed) }) : say('nothing'))
  }

  return { wordsOf, done, undo }
}
