import { setIn, wordsIn } from './words-in'

const REGULAR = wordsIn(
  'accept account accuse achieve acquire act adapt add address adopt advance advise affect agree aid aim allow alter announce annex appear apply appoint approach approve ' +
    'argue arise arrange arrest arrive ask assault assert assign assist assume attach attack attempt attend attract authorise authorize award back ban base battle believe belong ' +
    'benefit border branch call campaign capture carry cast cause cease celebrate challenge change charge claim close collaborate collapse collect combine command commence comment ' +
    'commission commit compare compete complete compose comprise conclude conduct confirm connect conquer consider consist construct consume contain continue contribute control convert convince ' +
    'cooperate cover create criticise criticize cross cultivate date debate declare decide decline decrease defeat defend define deliver demand demonstrate deny depart depend deploy depose ' +
    'derive descend describe design destroy determine develop devise die differ direct disappear discover discuss display dissolve distribute divide document dominate donate double drain drop earn ' +
    'edit educate elect eliminate embrace emerge emigrate employ enable encounter encourage end enforce engage enjoy ensure enter envision escape establish estimate evolve examine exceed exchange exclude ' +
    'execute exhibit exist expand expect experience explain explore export express extend face fail favour favor feature figure fill film finance finish fix flourish focus follow force form found function ' +
    'fund gain gather generate govern graduate grant guarantee handle happen head help host house identify ignore illustrate impact implement imply import impose improve include incorporate increase ' +
    'indicate influence inform inhabit inherit initiate inspire install introduce invade invent invest investigate invite involve issue join judge jump kill label lack land last launch lie limit link list live ' +
    'locate look maintain manage mark marry match mean measure mention merge migrate move name need negotiate note number observe obtain occupy occur offer open operate oppose order organise organize originate oversee ' +
    'own paint participate pass perform permit persuade pioneer plan play point populate possess post practise practice praise predict prefer prepare present preserve press prevent proceed process proclaim ' +
    'produce prohibit promise promote propose protect protest prove provide publish pull purchase pursue push question quote raise range rank rate reach realise realize receive recognise recognize recommend ' +
    'record recover reduce refer reflect reform refuse regain regard regulate reign reject relate release rely remain remove rename replace reply report represent request require rescue research reside resign ' +
    'resist resolve respond restore result retain retire retreat return reveal review revive rule sail save score seem select separate serve settle share shift show sign signal sit slow sound span ' +
    'specialise specialize sponsor start state stay stop stretch strike struggle study subject submit succeed suffer suggest supply support suppose surrender surround survive suspend switch target taste test threaten tie ' +
    'total touch tour trace trade train transfer transform translate travel treat trigger try turn unify unite urge use utilise utilize value vary view visit vote want warn wash waive weigh welcome widen witness work worship yield',
)

/** Past forms that are not made with -ed, each also a sign of a verb. */
const IRREGULAR_PAST = setIn(
  'arose ate became began beat bent bit blew bore bought broke brought built burnt came caught chose clung cost cut dealt drew drank drove dug fed fell felt fled flew forbade forgave fought found froze gave ' +
    'got grew heard held hid hit hung hurt kept knew laid led left lent lost made meant met overcame oversaw overthrew paid proved put ran rang read rebuilt rode rose said sang sank sat saw sent set shook shot shut slept sold ' +
    'sought spent split spoke spread sprang stole stood stuck strove struck sung swam swept swore taught thought threw told took tore understood undertook underwent went withdrew won wore wrote lit swung bred bled crept flung forgot knelt leapt overtook shrank slid spun stung strode wept wove foresaw upheld withheld withstood undid outgrew forbids',
)
const IRREGULAR_THIRD = setIn(
  'arises becomes begins bears brings builds buys catches chooses comes costs cuts deals does draws drives eats falls feeds feels fights finds flies flows gets gives goes grows hangs has hears holds keeps knows ' +
    'lays leads leaves lends lies loses makes means meets overlooks pays puts reads rises runs says sees seeks sells sends sets shows sits speaks spends spreads stands sticks takes teaches tells thinks understands ' +
    'undergoes wears wins writes joins drains forms speaks thinks carries applies relies implies',
)

const PLAIN = setIn('have do come go make take give become begin keep know lead live run say see seek show speak stand tell think write find flow grow hold bring build buy choose drive eat feel fly get hear lose meet pay sell send sit spend teach win understand')
/** Plain forms that are far more often nouns. */
const MOSTLY_NOUNS = setIn('state house name list date land range point aim rate force study plan record report result share start question place post fund feature figure film age base battle border branch campaign charge claim command cost cause culture document edit field host impact issue label limit link mark match measure mention number order play practice practise process project programme score sound support target test total touch tour trade train transfer treat value view visit vote work increase influence interest display exchange experience export fire fish form function head help research rule trace')

/** Forms of be, have and do, and the verbs that stand before another one. */
export const AUXILIARIES = setIn('is are was were has have had do does did will would shall should can could may might must')

/** Forms after which a question can turn subject and verb round with no other change. */
export const TURNING = setIn('is are was were has have had will would can could should must')

const BASES: ReadonlySet<string> = new Set(REGULAR)
const past = new Set<string>()
const third = new Set<string>()
for (const verb of REGULAR) {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : verb
  past.add(`${stem}ed`)
  third.add(/(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`)
}
for (const [verb, form] of [['refer', 'referred'], ['occur', 'occurred'], ['stop', 'stopped'], ['drop', 'dropped'], ['plan', 'planned'], ['commit', 'committed'], ['permit', 'permitted'], ['submit', 'submitted'], ['ban', 'banned'], ['transfer', 'transferred'], ['prefer', 'preferred'], ['control', 'controlled'], ['travel', 'travelled'], ['compel', 'compelled'], ['span', 'spanned'], ['label', 'labelled']] as const) {
  past.add(form)
  third.add(`${verb}s`)
}

/** Whether a small-letter word is the past form of a verb, which may also be its participle. */
export function isPast(lower: string): boolean {
  return IRREGULAR_PAST.has(lower) || past.has(lower) || (lower.length > 4 && /[^e]ed$/u.test(lower) && lower !== 'naked')
}

/** Whether a small-letter word reads as a verb with a subject before it: an auxiliary, a past form, a present one. */
export function isVerb(lower: string): boolean {
  return AUXILIARIES.has(lower) || isPast(lower) || third.has(lower) || IRREGULAR_THIRD.has(lower)
}

/** Whether a word reads as a verb with several for its subject ("live", "form"). */
export function isPlainVerb(lower: string): boolean {
  return PLAIN.has(lower) || (BASES.has(lower) && !MOSTLY_NOUNS.has(lower))
}

/** Verbs of saying: what follows is somebody's claim. */
export const SAYING = setIn(
  'said says claimed claims argued argues stated states believed believes suggested suggests alleged alleges asserted asserts insisted insists denied denies warned warns ' +
    'estimated estimates reported reports told tells announced announces declared declares maintained maintains contended contends proposed proposes predicted predicts noted notes wrote writes thought thinks concluded concludes accused accuses',
)

/** Verbs whose subject is nearly always a person. */
export const HUMAN_VERBS = setIn(
  'said says wrote writes born died married painted composed argued argues believed claimed suggested studied graduated resigned invented discovered commanded defeated conquered reigned succeeded ' +
    'appointed elected killed assassinated fled captured announced told thought taught coached played sang starred',
)

/** Whether a word is the plain form of a verb, often also a noun. */
export function isBase(lower: string): boolean {
  return BASES.has(lower) || PLAIN.has(lower)
}
