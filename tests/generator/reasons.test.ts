import { describe, expect, it } from 'vitest'
import { generateDeck, generatorCodes, type GeneratorCode, LONGEST_ARTICLE } from '@/generator'
import { keyRules } from '@/generator/key-rules'
import { sentencesOf } from '@/generator/sentences'
import { indexSpans } from '@/generator/spans'
import { draftOf, only, placesOf, without } from '@/generator/stems/draft'
import { looseNounsOf } from '@/generator/stems/loose-nouns'
import { stemRules } from '@/generator/stems/stem-rules'
import { tokensOf } from '@/generator/tokens'
import { wordsOf } from '@/questions/words'

interface Example {
  /** A text that the rule refuses. The answer stands in square brackets; a stem is cut at the bar, and leaves out what stands between waves. */
  readonly breaks: string
  /** One much like it that keeps the rule. */
  readonly keeps: string
  readonly title?: string
}

const BY_KEY: Readonly<Record<keyof typeof keyRules, Example>> = {
  'part of a dateline': { breaks: '[HALMERE] (Reuters) - The mayor opened the bridge in 1971.', keeps: 'The mayor of [Halmere] opened the bridge in 1971.' },
  'in a lead-in that points back': { breaks: '[Two years later], the tower was sold to the harbour board.', keeps: 'The tower stood empty for [two years] and was sold to the harbour board.' },
  'the title': { breaks: 'The lamp of the [Skerrow Light] was lit by the keeper.', keeps: 'The lamp of the [Halmere Tower] was lit by the keeper.', title: 'Skerrow Light' },
  'a word of a title': { breaks: 'A Plea for Lighting the Lamps of Poor [Halmere] From Their First Winter was written by a keeper of the coast.', keeps: 'The lamps of [Halmere] were lit from their first winter on by a keeper of the coast.' },
  'one of several examples': { breaks: 'The company has customers including [Norway], Sweden and Finland.', keeps: 'The company has customers in [Norway] and Sweden.' },
  'one of those named among others': { breaks: 'Ada Fenwick, [John Pell], and others planned the tower for the board.', keeps: 'Ada Fenwick and [John Pell] planned the tower for the board.' },
  'one of several names of one thing': { breaks: 'The lamps are also called [sea lights], night lights, or beacons.', keeps: 'The lamps are also called [sea lights] by the keepers.' },
  'one of a long list': { breaks: 'The line runs through Oslo, Hamburg, [Lisbon] and Vienna.', keeps: 'The line runs from Oslo through [Lisbon] and Vienna.' },
  'one end of a range': { breaks: 'They lost six to [nine percent] of the harvest.', keeps: 'They lost [nine percent] of the harvest.' },
  'a period that opens the sentence': { breaks: 'From [1914 to 1918] the tower was closed to visitors.', keeps: 'The tower was closed to visitors from [1914 to 1918].' },
  'half of a word': { breaks: 'The Oslo–[Bergen] line was opened by the king.', keeps: 'The line from Oslo to [Bergen] was opened by the king.' },
  'a name without its number': { breaks: 'The results are shown in [Figure] 2.21 of the report.', keeps: 'The results are shown in [Helsinki] by the committee.' },
  'the number of a name': { breaks: 'The state ratified Convention No. [81] on labour in the ports.', keeps: 'The state ratified [81] conventions on labour in the ports.' },
  'the end of another word': { breaks: 'The plant keeps its own [DNA], known as ctDNA, in a ring.', keeps: 'The plant keeps its own [DNA] in a ring of the cell.' },
  'as many as are listed behind it': { breaks: 'The gas has [two] bands at 687 and 760 nm.', keeps: 'The gas has [two] bands in the red part.' },
  'a number told by the words beside it': { breaks: 'A rope was stretched between [two] towers of the coast.', keeps: 'A rope was stretched along [two] towers of the coast.' },
  'half of a name': { breaks: 'The doctors follow the Manual of [Ethics] in their work.', keeps: 'The doctors follow the teacher [Aristotle] in their work.' },
  'a name that goes on beside it': { breaks: '[John] “Jack” Fenwick kept the lamp of the tower.', keeps: '[John Fenwick] kept the lamp of the “White Tower”.' },
  'the end of a question': { breaks: 'She wrote her best known book, What is a [Harbour]? and sold it.', keeps: 'She wrote her best known book on the [Harbour] and sold it.' },
  'a century that begins a name': { breaks: 'The lamps were sold to [20th Century] Lamps by the harbour board.', keeps: 'The lamps of the [20th Century] were sold by the harbour board.' },
  'a length of time up to now': { breaks: 'Storms were seldom seen over the past [ten years] on the coast.', keeps: 'Storms were seldom seen over [ten years] on the coast.' },
  'a noun that means nothing alone': { breaks: 'The lamp is described as [part] of the tower.', keeps: 'The lamp is described as a [beacon] of the tower.' },
  'a given name behind its title': { breaks: 'The tower was planned by Sir [John] for the harbour board.', keeps: 'The tower was planned by Sir [John Pell] for the harbour board.' },
  'a bare apostrophe behind it': { breaks: 'It was [Burns]’ report that led to the new town hall.', keeps: 'It was [Burns] who planned the new town hall.' },
  'in a bracket': { breaks: 'The bridge (built by [Dorman Long]) carries a railway.', keeps: 'The bridge was built by [Dorman Long] and carries a railway.' },
}

