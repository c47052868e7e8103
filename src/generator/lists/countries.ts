import { wordsIn } from './words-in'

/** Countries of today by part of the world, so that a wrong one can be offered from nearby. */
const BY_REGION: Readonly<Record<string, string>> = {
  'western europe':
    'France Germany Spain Portugal Italy Switzerland Austria Belgium Netherlands Luxembourg Ireland United_Kingdom Denmark Norway Sweden Finland Iceland Malta Liechtenstein Monaco Andorra',
  'eastern europe':
    'Poland Hungary Romania Bulgaria Greece Serbia Croatia Slovenia Slovakia Ukraine Belarus Russia Moldova Albania Estonia Latvia Lithuania Cyprus Montenegro Kosovo Czech_Republic North_Macedonia',
  'western asia': 'Turkey Iran Iraq Syria Lebanon Israel Jordan Kuwait Qatar Yemen Oman Bahrain Azerbaijan Armenia Saudi_Arabia United_Arab_Emirates Palestine',
  'central asia': 'Kazakhstan Uzbekistan Turkmenistan Kyrgyzstan Tajikistan Afghanistan Mongolia Pakistan',
  'eastern asia': 'China Japan Taiwan Vietnam Thailand Cambodia Laos Malaysia Singapore Indonesia Philippines South_Korea North_Korea India Bangladesh Nepal Bhutan Sri_Lanka Myanmar Brunei',
  'northern africa': 'Egypt Libya Tunisia Algeria Morocco Sudan Ethiopia Somalia Eritrea Djibouti Chad Mali Niger Mauritania',
  'southern africa':
    'Nigeria Ghana Kenya Tanzania Uganda Rwanda Burundi Senegal Cameroon Angola Zambia Zimbabwe Mozambique Malawi Botswana Namibia Madagascar Gabon Benin Togo Guinea Liberia South_Africa Ivory_Coast Sierra_Leone Lesotho',
  'north america': 'United_States Canada Mexico Cuba Jamaica Haiti Guatemala Honduras Nicaragua Panama Belize Bahamas Barbados Costa_Rica El_Salvador Dominican_Republic Puerto_Rico',
  'south america': 'Brazil Argentina Chile Peru Bolivia Colombia Venezuela Ecuador Paraguay Uruguay Guyana Suriname',
  oceania: 'Australia New_Zealand Fiji Samoa Tonga Vanuatu Papua_New_Guinea',
}

/** The part of the world of each country, by its name in small letters. */
export const regionOfCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_REGION).flatMap(([region, list]) => wordsIn(list).map((name) => [name.toLowerCase(), region] as const)),
)

/** The countries of a part of the world. */
export function countriesOf(region: string): readonly string[] {
  return wordsIn(BY_REGION[region] ?? '')
}

/** Lands and former states that are no country of today, or part of one: places, never offered of themselves. */
export const OTHER_LANDS = new Set(
  wordsIn(
    'england scotland wales great_britain britain northern_ireland soviet_union ussr yugoslavia czechoslovakia prussia bavaria saxony normandy brittany burgundy catalonia andalusia sicily sardinia corsica tuscany lombardy ' +
      'bohemia moravia silesia galicia transylvania anatolia mesopotamia persia babylon assyria judea palestine arabia siberia crimea chechnya dagestan caucasus manchuria tibet xinjiang kashmir punjab bengal java sumatra borneo ' +
      'hawaii alaska greenland quebec ontario manitoba alberta queensland tasmania flanders wallonia holland scandinavia balkans iberia gaul britannia hispania germania byzantium constantinople ' +
      'crete rhodes antioch jerusalem apulia calabria campania provence gascony aquitaine anjou maine flanders frisia swabia franconia alsace lorraine karabakh nagorno-karabakh nakhchivan abkhazia ossetia hong_kong macau gibraltar ' +
      'zanzibar zaire congo rhodesia ceylon burma siam formosa newfoundland nova_scotia new_brunswick british_columbia new_south_wales western_australia south_australia northern_territory',
  ),
)

/** Continents, oceans and wide regions, in small letters. */
export const WIDE_REGIONS = new Set(
  wordsIn(
    'europe asia africa america americas antarctica oceania australasia eurasia north_america south_america latin_america central_america central_asia southeast_asia east_asia south_asia middle_east near_east far_east ' +
      'western_europe eastern_europe northern_europe southern_europe central_europe north_africa west_africa east_africa sub-saharan_africa mediterranean caribbean atlantic pacific arctic levant maghreb',
  ),
)

/** Mountain ranges that are called by one word, in small letters. */
export const MOUNTAINS = new Set(wordsIn('alps himalayas himalaya andes pyrenees carpathians apennines urals rockies dolomites appalachians'))
