import { landOfCity } from './cities'
import { wordsIn } from './words-in'

/** Countries that could be taken for each other where little is told: near, about as well known, with a like past; none that “the” stands before. One may stand in several rows. */
const PEERS = [
  'France Germany Spain Italy Austria Portugal Switzerland Belgium',
  'China Japan India South_Korea',
  'India Pakistan Indonesia',
  'Denmark Norway Sweden Finland Iceland',
  'Ireland Portugal Denmark Belgium Switzerland Norway',
  'Poland Hungary Romania Austria Slovakia Ukraine',
  'Bulgaria Greece Serbia Croatia Romania Albania Slovenia Turkey',
  'Estonia Latvia Lithuania Finland Belarus',
  'Montenegro Kosovo Serbia Croatia Albania North_Macedonia Slovenia',
  'Russia Germany France Poland Turkey',
  'Belarus Ukraine Moldova Lithuania Romania',
  'Malta Cyprus Luxembourg Iceland Monaco',
  'Luxembourg Belgium Liechtenstein Switzerland',
  'Turkey Iran Iraq Syria',
  'Egypt Libya Tunisia Algeria Morocco',
  'Israel Egypt Jordan Lebanon Syria Palestine',
  'Kuwait Qatar Bahrain Oman Saudi_Arabia Yemen',
  'Azerbaijan Armenia Turkey Iran Russia',
  'Kazakhstan Uzbekistan Turkmenistan Kyrgyzstan Tajikistan',
  'Afghanistan Pakistan Iran Iraq Uzbekistan Tajikistan',
  'India Pakistan Bangladesh Nepal Sri_Lanka',
  'South_Korea North_Korea Japan Taiwan Vietnam',
  'Vietnam Thailand Cambodia Laos Malaysia Indonesia Myanmar',
  'Singapore Malaysia Taiwan Indonesia Thailand',
  'Mongolia Kazakhstan Kyrgyzstan Uzbekistan',
  'Sudan Ethiopia Somalia Eritrea Kenya Chad',
  'Chad Mali Niger Mauritania Senegal',
  'Nigeria Ghana Senegal Ivory_Coast Cameroon',
  'Benin Togo Guinea Liberia Sierra_Leone Ghana',
  'Kenya Tanzania Uganda Rwanda Burundi Ethiopia',
  'Angola Zambia Zimbabwe Mozambique Botswana Namibia Malawi',
  'South_Africa Zimbabwe Namibia Botswana Kenya',
  'Madagascar Mozambique Tanzania Kenya',
  'Lesotho Botswana Namibia Malawi',
  'Gabon Cameroon Angola Benin',
  'Canada Australia New_Zealand Ireland South_Africa',
  'Jamaica Haiti Cuba Barbados',
  'Guatemala Honduras Nicaragua Panama Costa_Rica El_Salvador',
  'Brazil Argentina Chile Peru Uruguay Colombia',
  'Mexico Cuba Colombia Venezuela Guatemala',
  'Bolivia Colombia Venezuela Ecuador Peru Paraguay Chile',
  'Guyana Suriname Venezuela',
  'Fiji Samoa Tonga Vanuatu Papua_New_Guinea',
].map(wordsIn)

/** The same of the states of the United States. */
const STATES = [
  'California Oregon Nevada Arizona Utah',
  'Maine New_Hampshire Vermont Massachusetts Rhode_Island Connecticut',
  'New_Jersey Pennsylvania Delaware Maryland Connecticut Virginia',
  'Virginia West_Virginia Kentucky Tennessee North_Carolina',
  'North_Carolina South_Carolina Georgia Florida Alabama',
  'Alabama Mississippi Tennessee Louisiana Arkansas Georgia',
  'Ohio Indiana Illinois Michigan Wisconsin Kentucky',
  'Minnesota Iowa Wisconsin Missouri Nebraska',
  'North_Dakota South_Dakota Nebraska Kansas Montana',
  'Texas Oklahoma Arkansas Louisiana Kansas New_Mexico',
  'Colorado Utah Wyoming New_Mexico Nevada Idaho',
  'Montana Idaho Wyoming North_Dakota',
  'Arizona New_Mexico Nevada Utah Texas',
].map(wordsIn)

const peers = new Map<string, string[]>()
for (const row of [...PEERS, ...STATES]) for (const one of row) peers.set(one.toLowerCase(), [...new Set([...(peers.get(one.toLowerCase()) ?? []), ...row.filter((other) => other !== one)])])

/** The countries, or states, that one could be taken for, by its name in small letters; Georgia is the state. */
export function peersOf(country: string): readonly string[] {
  return peers.get(country) ?? []
}