const BY_STEM: Readonly<Record<keyof typeof stemRules, Example>> = {
  'no verb of its own': { breaks: 'The tower of the harbour board on the northern coast.', keeps: 'The tower of the harbour board stands on the coast.' },
  'somebody said, and what is cut off': { breaks: 'The keeper of the light said|: “The lamp is out.”', keeps: 'The keeper said that the lamp was out.' },
  'begins in the middle': { breaks: 'Because the lamp was out.', keeps: 'Because the lamp was out, the ship was lost.' },
  'a head that means something named before': { breaks: 'Each holds 36 cables of steel.', keeps: 'Each tower holds 36 cables of steel.' },
  'a noun that several things bear': { breaks: 'The bridge was swept away by a flood.', keeps: 'The harbour was swept away by a flood.' },
  'there, where something named before is': { breaks: 'The poet John Pell lived there from [1447] until the end of his life.', keeps: 'The poet John Pell came to Corvay and lived there from [1447] until the end of his life.' },
  'begins with a mark': { breaks: ', under the rules of the board five people may stay.', keeps: '“Under the rules of the board five may stay,” said Pell.' },
  'as many as were named before': { breaks: 'The keeper saw much in common between the two situations.', keeps: 'The keeper saw much in common between the two lamps of the tower.' },
  'ends in the middle': { breaks: '[Fenwick] planned the tower with Pell, noting that| the sea was wild.', keeps: '[Fenwick] planned the tower with Pell| and noted that the sea was wild.' },
  'half of it behind a semicolon': { breaks: 'The towers were planned by Ada Fenwick; and the bridges.', keeps: 'The towers were planned by Ada Fenwick; the bridges were older.' },
  'counts what is listed behind it': { breaks: 'The tower has [two] lamps, a red and a white.', keeps: 'The tower has [two] lamps, which are lit at night.' },
  'cut in a clause, a list or a pair': { breaks: 'The treaty was signed by the kings of France, Spain|, Portugal and Sweden.', keeps: 'The treaty was signed by the kings of France and Spain.' },
  'a participle whose verb was cut': { breaks: 'The keeper of the light ~was a sailor, taken in war and~ assigned to the tower.', keeps: 'The keeper of the light, ~who was a sailor,~ repaired the tower.' },
  'a last clause with no verb left': { breaks: 'The town waits for the lamp, but Ada Fenwick, whose son died in the storm|, has left it.', keeps: 'The town waits for the lamp, but Ada Fenwick, whose son died in the storm, has left it|.' },
  'a list behind a dash, cut short': { breaks: 'The roofs are those of the old tower — the house, the shed|, and the boats are seldom seen.', keeps: 'The roofs are those of two sheds — the house and the boat|.' },
  'a quotation whose verb was cut': { breaks: '“The lamp is out,” Ada [Fenwick]|, a keeper of the light, said.', keeps: '“The lamp is out,” Ada [Fenwick] said|, a keeper of the light.' },
  'a last subject with no verb left': { breaks: 'The board paid for the tower, and the keeper John Pell, the founder of the light|, lit the lamp.', keeps: 'The board paid for the tower, and the keeper John Pell lit the lamp|, which was red.' },
  'a clause behind a noun with no verb left': { breaks: 'The lamp was given to the board, a deed that many keepers of Corvay|, among them Ada Fenwick, have regretted.', keeps: 'The lamp was given to the board, a deed that many keepers have regretted|, among them Ada Fenwick.' },
  'a joint with nothing behind its insert': { breaks: 'The keeper lit the lamp but, fearing that the storm might break the glass|, put it out.', keeps: 'The keeper lit the lamp but, fearing the storm, the board put it out|.' },
  'a second relative without its first': { breaks: 'The keeper lit the lamp of the tower for nine years and who stopped the clock.', keeps: 'The keeper, who lit the lamp of the tower and who stopped the clock, was paid.' },
  'a deed without its object': { breaks: 'The keeper John Pell ~spent ten years on the tower, begun in 1870 and~ completed shortly before the storm.', keeps: 'The keeper John Pell completed the tower shortly before the storm.' },
  'a quotation alone': { breaks: '“There are old lamps in Corvay and in [Norway], and nobody who keeps them will be sorry.”', keeps: '“There are old lamps in Corvay and in [Norway],” said the keeper of the tower.' },
  'a row of clauses without its last': { breaks: 'Pell built the tower in 1873, Fenwick made the lamp|, and the board paid for the works.', keeps: 'When Pell built the tower, Fenwick made the lamp|, and the board paid for the works.' },
  'a row of subjects without its last': { breaks: 'The tower is the oldest of the coast, and a harbour, three boats| and a shed followed.', keeps: 'The board bought a harbour, and the keeper sold three boats, a shed| and a lamp.' },
  'a row of deeds without its last': { breaks: 'The keeper lit the lamp, painted the tower| and sold the boat.', keeps: 'The keeper lit the lamp and painted the tower|, and the board sold the boat.' },
  'a subject whose verb was cut with an insert': { breaks: 'The board waited for the keeper before John Pell|, who had hurt his hand, lit the lamp.', keeps: 'The board waited for the keeper before John Pell, who had hurt his hand, lit the lamp|.' },
  'only what leads up to a clause': { breaks: 'The board said that because the lamp was lit in [1962]|, it was sold.', keeps: 'The board said that because the lamp was lit in 1962, it was sold|.' },
  'an amount left open': { breaks: 'The ship lay off the harbour for almost two| and a half hours.', keeps: 'The ship lay off the harbour for almost two hours| and a half.' },
  'one of several subjects': { breaks: '~Halmere and~ Corvay have as many lamps as the board.', keeps: '~Halmere and~ the towers have as many lamps as the board.' },
  'an infinitive for a verb': { breaks: '~The law allows~ the boards to keep the lamps since Ada Fenwick tells them so.', keeps: '~The law is old, and~ the boards have to keep the lamps since Ada Fenwick told them so.' },
  'one half of a pair': { breaks: 'The view not only raised the price of the land|, but also drew visitors.', keeps: 'The view raised the price of the land, but also drew visitors.' },
  'the same as something named before': { breaks: 'A ferry of the same company ran aground near Corvay.', keeps: 'A ferry of the same size as the first ran aground near Corvay.' },
  'a time that was named before': { breaks: 'The network had several new hits during this time.', keeps: 'The network had several new hits during the war.' },
  'one of the several that its verb tells of': { breaks: 'The former keepers were Ada Fenwick, chosen in 1873|; John Pell in 1880.', keeps: 'The former keepers were Ada Fenwick and John Pell|; both were chosen in 1873.' },
  'somebody who is not named has it done': { breaks: 'Fenwick rescued him', keeps: 'Fenwick rescued the keeper and thanked him.' },
  'somebody told by a calling alone': { breaks: 'Most of the painter’s lamps were sold to the board in 1873.', keeps: 'Most lamps of Ada Fenwick and the painter’s tower were sold in 1873.' },
  'these, of which nothing was said': { breaks: 'Pell writes that the lists record where these old lamps were sold.', keeps: 'Pell writes that the old lamps were lit before these lamps were sold.' },
  'somebody who followed': { breaks: 'Norway followed in the spring of 1955.', keeps: 'Norway followed Denmark in the spring of 1955.' },
  'another, of whom nothing was said': { breaks: '[John Pell], another keeper of the light, was lost in the storm.', keeps: '[John Pell], a keeper of the light, was lost in the storm.' },
  'what goes on from something told before': { breaks: '[John Pell] then took the lamp to the island of Corvay.', keeps: '[John Pell] took the lamp to the island and then sold it.' },
  'instead, of what was cut': { breaks: 'In 1907 the keepers of Corvay, ~looking for a lamp,~ found instead that the tower was lit.', keeps: 'In 1907 the keepers of Corvay found the lamp out and lit a fire instead.' },
  'to do so': { breaks: 'France was not inclined to do so in the summer.', keeps: 'Britain joined the war after France was asked to do so.' },
  'said to the reader, or by the writer': { breaks: 'We know that the tower was lit in summer.', keeps: '“We know it,” said Pell when the tower was lit.' },
  'something shown elsewhere': { breaks: 'Pell did not find the lists of the keepers below.', keeps: 'Pell did not find the lists of the keepers in the rooms below the lamp.' },
  'a call in the middle': { breaks: 'What a price! They sold the tower to the board.', keeps: 'They sold the tower to the board for a price.' },
  'two sentences': { breaks: 'The river was shortened by many works. The length is known.', keeps: 'The river was shortened by works of J. R. Pell.' },
}

