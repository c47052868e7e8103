import { TITLES } from './name-heads'
import { wordsIn } from './words-in'

/** Callings that lie so close that holders of one could be taken for holders of another. */
const BY_FIELD: Readonly<Record<string, string>> = {
  government: 'president minister premier chancellor politician statesman leader secretary',
  parliament: 'senator mp msp mep congressman congresswoman councillor lawmaker',
  diplomacy: 'ambassador diplomat envoy',
  'a town or region': 'governor mayor',
  'an army': 'general colonel major lieutenant sergeant marshal commander brigadier officer soldier',
  'a navy': 'admiral commodore',
  science: 'physicist chemist biologist astronomer mathematician geologist botanist zoologist scientist engineer inventor researcher physiologist naturalist geneticist virologist oceanographer biochemist',
  scholarship: 'historian philosopher economist sociologist linguist archaeologist psychologist theologian anthropologist critic scholar geographer folklorist philologist',
  letters: 'author writer poet novelist playwright essayist dramatist',
  'the press': 'journalist reporter editor columnist correspondent broadcaster presenter',
  film: 'actor actress director filmmaker producer screenwriter cinematographer',
  music: 'composer singer musician pianist violinist conductor guitarist soprano tenor',
  art: 'painter sculptor artist architect photographer designer illustrator',
  sport: 'goalkeeper striker defender midfielder winger quarterback footballer player forward bowler batsman',
  law: 'judge justice lawyer barrister prosecutor solicitor magistrate',
  learning: 'dr doctor prof professor',
  medicine: 'surgeon physician nurse midwife',
}

const fieldOfCalling: ReadonlyMap<string, string> = new Map(Object.entries(BY_FIELD).flatMap(([field, list]) => wordsIn(list).map((word) => [word, field] as const)))

/** Words before a name that say how to address somebody, and not what they do. */
const HONORIFICS = new Set(wordsIn('mr mrs ms miss sir dame lord lady rev reverend st st. saint father mother brother sister'))

/** The field of a calling; a calling of no wider field is one by itself. */
export function fieldOf(calling: string): string {
  return fieldOfCalling.get(calling) ?? calling
}

/** Whether a word in small letters says what somebody does: an office, a profession, a rank. */
export function isCalling(lower: string): boolean {
  return !HONORIFICS.has(lower) && (TITLES.has(lower) || fieldOfCalling.has(lower) || /(?:ologist|ographer|ician|woman|master|keeper)$/u.test(lower))
}

/** Whether a word before a name only addresses whom it names. */
export function isHonorific(lower: string): boolean {
  return HONORIFICS.has(lower)
}
