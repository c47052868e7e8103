import { setIn, wordsIn } from './words-in'

/** Well-known cities, in small letters, by the land or lands where one could be taken for another. */
const BY_LAND: Readonly<Record<string, string>> = {
  England: 'london liverpool manchester birmingham leeds sheffield bristol newcastle oxford cambridge york canterbury nottingham leicester southampton portsmouth plymouth brighton bath durham hastings',
  'Scotland, Wales and Ireland': 'edinburgh glasgow cardiff belfast dublin',
  France: 'paris lyon marseille bordeaux toulouse nice lille nantes rouen caen strasbourg',
  Germany: 'berlin munich hamburg cologne frankfurt stuttgart dresden leipzig nuremberg bonn mainz wittenberg worms erfurt heidelberg duisburg dusseldorf düsseldorf koblenz bremen hanover',
  'Spain and Portugal': 'madrid lisbon barcelona seville valencia granada toledo porto',
  Italy: 'rome milan turin naples venice florence genoa bologna palermo',
  'the Low Countries': 'brussels amsterdam rotterdam utrecht arnhem nijmegen antwerp ghent bruges',
  Switzerland: 'bern zurich geneva basel',
  'the North': 'copenhagen oslo stockholm helsinki reykjavik',
  'Central Europe': 'vienna prague budapest warsaw krakow gdansk bratislava ljubljana',
  'Eastern Europe': 'moscow kiev kyiv minsk riga vilnius tallinn',
  Greece: 'athens thessaloniki sparta corinth patras',
  'the Balkans': 'bucharest sofia belgrade zagreb sarajevo',
  Turkey: 'istanbul ankara izmir',
  'the Caucasus': 'baku yerevan tbilisi',
  Iran: 'tehran tabriz isfahan',
  'the Levant': 'damascus aleppo beirut amman jerusalem tel_aviv haifa baghdad mosul',
  'Egypt and North Africa': 'cairo alexandria khartoum tunis tripoli algiers rabat casablanca',
  Arabia: 'riyadh mecca medina doha dubai kuwait_city',
  'Inner Asia': 'kabul samarkand bukhara',
  'Pakistan and India': 'islamabad karachi lahore delhi new_delhi mumbai bombay kolkata calcutta chennai madras bangalore hyderabad',
  'beside India': 'dhaka kathmandu colombo',
  China: 'beijing shanghai hong_kong guangzhou shenzhen nanjing wuhan tianjin chongqing',
  Japan: 'tokyo osaka kyoto nagasaki hiroshima',
  'Korea and Taiwan': 'seoul busan pyongyang taipei',
  'Southeast Asia': 'manila hanoi saigon bangkok jakarta singapore kuala_lumpur',
  'East and Southern Africa': 'nairobi mombasa addis_ababa johannesburg cape_town pretoria durban harare lusaka kampala',
  'West Africa': 'lagos abuja accra dakar kinshasa',
  'the United States': 'new_york new_york_city los_angeles san_francisco san_diego chicago houston dallas austin boston philadelphia detroit seattle atlanta miami denver phoenix las_vegas baltimore cleveland cincinnati pittsburgh st._louis minneapolis milwaukee kansas_city new_orleans nashville memphis charlotte jacksonville tampa orlando san_jose sacramento oakland fresno portland salt_lake_city honolulu washington,_d.c.',
  Canada: 'toronto montreal vancouver ottawa calgary edmonton winnipeg quebec_city halifax',
  'Latin America': 'mexico_city havana kingston panama_city bogota caracas lima quito la_paz santiago buenos_aires montevideo asuncion brasilia rio_de_janeiro sao_paulo',
  Australia: 'sydney melbourne brisbane perth adelaide canberra hobart darwin geelong ballarat bendigo',
  'New Zealand': 'auckland wellington christchurch',
  'the ancient world': 'carthage troy ephesus',
}

/** Well-known cities, in small letters. */
export const CITIES: ReadonlySet<string> = new Set(Object.values(BY_LAND).flatMap(wordsIn))

const landOf: ReadonlyMap<string, string> = new Map(Object.entries(BY_LAND).flatMap(([land, list]) => wordsIn(list).map((city) => [city, land] as const)))

/** The land of a known city, in small letters; of some lands it is a country's name. */
export function landOfCity(city: string): string | undefined {
  return landOf.get(city)?.toLowerCase()
}

/** Whether two names are known cities of one land, so that one could be taken for the other; undefined where neither is known. */
export function areOfOneLand(one: string, other: string): boolean | undefined {
  const [a, b] = [landOf.get(one), landOf.get(other)]
  return a === undefined && b === undefined ? undefined : a === b
}

/** Whether a city is known to lie in a land that is one country: where a country is told, others of several countries are ruled out. */
export function isOfOneCountry(city: string): boolean {
  return ONE_COUNTRY.test(landOf.get(city) ?? '')
}

const ONE_COUNTRY = /^(?:England|France|Germany|Greece|Italy|Turkey|Iran|China|Japan|Canada|Australia|Switzerland|the United States|New Zealand)$/u

/** Known cities that one could be taken for, as they are written; the best known first. */
export function citiesBeside(city: string): readonly string[] {
  const land = landOf.get(city)
  if (land === undefined) return []
  return wordsIn(BY_LAND[land] ?? '').filter((other) => other !== city && !/[.,]/u.test(other)).slice(0, MOST_BESIDE).map((other) => other.replace(/(?<![\p{L}\p{M}])(?!de )\p{Ll}/gu, (letter) => letter.toUpperCase()))
}

/** How many of a land are known well enough to be offered. */
const MOST_BESIDE = 9

/** States of the United States, in small letters. */
export const US_STATES = setIn(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri ' +
    'montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington_state west_virginia wisconsin wyoming',
)