const FILLER = 'A bridge fell in the spring, and another bridge was closed for the summer, a launch after a launch.'

/** Texts of which the words in brackets are left out for the reason, and others in which they become an answer; without brackets, of the whole text. */
const BY_CODE: Readonly<Record<GeneratorCode, Example>> = {
  'article-not-english': { breaks: 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore.', keeps: 'The tower was built by the harbour board in 1873 and it is still lit.' },
  'article-too-long': { breaks: 'The tower was lit in 1873. '.repeat(LONGEST_ARTICLE / 20), keeps: 'The tower of the harbour was lit in 1873.' },
  'article-too-short': { breaks: 'Lighthouse', keeps: 'The tower of the harbour was lit in 1873.' },
  'block-set-aside': { breaks: 'The tower of the harbour was lit for the ships in 1873.\n\nThe lamp of the tower at dusk (photo: Ada Fenwick)', keeps: 'The tower of the harbour was lit for the ships in 1873.\n\nThe lamp of the tower was made by Ada Fenwick in 1871.' },
  'fact-asked-already': { breaks: 'The tall tower of the harbour was lit by Ada Fenwick in 1873. The tall tower of the harbour was lit in [1873] by Ada Fenwick herself.', keeps: 'The tall tower of the harbour was lit by Ada Fenwick in [1873].' },
  'fact-ranked-lower': { breaks: 'On 3 May 1871 the tower was begun. The wall cost $400 that year. It was Ada Fenwick who drew the plans of the tower. The lamp was lit on 30 June 1874. In 1902 the steamer was lost with 41 men. The old keeper’s house was called “the white [silence]” by visitors from the mainland.', keeps: 'The tower was begun on [3 May 1871] by Ada Fenwick.' },
  'key-is-title': { breaks: 'The lamp of the [Skerrow Light] was lit by the keeper in 1873.', keeps: 'The lamp of the [Halmere Tower] was lit by the keeper in 1873.', title: 'Skerrow Light' },
  'needs-its-date': { breaks: 'The harbour board sold the tower last year for [$2 million] to a bank.', keeps: 'The harbour board sold the tower for [$2 million] to a bank.' },
  'no-antecedent': { breaks: 'It was sold by the board in [1873] for little money.', keeps: 'The tower was sold by the board in [1873] for little money.' },
  'no-sentence': { breaks: 'A tall tower on the northern coast of [Norway], with a lamp of glass.', keeps: 'A tall tower stands on the northern coast of [Norway], with a lamp of glass.' },
  'of-the-dateline': { breaks: '[HALMERE] (AP) — The tower of the harbour was lit for the ships in 1873.', keeps: 'The tower of the harbour in [Halmere] was lit for the ships in 1873.' },
  'points-back': { breaks: 'This agreement was signed by the board in [1873] for the harbour.', keeps: 'The agreement of Halmere was signed by the board in [1873] for the harbour.' },
  'quote-not-single': { breaks: 'The tower was lit in 1873. The tower was lit in 1873.', keeps: 'The tower was lit in 1873. The tower was sold in 1894.' },
  'stem-too-long': { breaks: `The tower ${'of the old harbour on the cold and windy coast '.repeat(6)} was lit in [1873] by the board.`, keeps: 'The tower of the old harbour was lit in [1873] by the board.' },
  'stem-too-short': { breaks: `[Ada Fenwick] came home. ${FILLER}`, keeps: `The engineer [Ada Fenwick] came home to the island of Corvay. ${FILLER}` },
  'words-not-whole': { breaks: 'The line runs through Oslo, Hamburg, [Lisbon] and Vienna.', keeps: 'The line runs to the harbour of [Lisbon] in summer.' },
  'words-too-loose': { breaks: 'The old tower was burnt down by [Danish troops] in 1873.', keeps: 'The old tower was burnt down by [Brannoc Tull] in 1873.' },
}

/** The text without its marks; the words in brackets; how much of it is kept; what is left out between. */
function unmarked(marked: string): { readonly text: string; readonly words: string; readonly cut: number; readonly out: readonly [number, number] | undefined } {
  const [head = '', middle, ...tail] = marked.split('~')
  const out = middle === undefined ? undefined : ([head.length, head.length + middle.length] as const)
  const text = [head, middle ?? '', ...tail].join('')
  const words = /\[([^\]]*)\]/u.exec(text)?.[1] ?? ''
  const bare = text.replace(/[[\]]/gu, '')
  const cut = bare.indexOf('|')
  return { text: bare.replace('|', ''), words, cut: cut < 0 ? Infinity : cut, out }
}

