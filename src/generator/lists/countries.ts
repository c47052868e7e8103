import { wordsIn } from './words-in'

/** Countries of today, in small letters. */
export const COUNTRIES = new Set(
  wordsIn(
    'france germany spain portugal italy switzerland austria belgium netherlands luxembourg ireland united_kingdom denmark norway sweden finland iceland ' +
    'malta liechtenstein monaco andorra poland hungary romania bulgaria greece serbia croatia slovenia slovakia ukraine belarus russia moldova albania ' +
    'estonia latvia lithuania cyprus montenegro kosovo czech_republic north_macedonia turkey iran iraq syria lebanon israel jordan kuwait qatar yemen oman ' +
    'bahrain azerbaijan armenia saudi_arabia united_arab_emirates palestine kazakhstan uzbekistan turkmenistan kyrgyzstan tajikistan afghanistan mongolia ' +
    'pakistan china japan taiwan vietnam thailand cambodia laos malaysia singapore indonesia philippines south_korea north_korea india bangladesh nepal ' +
    'bhutan sri_lanka myanmar brunei egypt libya tunisia algeria morocco sudan ethiopia somalia eritrea djibouti chad mali niger mauritania nigeria ghana ' +
    'kenya tanzania uganda rwanda burundi senegal cameroon angola zambia zimbabwe mozambique malawi botswana namibia madagascar gabon benin togo guinea ' +
    'liberia south_africa ivory_coast sierra_leone lesotho united_states canada mexico cuba jamaica haiti guatemala honduras nicaragua panama belize ' +
    'bahamas barbados costa_rica el_salvador dominican_republic puerto_rico brazil argentina chile peru bolivia colombia venezuela ecuador paraguay uruguay ' +
    'guyana suriname australia new_zealand fiji samoa tonga vanuatu papua_new_guinea',
  ),
)

/** Lands and former states that are no country of today, or part of one, and countries whose name has an “and”: places, never offered of themselves. */
export const OTHER_LANDS = new Set(
  wordsIn(
    'england scotland wales great_britain britain northern_ireland soviet_union ussr yugoslavia czechoslovakia prussia bavaria saxony normandy brittany burgundy catalonia andalusia sicily sardinia corsica tuscany lombardy ' +
      'bohemia moravia silesia galicia transylvania anatolia mesopotamia persia babylon assyria judea palestine arabia siberia crimea chechnya dagestan caucasus manchuria tibet xinjiang kashmir punjab bengal java sumatra borneo ' +
      'hawaii alaska greenland quebec ontario manitoba alberta queensland tasmania flanders wallonia holland scandinavia balkans iberia gaul britannia hispania germania byzantium constantinople ' +
      'crete rhodes antioch jerusalem apulia calabria campania provence gascony aquitaine anjou maine flanders frisia swabia franconia alsace lorraine karabakh nagorno-karabakh nakhchivan abkhazia ossetia hong_kong macau gibraltar ' +
      'zanzibar zaire congo rhodesia ceylon burma siam formosa newfoundland nova_scotia new_brunswick british_columbia new_south_wales western_australia south_australia northern_territory ' +
      'bosnia bosnia_and_herzegovina trinidad trinidad_and_tobago antigua_and_barbuda',
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
