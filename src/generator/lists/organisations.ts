import { wordsIn } from './words-in'

/** Well-known organisations, in small letters, by what they are. */
export const ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    company:
      'google microsoft apple amazon facebook intel ibm sony samsung nokia toyota honda nissan ford volkswagen bmw siemens bayer boeing airbus lockheed nike adidas nestle unilever disney pixar netflix youtube twitter ' +
      'exxon shell bp gazprom chevron walmart ikea visa mastercard goldman_sachs jpmorgan hsbc vodafone verizon oracle cisco hewlett-packard dell motorola ericsson kodak xerox',
    channel: 'bbc itv cnn nbc cbs abc fox hbo espn mtv pbs al_jazeera sky reuters anadolu',
    newspaper: 'the_guardian the_times the_new_york_times the_washington_post le_monde der_spiegel the_economist',
    'international body':
      'un united_nations nato eu european_union osce unesco unicef who imf world_bank wto opec interpol oecd african_union arab_league european_commission european_parliament european_council security_council red_cross greenpeace iaea ipcc wmo',
    'public body': 'nasa esa fbi cia kgb nsa pentagon white_house kremlin supreme_court congress senate house_of_commons house_of_lords parliament mi5 mi6 noaa',
  }).flatMap(([sort, list]) => wordsIn(list).map((name) => [name, sort] as const)),
)