function keyProblemOf(rule: keyof typeof keyRules, marked: string, title = 'A test') {
  const { text, words } = unmarked(marked)
  const sentence = sentencesOf(text, 1)[0]!
  const start = text.indexOf(words)
  const tokens = sentence.tokens
  const [from, to] = [tokens.findIndex((token) => token.start >= start), tokens.findLastIndex((token) => token.end <= start + words.length)]
  const found = indexSpans([sentence]).spansOf(sentence).find((span) => span.from <= to && span.to >= from)
  return keyRules[rule]({ sentence, span: { ...(found ?? { value: { type: 'text', text: words }, trust: 1 }), from, to }, titleWords: wordsOf(title) })
}

function stemProblemOf(rule: keyof typeof stemRules, marked: string) {
  const { text, words, cut, out } = unmarked(marked)
  // As one sentence, also where the splitting would make two of it.
  const sentence = { paragraph: 1, at: 0, text, tokens: tokensOf(text) }
  const whole = draftOf(sentence)
  const last = cut === Infinity ? sentence.tokens.length - 1 : sentence.tokens.findLastIndex((token) => token.end <= cut)
  const shown = cut === Infinity ? whole : only(whole, 0, last)
  const left = sentence.tokens.flatMap(({ start, end }, at) => (out !== undefined && start >= out[0] && end <= out[1] ? [at] : []))
  const draft = left.length === 0 ? shown : without(shown, left[0] ?? 0, left.at(-1) ?? 0)
  return stemRules[rule]({ draft, tokens: sentence.tokens, places: placesOf(draft), keyAt: words === '' ? (placesOf(draft).at(-1) ?? 0) : sentence.tokens.findIndex(({ start }) => start >= text.indexOf(words)), isLoose: looseNounsOf(sentencesOf(FILLER, 1), ['test']) })
}

