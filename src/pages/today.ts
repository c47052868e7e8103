import { useBackupDate } from '@/composables/use-backup-date'
import { isBackupDue } from '@/core/backup-due'
import type { ShelfEntry } from '@/core/deck'
import type { Learner } from '@/core/fold'
import { dealDay } from '@/core/load'
import { nextStepOf } from '@/core/next-step'
import { scoreOf, shareOf } from '@/core/score'
import { countKnowledge, nextDue } from '@/core/shelf'
import { goalOf } from '@/core/study-days'
import { updatesOf } from '@/core/updates'
import type { StudyDay } from '@/core/world'
import type { useLog } from '@/stores/log'
import { saveBackup } from './save-backup'

export { default as HomeNotices } from '@/components/home/HomeNotices.vue'
export { default as HomeToday } from '@/components/home/HomeToday.vue'

/** What home tells somebody who has been here before. */
export interface Today {
  readonly step: ReturnType<typeof nextStepOf>
  /** Questions in a sitting at most. */
  readonly sitting: number
  readonly quizLength: number
  /** Facts that wait beyond today's load, and how all that are due are dealt out from today on. */
  readonly backlog: { readonly waiting: number; readonly due: number; readonly perDay: number; readonly days: number } | undefined
  readonly next: { readonly inDays: number; readonly count: number } | undefined
  readonly goal: ReturnType<typeof goalOf>
  readonly lines: readonly { readonly deck: ShelfEntry; readonly known: number; readonly of: number; readonly due: number; readonly lastShare: number | undefined }[]
}

/** What home tells on a study day. */
export function todayOf(shelf: readonly ShelfEntry[], learner: Learner, today: StudyDay): Today {
  const { settings } = learner
  const { due, waiting, spread } = dealDay(learner, shelf, today)
  const next = nextDue(shelf, learner, today)
  const lastShare = new Map<string, number | undefined>()
  for (const attempt of learner.attempts.values()) {
    if (attempt.answers.length > 0) lastShare.set(attempt.started.deck, shareOf(scoreOf(attempt)))
  }
  return {
    step: nextStepOf(shelf, learner, today),
    sitting: settings.reviewLength,
    quizLength: settings.quizLength,
    backlog: waiting === 0 ? undefined : { waiting, due: due.length + waiting, perDay: settings.reviewsPerDay, days: spread.filter((n) => n > 0).length },
    next: next && { inDays: next.day - today, count: next.count },
    goal: goalOf(learner, today),
    lines: shelf.map((deck) => {
      const { known, of, slipping } = countKnowledge(deck.factIds, learner, today)
      return { deck, known, of, due: slipping, lastShare: lastShare.get(deck.about.id) }
    }),
  }
}

/** Puts what is worth a quiet line on home, and does what it offers. */
export function quietNotices(log: ReturnType<typeof useLog>, shelf: readonly ShelfEntry[]) {
  const { madeDay, dismissedDay, dismiss } = useBackupDate()
  return {
    repaired: log.repaired,
    updates: shelf.flatMap((deck) => {
      const n = updatesOf(deck, log.state).length
      return n > 0 ? [{ id: deck.about.id, title: deck.about.title, n }] : []
    }),
    isBackupDue: isBackupDue(log.state, madeDay.value, dismissedDay.value, log.today),
    onBackUp: saveBackup,
    onLater: () => dismiss(log.today),
  }
}
