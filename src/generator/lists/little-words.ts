import { setIn } from './words-in'

/** Words that bind others and name nothing: where a sentence begins with one, its capital says nothing. */
export const LITTLE_WORDS = setIn(
  'a an the this that these those there here it its he she they we you i his her their our your my him them us me who whom whose which what when where why how ' +
    'in on at by for from to of with without within into onto upon over under above below between among amongst through throughout during before after since until till ' +
    'about around against along across behind beyond beside besides despite except inside outside near off out up down toward towards per via ' +
    'and or but nor so yet if then than because although though while whereas whether as unless once provided lest ' +
    'is are was were be been being am has have had do does did will would shall should can could may might must ought not no never ' +
    'all any both each either every few many more most much neither none other others several some such same another own only just even also too very ' +
    'however moreover furthermore therefore thus hence consequently nevertheless nonetheless meanwhile instead otherwise likewise similarly indeed accordingly additionally ' +
    'today now currently recently later earlier soon often sometimes usually generally typically mainly mostly largely especially particularly finally eventually ' +
    'initially originally previously subsequently afterwards thereafter formerly historically traditionally approximately roughly nearly almost ' +
    'according owing due given based using including following regarding concerning considering like unlike rather quite still already again perhaps maybe ' +
    'first second third fourth fifth next last one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million dozen ' +
    'early late long short new old modern recent great large small high low major minor important different similar additional further certain various numerous ' +
    'yes no well let unfortunately fortunately interestingly notably importantly specifically overall together apart aside somewhat half twice ever since whenever wherever whatever whoever whichever',
)

/** Adverbs and phrases that tie a sentence to the one before it; left out at the head of a stem. */
export const CONNECTIVES = setIn(
  'however moreover furthermore therefore thus hence consequently nevertheless nonetheless meanwhile instead otherwise likewise similarly indeed accordingly additionally ' +
    'also besides still then finally eventually subsequently afterwards thereafter unfortunately fortunately interestingly notably importantly specifically overall ' +
    'and but or so yet nor again conversely ultimately altogether rather luckily generally typically nearby historically elsewhere traditionally apparently reportedly surprisingly sadly lastly firstly secondly thirdly',
)

/** The same, of more than one word. */
export const CONNECTIVE_PHRASES: readonly (readonly string[])[] = [
  'in addition', 'for example', 'for instance', 'as a result', 'in fact', 'in particular', 'on the other hand', 'in contrast', 'by contrast', 'as well',
  'of course', 'in turn', 'at the same time', 'in other words', 'in general', 'in response', 'as such', 'to this end', 'after that', 'since then',
  'because of this', 'as a consequence', 'despite this', 'in this way', 'in the end', 'that is', 'in short', 'more recently', 'even so', 'in spite of this',
  'prior to this', 'somewhat earlier', 'somewhat later', 'after this', 'before this', 'at this time', 'at that time', 'by this time', 'by then', 'on the contrary', 'in practice', 'in reality', 'for this reason',
].map((phrase) => phrase.split(' '))

/** Pronouns of the third person that need somebody or something named before them. */
export const PRONOUNS = setIn('he she it they his her hers its their theirs him them himself herself itself themselves')

/** Words that mean a time only to somebody who knows when they were written. */
export const NOW_WORDS = setIn('today yesterday tomorrow tonight now currently nowadays presently recently lately')