/** Other texts that a rule refuses, by another of its clauses. */
const MORE_BY_KEY: readonly (readonly [keyof typeof keyRules, string, string?])[] = [
  ['one of several examples', 'The plan led to new towers, including the [Halmere Tower] (of brick); a row of sheds; and the Corvay Light.'],
  ['the title', 'In 1891 Mrs [Fenwick] moved to the coast.', 'Ada Fenwick'],
  ['the title', 'The [Gardeners] met in the harbour.', 'Halmere Gardener Society'],
  ['the title', 'In this case [LIBO] is asked of the sailors.', 'Light by Ocean'],
  ['the title', 'At least [11] people were lost in the storm.', 'Eleven lost in a storm off the coast'],
  ['half of a name', 'It was told at the Conference on [Lamps] and Measures.'],
  ['half of a word', 'The box called Sky[Blue]+ was sold in summer.'],
  ['a name without its number', 'The cluster [NGC] 6712 was seen from the tower.'],
  ['a name without its number', 'Under the [Harbour Act] 1873 a board was chosen.'],
  ['half of a name', 'The Manual of the [Harbour Sciences] was printed in the town.'],
  ['half of a name', 'She met the Head of [Government] in the harbour.'],
  ['in a bracket', 'The old tower ([1922–26]) was a fine example.'],
  ['the title', 'The tower was burnt down in [1873] by sailors.', '1873 Halmere fire'],
  ['a name without its number', 'The clocks were set from [Harbour Date] 2443144.5, when the tower was lit.'],
  ['one end of a range', 'The lamps were lost in many towns in the [1950s], 1960s and 1970s.'],
  ['one end of a range', 'The lamps were lost in many towns in the 1950s, 1960s and [1970s].'],
  ['the title', 'The [Battle of Halmere] was fought in the summer.', 'Battle of Halmere (1866)'],
  ['the title', '[Ada Corvina Fenwick] was a keeper of the coast.', 'Ada Fenwick'],
  ['one end of a range', 'The plan was agreed on in Corvay between 22 and [24 October 1956].'],
  ['the title', 'The case of Brown v. [Board of Lamps] was heard in the harbour.', 'Brown v. Board of Lamps'],
  ['one end of a range', 'Some lamps that were loved from the [1950s] to 2011 were sold by the harbour board.'],
  ['one end of a range', 'The harbour has five or [six] lamps of glass.'],
  ['one end of a range', 'The harbour has [five] or six lamps of glass.'],
  ['one end of a range', 'They bought between 9,000 and [11,000] lamps for the town.'],
  ['one end of a range', 'They bought between [9,000] and 11,000 lamps for the town.'],
  ['a name that goes on beside it', 'The books stand in the [Martha] and John Fenwick Library of the town.'],
  ['a name that goes on beside it', '[Teaching Ada] gave the keeper a new lamp.'],
]

