import { wordsIn } from './words-in'

function bySort(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([sort, list]) => wordsIn(list).map((word) => [word, sort] as const)))
}

/** What sort of place a name is that ends, or begins, with this word. */
export const PLACE_HEADS = bySort({
  river: 'river creek',
  lake: 'lake reservoir lagoon loch',
  mountain: 'mountain mount peak mt hill volcano',
  mountains: 'mountains range hills highlands ranges',
  sea: 'sea ocean',
  bay: 'gulf bay fjord sound',
  strait: 'strait channel',
  island: 'island isle atoll',
  islands: 'islands isles archipelago',
  valley: 'valley basin canyon gorge rift',
  plain: 'plain plains plateau steppe',
  desert: 'desert',
  forest: 'forest rainforest',
  coast: 'coast peninsula delta wetlands',
  county: 'county shire',
  province: 'province oblast prefecture governorate voivodeship canton',
  district: 'district borough region territory neighborhood neighbourhood suburb precinct ward metropolitan_area',
  city: 'city town',
  village: 'village',
  // No wrong answers among the countries of today.
  realm: 'republic kingdom empire',
  land: 'land lands',
  duchy: 'duchy principality county_palatine caliphate sultanate khanate emirate',
  street: 'street avenue road boulevard lane highway freeway drive way parkway',
  square: 'square plaza',
  stadium: 'arena stadium',
  church: 'cathedral church chapel abbey basilica monastery',
  castle: 'castle fort fortress palace',
  building: 'commons building tower house hall mansion hotel theatre theater mosque temple pavilion',
  airport: 'airport airfield',
  station: 'station terminal',
  park: 'field park gardens garden zoo reserve beach',
  bridge: 'bridge viaduct',
  tunnel: 'tunnel',
  dam: 'dam weir',
  canal: 'canal aqueduct',
  wall: 'wall',
})

/** What sort of organisation a name is that ends, or begins, with this word. */
export const ORGANISATION_HEADS = bySort({
  university: 'university college polytechnic',
  school: 'school academy seminary gymnasium lyceum',
  company:
    'company corporation corp inc ltd limited plc gmbh llc co group holdings industries airlines airways motors enterprises bank studios records pictures entertainment electric technologies systems partners brothers sons communications sports',
  newspaper: 'monitor observer examiner inquirer courier times post tribune herald gazette chronicle guardian telegraph journal magazine news press',
  channel: 'channel network radio television tv broadcasting',
  'public body':
    'ministry department agency bureau office commission committee council authority board administration service police directorate secretariat inspectorate treasury',
  court: 'court tribunal',
  parliament: 'parliament senate assembly congress diet legislature duma house_of_commons house_of_lords house_of_representatives',
  party: 'party',
  'armed force': 'army navy force forces guard corps regiment division brigade fleet militia legion',
  'alliance or union': 'union alliance league federation confederation coalition pact',
  institution: 'institute institution center centre laboratory observatory',
  museum: 'museum gallery',
  library: 'library',
  organisation: 'society association foundation organization organisation trust fund club fraternity guild order movement orchestra',
  team: 'united rovers wanderers giants bears panthers broncos lakers dodgers raiders chargers rams cowboys eagles lions tigers',
})

/** Words that make a name an event or a work: asked as words, under the sort given. */
export const OTHER_HEADS = bySort({
  war: 'war wars crusade uprising rebellion revolt revolution crisis',
  battle: 'battle siege conquest invasion campaign massacre raid',
  treaty: 'treaty agreement accord convention protocol charter pact declaration armistice',
  law: 'act law bill code constitution amendment directive statute edict',
  age: 'age era period dynasty renaissance reformation enlightenment epoch jurassic cretaceous miocene pliocene pleistocene holocene eocene oligocene triassic permian devonian cambrian',
  award: 'award awards prize medal trophy',
  event: 'cup championship championships bowl olympics games festival',
  theorem: 'theorem conjecture hypothesis lemma equation principle effect theory algorithm problem test formula paradox',
  programme: 'programme program project mission plan initiative scheme policy doctrine',
  work: 'symphony opera overture gospel book bible novel chronicle chronicles report',
  language: 'language dialect',
  god: 'god goddess',
})

/** Titles that stand before a person's name, in small letters. */
export const TITLES = new Set(
  wordsIn(
    'mp msp mep congressman congresswoman king queen prince princess emperor empress duke duchess earl count countess baron baroness lord lady sir dame pope saint st st. bishop archbishop abbot abbess cardinal father mother brother sister reverend rev pastor rabbi imam sheikh ' +
      'sultan caliph shah khan tsar czar kaiser president chancellor premier minister secretary senator governor mayor ambassador general colonel major captain lieutenant sergeant admiral marshal commander officer ' +
      'dr doctor professor prof mr mrs ms miss judge justice chairman director coach architect historian philosopher physicist chemist mathematician engineer scientist author writer poet composer singer actor actress artist ' +
      'painter sculptor explorer inventor economist biologist astronomer journalist critic founder leader ruler quarterback viceroy regent ' +
      'chairwoman chairperson spokesman spokeswoman spokesperson goalkeeper striker defender midfielder winger manager executive commissioner superintendent inspector detective constable sheriff commodore brigadier cpl sgt capt ' +
      'geologist geographer oceanographer chemist botanist zoologist analyst lawyer barrister solicitor prosecutor surgeon nurse physician teacher archaeologist sociologist psychologist linguist novelist playwright poet dramatist ' +
      'filmmaker producer musician composer pianist violinist guitarist conductor choreographer dancer comedian presenter broadcaster photographer designer farmer fisherman banker merchant midwife typist pilot astronaut cosmonaut',
  ),
)

/** Adjectives and names of peoples: they say whose, and are no name by themselves. */
export const PEOPLES = new Set(
  wordsIn(
    'american british english scottish welsh irish french german spanish portuguese italian swiss austrian belgian dutch danish norwegian swedish finnish icelandic polish hungarian romanian bulgarian greek serbian croatian ' +
      'czech slovak slovenian ukrainian russian belarusian albanian estonian latvian lithuanian turkish iranian iraqi syrian lebanese israeli jordanian saudi arab arabic arabian kurdish persian azerbaijani azeri armenian georgian ' +
      'kazakh uzbek afghan pakistani indian bangladeshi nepali chinese japanese korean taiwanese vietnamese thai cambodian malaysian indonesian filipino mongol mongolian tibetan egyptian libyan tunisian algerian moroccan sudanese ' +
      'ethiopian somali nigerian ghanaian kenyan tanzanian ugandan african asian european australian canadian mexican cuban brazilian argentine chilean peruvian colombian venezuelan latin hispanic roman byzantine norman frankish ' +
      'saxon anglo-saxon celtic germanic norse viking slavic soviet ottoman mughal catholic protestant lutheran orthodox christian muslim islamic jewish hebrew buddhist hindu methodist anglican baptist calvinist sunni shia ' +
      'western eastern northern southern victorian californian londoner parisian aboriginal indigenous medieval gothic romanesque baroque republican democratic communist nazi fascist marxist socialist ' +
      'normans romans greeks germans americans franks saxons vikings celts slavs turks arabs mongols persians armenians azerbaijanis russians chinese christians muslims jews catholics protestants lutherans europeans africans asians ' +
      'italians britons danes swedes norwegians poles hungarians indians australians canadians mexicans huguenots lombards goths gauls byzantines ottomans serbs croats kurds spaniards egyptians victorians',
  ),
)
