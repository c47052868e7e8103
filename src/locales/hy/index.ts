import type { Translation } from '../language'
import type { RoomsIn } from '../translated'
import { about } from './about'
import { app } from './app'
import { attempt } from './attempt'
import { charts } from './charts'
import { dates } from './dates'
import { create } from './create'
import { deck } from './deck'
import { deeds } from './deeds'
import { editor } from './editor'
import { factForm } from './fact-form'
import { forms } from './forms'
import { frame } from './frame'
import { home } from './home'
import { keys } from './keys'
import { kinds } from './kinds'
import { leech } from './leech'
import { marks } from './marks'
import { printing } from './printing'
import { progress } from './progress'
import { progressCharts } from './progress-charts'
import { questions } from './questions'
import { recovery } from './recovery'
import { result } from './result'
import { scores } from './scores'
import { settings } from './settings'
import { share } from './share'
import { snapshots } from './snapshots'
import { speech } from './speech'
import { target } from './target'
import { today } from './today'
import { versions } from './versions'
import { why } from './why'

const rooms: RoomsIn<'hy'> = {
  about,
  app,
  attempt,
  charts,
  create,
  deck,
  deeds,
  editor,
  'fact-form': factForm,
  forms,
  frame,
  home,
  keys,
  kinds,
  leech,
  marks,
  printing,
  progress,
  'progress-charts': progressCharts,
  questions,
  recovery,
  result,
  scores,
  settings,
  share,
  snapshots,
  speech,
  target,
  today,
  versions,
  why,
}

/** The interface in Armenian. Estonian writes figures the same way, and every browser knows it. */
export const armenian: Translation = {
  tag: 'hy',
  figures: 'et',
  dates,
  rooms,
  problems: async () => (await import('./problems')).problems,
}