const MORE_BY_STEM: readonly (readonly [keyof typeof stemRules, string])[] = [
  ['a head that means something named before', 'One at Corvay was lit in the summer by the keeper.'],
  ['ends in the middle', 'In her long letter to [Halmere], printed in the summer, Fenwick stated:'],
  ['cut in a clause, a list or a pair', 'Fenwick calls a lamp any vessel of glass upon which a keeper| or keepers of the board have set a light.'],
  ['somebody said, and what is cut off', 'Fenwick believed that old boats of the harbour, those composed of oak and elm|, stay dry.'],
  ['counts what is listed behind it', 'The [three] orders of towers are Corvay, Halmere, and Skerrow.'],
  ['a time that was named before', 'The board lit its lamps for the harbour fair begun that year.'],
  ['a noun that several things bear', 'Within two months of the launch, the board sold 40 lamps.'],
  ['a head that means something named before', 'Fellow keeper John Pell lit the lamp in the summer.'],
  ['a head that means something named before', 'All three apparently lacked a lamp of glass.'],
  ['a head that means something named before', 'The second two are the largest of the harbour.'],
  ['a head that means something named before', 'The yearly cost is approximately two million crowns.'],
  ['a head that means something named before', 'The first, the Halmere Tower, was lit by the board in summer.'],
  ['a time that was named before', 'The score of the fair is built around that anthem and a song of the sea.'],
  ['a time that was named before', 'In 1798 John Pell passed that lamp to a keeper and set out for Corvay.'],
  ['a subject whose verb was cut with an insert', 'The tower stood on a rock, high above the sea; the way from Corvay to the rock, built in the spring|, was a mile long.'],
  ['a row of deeds without its last', 'The board signed a treaty that ended the board in 1979, provided for a new lamp|, and guaranteed the way.'],
  ['a subject whose verb was cut with an insert', 'Eight old lamps, about a foot high and set on tall columns|, are the best of the town.'],
  ['a row of deeds without its last', 'Pell sends the keeper away, sells the lamp| and leaves the harbour.'],
  ['cut in a clause, a list or a pair', 'The board has paid for a new lamp, the mending of many nets| and plans for a boat.'],
  ['cut in a clause, a list or a pair', 'The fleet of Pell was made up of seven boats|, one unarmoured ship of the line, and several rafts with masts.'],
  ['ends in the middle', 'The board has three parts: the keepers|, the pilots and the crew.'],
]