/** Countries that bore their name for centuries: others beside them in an old story are ruled out. */
const OLD = new Set(wordsIn('france spain austria portugal switzerland denmark norway sweden ireland poland hungary russia egypt morocco tunisia china japan india korea persia ethiopia syria armenia'))
/** Before this year many of the countries of today did not bear their names. */
const NEW_COUNTRIES = 1900

/** The year since which a land of a new name has been one, and those that have it. */
const SINCE: readonly (readonly [year: number, lands: string])[] = [
  [1945, 'south_korea north_korea taiwan indonesia israel jordan pakistan'],
  [1960, 'benin senegal mali niger mauritania chad ivory_coast cameroon togo malaysia'],
  [1965, 'tanzania zambia malawi botswana lesotho singapore namibia'],
  [1972, 'bangladesh sri_lanka qatar zimbabwe vanuatu'],
  [1991, 'estonia latvia lithuania belarus ukraine moldova azerbaijan armenia kazakhstan uzbekistan turkmenistan kyrgyzstan tajikistan slovakia slovenia croatia serbia montenegro north_macedonia kosovo eritrea'],
]

const since: ReadonlyMap<string, number> = new Map(SINCE.flatMap(([year, lands]) => wordsIn(lands).map((land) => [land, year] as const)))

/** Whether a country, in small letters, was there under its name in a year; of an unknown year, whether it may have been. */
export function wasCountryIn(country: string, year: number | undefined): boolean {
  if (year === undefined) return true
  return year < NEW_COUNTRIES ? OLD.has(country) : year >= (since.get(country) ?? -Infinity)
}

/** Words that tell a country and don't begin as its name does, and its best known cities. */
const TELLING: Readonly<Record<string, string>> = {
  france: 'french franco paris lyon marseille', germany: 'berlin munich hamburg frankfurt bundesliga nazi nazis reich hitler', spain: 'spanish madrid barcelona seville', italy: 'rome milan venice naples florence turin', austria: 'vienna',
  portugal: 'lisbon porto', switzerland: 'swiss zurich geneva bern basel', belgium: 'brussels antwerp flemish', netherlands: 'dutch amsterdam rotterdam', ireland: 'dublin irish', denmark: 'danish copenhagen', norway: 'oslo', sweden: 'stockholm swedish',
  finland: 'finnish helsinki', iceland: 'reykjavik', poland: 'polish warsaw krakow', hungary: 'budapest', greece: 'greek greeks athens', russia: 'moscow petersburg soviet tsar putin kremlin', ukraine: 'kyiv kiev', turkey: 'ankara istanbul ottoman turks', iran: 'tehran persian',
  iraq: 'baghdad mosul', syria: 'damascus aleppo', israel: 'jerusalem haifa knesset palestinian palestinians hamas yom kippur jewish jews', lebanon: 'lebanese beirut', jordan: 'amman', egypt: 'cairo alexandria', afghanistan: 'afghan kabul kandahar taliban', pakistan: 'karachi islamabad lahore',
  india: 'delhi mumbai kolkata calcutta bombay gandhi nehru raj', china: 'chinese beijing shanghai nanjing yuan ming qing tang mao', japan: 'tokyo osaka kyoto samurai shogun meiji', 'south korea': 'seoul korean', vietnam: 'hanoi saigon', thailand: 'thai bangkok', philippines: 'manila filipino', nepal: 'kathmandu',
  australia: 'sydney melbourne brisbane adelaide perth canberra queensland tasmania', 'new zealand': 'auckland wellington maori', canada: 'toronto montreal ottawa vancouver quebec ontario alberta manitoba columbia french', mexico: 'mexican', brazil: 'rio', argentina: 'buenos', peru: 'lima', chile: 'santiago', cuba: 'havana',
  kenya: 'nairobi', nigeria: 'lagos abuja', ethiopia: 'addis', 'south africa': 'johannesburg cape pretoria apartheid mandela', morocco: 'rabat casablanca', algeria: 'algiers', libya: 'tripoli', tunisia: 'tunis', azerbaijan: 'baku azeri', armenia: 'yerevan', kazakhstan: 'kazakh', uzbekistan: 'uzbek tashkent',
}

/** Whether words in small letters, or their singulars (“pari”), tell of a country: its people, its language, a city of it. */
export function tellsCountry(words: readonly string[], country: string): boolean {
  const others = new Set(wordsIn(TELLING[country] ?? ''))
  const stem = country.slice(0, Math.max(4, country.length - 2))
  return words.some((word) => [word, `${word}s`].some((one) => others.has(one) || landOfCity(one) === country) || (word.length > country.length - 2 && !country.includes(' ') && word.startsWith(stem)))
}
