import type { LogStorage } from '@/core/storage'
import type { Access } from './database'
import type { Channel } from './news'
import { part } from './part'
import type { SecondCopy } from './second-copy'
import { namesAside } from './set-aside'

/** What is done with a log that doesn't open, fetched when it is needed: most visits never need it. */
export function lateSalvage(access: Access, copy: SecondCopy, channel: () => Channel): Pick<LogStorage, 'salvage' | 'setAside' | 'countAside' | 'discardAside'> {
  const fetched = () => part(import('./salvage')).then(({ salvageOf }) => salvageOf(access, copy, channel))
  return {
    salvage: async (which) => (await fetched()).salvage(which),
    setAside: async () => (await fetched()).setAside(),
    countAside: async () => namesAside(access.browser).length,
    discardAside: async () => (await fetched()).discardAside(),
  }
}