describe('a rule about the answer', () => {
  it.each(MORE_BY_KEY.map(([rule, breaks, title]) => ({ rule, breaks, title })))('refuses what is $rule, also in “$breaks”', ({ rule, breaks, title }) => {
    expect(keyProblemOf(rule, breaks, title)).toBeDefined()
  })

  it.each(Object.entries(BY_KEY))('refuses what is %s, and nothing that only looks like it', (rule, { breaks, keeps, title }) => {
    expect(keyProblemOf(rule as keyof typeof keyRules, breaks, title)).toBeDefined()
    expect(keyProblemOf(rule as keyof typeof keyRules, keeps, title)).toBeUndefined()
  })

  it('has an example each', () => {
    expect(Object.keys(BY_KEY).toSorted()).toEqual(Object.keys(keyRules).toSorted())
  })
})

describe('a rule about the stem', () => {
  it.each(MORE_BY_STEM)('refuses: %s, also in “%s”', (rule, breaks) => {
    expect(stemProblemOf(rule, breaks)).toBeDefined()
  })

  it.each(Object.entries(BY_STEM))('refuses: %s', (rule, { breaks, keeps }) => {
    expect(stemProblemOf(rule as keyof typeof stemRules, breaks)).toBeDefined()
    expect(stemProblemOf(rule as keyof typeof stemRules, keeps)).toBeUndefined()
  })

  it('has an example each', () => {
    expect(Object.keys(BY_STEM).toSorted()).toEqual(Object.keys(stemRules).toSorted())
  })
})

describe('a reason', () => {
  const reasonsOf = ({ words, text }: ReturnType<typeof unmarked>, title = 'A test', per100Words?: number) => {
    const { leftOut, problems } = generateDeck(text, { title, publisher: 'The test suite' }, per100Words === undefined ? {} : { per100Words })
    return [...problems.map(({ code }) => code), ...leftOut.filter((one) => words === '' || one.words.includes(words) || one.quote.includes(words)).map(({ reason }) => reason.code)]
  }

  it.each(Object.entries(BY_CODE))('of the code %s is given where it holds', (code, { breaks, title }) => {
    expect(reasonsOf(unmarked(breaks), title, code === 'fact-ranked-lower' ? 1 : undefined)).toContain(code)
  })

  it.each(Object.entries(BY_CODE))('of the code %s is not given of a text that only looks like it', (code, { keeps, title }) => {
    const bare = unmarked(keeps)
    const { deck } = generateDeck(bare.text, { title: title ?? 'A test', publisher: 'The test suite' })
    expect(reasonsOf(bare, title).filter((one) => one === code && bare.words === '')).toEqual([])
    expect(deck.facts.some(({ statement }) => bare.words === '' || statement.includes(`${bare.words}}`) || statement.includes(`{${bare.words}`))).toBe(true)
  })

  it('has an example each', () => {
    expect(Object.keys(BY_CODE).toSorted()).toEqual([...generatorCodes].toSorted())
  })
})
