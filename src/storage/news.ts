/** What tabs tell each other: a line that is durable now, an import that is whole now, or that everything was deleted. */
export type News = { readonly appended: string } | { readonly adopted: string } | { readonly deleted: true }

/** The tabs' common channel. What comes while nobody listens is kept for the next listener. */
export interface Channel {
  tell(news: News): void
  listen(hear: (news: News) => void): () => void
  close(): void
}

/** Joins the channel; a browser without one leaves each tab to itself until its next opening. */
export function joinChannel(make: ((name: string) => BroadcastChannel) | undefined): Channel {
  const channel = make?.('factdeck-log')
  const listeners = new Set<(news: News) => void>()
  let unheard: News[] = []
  let waiting: News[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = () => {
    clearTimeout(timer)
    timer = undefined
    for (const news of waiting) channel?.postMessage(news)
    waiting = []
  }
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isNews(data)) return
      if (listeners.size === 0) unheard.push(data)
      for (const hear of listeners) hear(data)
    }
  }
  return {
    tell(news) {
      waiting.push(news)
      // An answer is told after the learner has the next question; what ends or replaces the log at once.
      if ('appended' in news) timer ??= setTimeout(send)
      else send()
    },
    listen(hear) {
      listeners.add(hear)
      const missed = unheard
      unheard = []
      for (const news of missed) hear(news)
      return () => listeners.delete(hear)
    },
    close() {
      send()
      channel?.close()
    },
  }
}

/** A tab of another version may say what this one doesn't know. */
function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false
  const { appended, adopted, deleted } = data as Record<string, unknown>
  return typeof appended === 'string' || typeof adopted === 'string' || deleted === true
}
