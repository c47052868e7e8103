import { describe, expect, it } from 'vitest'
import { admissionCodes, generateDeck, LONGEST_ARTICLE, refusalOf } from '@/generator'
import { problems } from '@/locales/en/problems'
import { LIGHTHOUSE } from './articles'

const ABOUT = { title: 'A test', publisher: 'The test suite' }
/** Each must be answered well within the second that a person waits. */
const MOST_MS = 1000

const GERMAN = 'Der Turm wurde im Jahr 1871 gebaut und ist bis heute das Wahrzeichen der Stadt. Die Arbeiter kamen aus dem Norden und blieben für zwei Jahre.'
const FRENCH = 'La tour a été construite en 1871 et elle est restée le symbole de la ville. Les ouvriers sont venus du nord pour deux ans, et ils ont vécu dans le port.'
const SPANISH = 'La torre fue construida en el año 1871 y es el símbolo de la ciudad. Los obreros vinieron del norte y se quedaron por dos años en el puerto.'
const TURKISH = 'Kule 1871 yılında inşa edildi ve bugün de şehrin simgesi olarak kabul edilir. İşçiler kuzeyden geldi ve iki yıl kadar limanda kaldı, daha sonra ise evlerine döndü.'
const AZERBAIJANI = 'Qala 1871-ci ildə tikilib və bu gün də şəhərin rəmzi olaraq qalır. Fəhlələr şimaldan gəlmiş və iki il limanda yaşamış, sonra isə bir çox ailə ilə birlikdə geri qayıtmışdır.'
const RUSSIAN = 'Башня построена в 1871 году и до сих пор остаётся символом города. Рабочие пришли с севера и жили в порту два года.'
const UKRAINIAN = 'Вежа збудована у 1871 році й досі лишається символом міста. Її робітники прийшли з півночі.'
const ARABIC = 'بُني البرج عام ١٨٧١ وما زال رمز المدينة حتى اليوم. جاء العمال من الشمال وعاشوا في الميناء سنتين.'
const HEBREW = 'המגדל נבנה בשנת 1871 והוא עד היום סמל העיר. הפועלים באו מן הצפון וגרו בנמל שנתיים.'
const ARMENIAN = 'Աշտարակը կառուցվել է 1871 թվականին և մինչ օրս քաղաքի խորհրդանիշն է։'
const CHINESE = '这座塔建于1871年，至今仍是这座城市的象征。工人们来自北方，在港口住了两年。'
const JAPANESE = 'この塔は1871年に建てられ、今でも町の象徴です。労働者は北から来て、港に二年住みました。'

const VERSE = `The harbour sleeps beneath the moon,
And gulls lie hushed along the quay;
The keeper hums a quiet tune
To ships that wander out at sea.
The lamp goes round, the dark goes by,
And every wave lets out a sigh,
While far above, in silver grey,
The stars keep watch until the day.`
const CODE = `import { readFile } from 'node:fs/promises'

export async function countLines(path) {
  const text = await readFile(path, 'utf8');
  let count = 0;
  for (const line of text.split('\\n')) {
    if (line.trim() !== '') count++;
  }
  return count;
}`
const TABLE = 'Year\tShips\tCrew\n1871\t12\t140\n1872\t15\t171\n1873\t11\t122\n1874\t19\t201\n1875\t20\t230'
const CSV = 'year,ships,crew,port\n1871,12,140,Marlow\n1872,15,171,Bergen\n1873,11,122,Marlow\n1874,19,201,Oslo\n'
const LIST = 'Red apples\nGreen pears\nYellow plums\nBread\nA pound of butter\nMilk\nTwo onions\nSalt'

