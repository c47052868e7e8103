import { setIn } from './words-in'

/** Words, in small letters, whose stop ends no sentence. */
export const ABBREVIATIONS = setIn(
  'mr mrs ms dr prof st sr jr rev hon gen col maj capt lt sgt cpl adm cmdr gov sen rep pres sec ' +
    'vs v ca c cf eg ie al approx est fl b d r no nos vol vols pp p ch fig figs ed eds trans ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ' +
    'mt ft ave blvd rd sq dept univ assn bros viz op cit ibid',
)
