import type { about } from './en/about'
import type { app } from './en/app'
import type { attempt } from './en/attempt'
import type { charts } from './en/charts'
import type { create } from './en/create'
import type { deck } from './en/deck'
import type { deeds } from './en/deeds'
import type { editor } from './en/editor'
import type { factForm } from './en/fact-form'
import type { forms } from './en/forms'
import type { frame } from './en/frame'
import type { home } from './en/home'
import type { keys } from './en/keys'
import type { kinds } from './en/kinds'
import type { leech } from './en/leech'
import type { marks } from './en/marks'
import type { printing } from './en/printing'
import type { progressCharts } from './en/progress-charts'
import type { progress } from './en/progress'
import type { questions } from './en/questions'
import type { recovery } from './en/recovery'
import type { result } from './en/result'
import type { scores } from './en/scores'
import type { settings } from './en/settings'
import type { share } from './en/share'
import type { snapshots } from './en/snapshots'
import type { speech } from './en/speech'
import type { target } from './en/target'
import type { today } from './en/today'
import type { versions } from './en/versions'
import type { why } from './en/why'

/** The rooms of the interface, as English has them, by name. A new room is one line here and one in each language's index. */
export interface Rooms {
  readonly about: typeof about
  readonly app: typeof app
  readonly attempt: typeof attempt
  readonly charts: typeof charts
  readonly create: typeof create
  readonly deck: typeof deck
  readonly deeds: typeof deeds
  readonly editor: typeof editor
  readonly 'fact-form': typeof factForm
  readonly forms: typeof forms
  readonly frame: typeof frame
  readonly home: typeof home
  readonly keys: typeof keys
  readonly kinds: typeof kinds
  readonly leech: typeof leech
  readonly marks: typeof marks
  readonly printing: typeof printing
  readonly 'progress-charts': typeof progressCharts
  readonly progress: typeof progress
  readonly questions: typeof questions
  readonly recovery: typeof recovery
  readonly result: typeof result
  readonly scores: typeof scores
  readonly settings: typeof settings
  readonly share: typeof share
  readonly snapshots: typeof snapshots
  readonly speech: typeof speech
  readonly target: typeof target
  readonly today: typeof today
  readonly versions: typeof versions
  readonly why: typeof why
}