/** What people and their clipboards give that is no English article, and what is said to it. */
const BAD: readonly [name: string, text: string, code: string, language?: string][] = [
  ['nothing', '', 'article-empty'],
  ['blank lines by the million', '\n'.repeat(1_000_000), 'article-empty'],
  ['one word', 'Lighthouse', 'article-too-short'],
  ['a line without a fact', 'It was what it was, and so it is now.', 'article-too-short'],
  ['five megabytes', 'The tower was lit in 1873. '.repeat(200_000), 'article-too-long'],
  ['emoji', '🙂🚢🌊 '.repeat(500), 'article-no-words'],
  ['figures', '1871 12 140\n'.repeat(200), 'article-no-words'],
  ['verse', VERSE, 'article-is-verse'],
  ['code', CODE, 'article-is-code'],
  ['a table with tabs', TABLE, 'article-is-table'],
  ['values between commas', CSV, 'article-is-table'],
  ['a list', LIST, 'article-is-list'],
  ['German', GERMAN, 'article-other-language', 'de'],
  ['French', FRENCH, 'article-other-language', 'fr'],
  ['Spanish', SPANISH, 'article-other-language', 'es'],
  ['Turkish', TURKISH, 'article-other-language', 'tr'],
  ['Azerbaijani', AZERBAIJANI, 'article-other-language', 'az'],
  ['Russian', RUSSIAN, 'article-other-language', 'ru'],
  ['Ukrainian', UKRAINIAN, 'article-other-language', 'uk'],
  ['Arabic, from right to left', ARABIC, 'article-other-language', 'ar'],
  ['Hebrew', HEBREW, 'article-other-language', 'he'],
  ['Armenian', ARMENIAN, 'article-other-language', 'hy'],
  ['Chinese', CHINESE, 'article-other-language', 'zh'],
  ['Japanese', JAPANESE, 'article-other-language', 'ja'],
  ['words of no language', 'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor '.repeat(20), 'article-not-english'],
]

/** Texts that are made to make patterns run for ever. */
const BAIT: readonly (readonly [name: string, text: string])[] = [
  ['one letter', 'a'.repeat(1_000_000)],
  ['one capital', 'A'.repeat(1_000_000)],
  ['one digit', '1'.repeat(1_000_000)],
  ['digits and commas', '1,'.repeat(500_000)],
  ['capitals and points', 'A.'.repeat(500_000)],
  ['hyphens', 'a-'.repeat(500_000)],
  ['spaces before a word', `${' '.repeat(900_000)}word`],
  ['brackets that never close', '['.repeat(500_000)],
  ['quotation marks', '“'.repeat(500_000)],
  ['markup that never closes', '<'.repeat(500_000)],
  ['words without a full stop', 'The tower stood '.repeat(60_000)],
  ['capital words without a full stop', 'Tower Of Marlow '.repeat(60_000)],
  ['letters with marks', 'e\u0301'.repeat(300_000)],
  ['line ends in turns', '\r\n \r'.repeat(200_000)],
  ['months without days', 'May June July '.repeat(70_000)],
  ['a sentence around one long word', `The code is ${'x'.repeat(500_000)} and no more.`],
  ['a sentence of a million letters', `On 3 May 1871 ${'the keeper went to the tower and '.repeat(30_000)} came back.`],
]

/** What a task gives, and the processor's own time for it in milliseconds: what else the machine does doesn't count. */
function timed<T>(task: () => T): { readonly took: number; readonly given: T } {
  const begun = process.cpuUsage()
  const given = task()
  return { took: process.cpuUsage(begun).user / 1000, given }
}

describe('a text that is no English article', () => {
  it.each(BAD)('is refused with the reason within a second: %s', (_name, text, code, language) => {
    const { took, given } = timed(() => generateDeck(text, ABOUT))
    const params = language !== undefined ? { params: { language } } : code === 'article-too-long' ? { params: { most: LONGEST_ARTICLE } } : {}
    expect(given.problems).toEqual([{ code, ...params }])
    expect(given.deck.facts).toEqual([])
    expect(took).toBeLessThan(MOST_MS)
  })

  it.each(BAIT)('never holds the generator up, alone or within an article: %s', (_, text) => {
    for (const whole of [text, `${LIGHTHOUSE}\n\n${text}`]) expect(timed(() => generateDeck(whole, ABOUT)).took).toBeLessThan(MOST_MS * 10)
  }, 60_000)

  it('has words for every reason', () => {
    expect(admissionCodes.filter((code) => !Object.hasOwn(problems, code))).toEqual([])
  })
})

describe('an English article', () => {
  it('is admitted whatever else stands in it', () => {
    const withOthers = [LIGHTHOUSE, `${LIGHTHOUSE}\n\n${GERMAN}`, `${LIGHTHOUSE}\n\n${TABLE}`, `${LIGHTHOUSE}\n\n${VERSE}`, `🙂 ${LIGHTHOUSE}`]
    expect(withOthers.map(refusalOf)).toEqual(withOthers.map(() => undefined))
  })

  it('is admitted with its lines wrapped as narrow as a column', () => {
    const wrapped = LIGHTHOUSE.replace(/(.{20,38})\s/gu, '$1\n')
    expect(refusalOf(wrapped)).toBeUndefined()
  })
})
