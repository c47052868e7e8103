import { shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { useWords } from '@/composables/use-words'
import type { Fact, FactId } from '@/core/fact'
import { isLeech, type Diagnosis, type WayOut } from '@/core/leech'
import { leech as words } from '@/locales/en/leech'
import { useAttempts } from '@/stores/attempts'
import { useDecks } from '@/stores/decks'
import { useLog } from '@/stores/log'
import { useStudy } from '@/stores/study'
import { useBegin } from './use-begin'
import { useUndo } from './use-undo'

/** A fact that keeps failing, why it probably does, and the fact it is taken for. */
export interface Leech {
  readonly fact: Fact
  readonly diagnosis: Diagnosis
  readonly other: Fact | undefined
}

const MOST = 5

/** The facts among these that keep failing, those failed most first, and the ways out of it. */
export function useLeeches(deckId: () => string | undefined, among: () => readonly FactId[]) {
  const router = useRouter()
  const log = useLog()
  const decks = useDecks()
  const attempts = useAttempts()
  const study = useStudy()
  const { begin } = useBegin()
  const { done } = useUndo()
  const { say } = useWords(words)
  const leeches = shallowRef<readonly Leech[]>([])

  function failing(): readonly FactId[] {
    const { facts, aside } = log.state
    const lapses = (id: FactId): number => facts.get(id)?.lapses ?? 0
    return [...among()].filter((id) => isLeech(facts.get(id)) && !aside.has(id)).sort((a, b) => lapses(b) - lapses(a)).slice(0, MOST)
  }

  watch(
    () => [deckId(), ...failing()].join(' '),
    async () => {
      const id = deckId()
      if (id === undefined) return
      const found = await Promise.all(failing().map((factId) => leechOf(id, factId)))
      leeches.value = found.flatMap((leech) => leech ?? [])
    },
    { immediate: true },
  )

  async function leechOf(id: string, factId: FactId): Promise<Leech | undefined> {
    const diagnosis = await study.diagnosis(id, factId)
    const facts = decks.opened.get(id)?.facts
    const fact = facts?.get(factId)
    if (!diagnosis || !fact) return undefined
    const { why } = diagnosis
    return { fact, diagnosis, other: why.cause === 'confused' && why.factId !== undefined ? facts?.get(why.factId) : undefined }
  }

  /** Goes a way out: asks the fact in other ways, against the one it is taken for, shows its passage, or sets it aside. */
  async function take({ fact, diagnosis: { why }, other }: Leech, way: WayOut): Promise<void> {
    const id = deckId()
    if (id === undefined) return
    if (way === 'passage') {
      await router.push({ name: '/deck/[id]/reading', params: { id }, query: { p: fact.passage.paragraph } })
    } else if (way === 'set-aside') {
      await study.setAside(id, { of: 'facts', factIds: [fact.id] })
      done(say('isAside'))
    } else {
      const { kindIds } = await import('@/questions')
      const kinds = kindIds.filter((kind) => kind !== 'flashcard' && kind !== 'true-false' && !(why.cause === 'one-kind' && kind === why.kind))
      const contrast = async () => (way === 'contrast' && other ? attempts.startContrast(id, fact.id, other.id) : undefined)
      const ask = () => attempts.startQuiz({ deckId: id, scope: { of: 'facts', factIds: [fact.id] }, kinds, length: 1, feedback: 'at-once' })
      await begin(async () => (await contrast()) ?? (await ask()) ?? attempts.startReview(id, [fact.id]))
    }
  }

  return { leeches, take }
}
