import { ORGANISATION_HEADS, OTHER_HEADS, PLACE_HEADS } from '../lists/name-heads'

/** Little words within the names of people and places. */
export const PARTICLES = new Set('de la le du von van der den del della di da al el bin ibn ben st las los du das dos'.split(' '))
/** Words that a name goes on behind with “of”: “Bank of America”. */
export const OF_HEADS = new Set(
  'coalition campaign alliance fund trust foundation network initiative programme program movement front party partnership association organization organisation service bureau authority campaign code medal order prize cross legion knight hall festival federation league exchange centre center palace tower temple basilica cathedral hospital academy rector dean sultanate emirate republic peninsula commonwealth charter university college kingdom republic bank battle siege treaty duke duchess earl count house church gulf bay strait isle isles lake ministry department board council institute school court province district county city state states duchy principality archbishop bishop king queen emperor prince princess museum academy society office ministry league union act peace council army port cape sea horn committee confederation chamber conference guild brotherhood friends sons daughters charter bill declaration convention parliament festival order knights hall institute federation agency commission center centre war wars'.split(' '),
)

/** A head alone ("the River", "the University") says what, not which. */
export function isBareHead(lower: string): boolean {
  return PLACE_HEADS.has(lower) || ORGANISATION_HEADS.has(lower) || OTHER_HEADS.has(lower) || OF_HEADS.has(lower)
}
