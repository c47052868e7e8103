import { setIn } from './words-in'

/** Well-known cities, in small letters. */
export const CITIES = setIn(
  'london paris berlin madrid rome vienna prague budapest warsaw moscow athens lisbon dublin brussels amsterdam copenhagen oslo stockholm helsinki reykjavik bern zurich geneva basel munich hamburg cologne frankfurt stuttgart ' +
    'dresden leipzig nuremberg bonn mainz strasbourg lyon marseille bordeaux toulouse nice lille nantes rouen caen milan turin naples venice florence genoa bologna palermo barcelona seville valencia granada toledo porto ' +
    'edinburgh glasgow cardiff belfast liverpool manchester birmingham leeds sheffield bristol newcastle oxford cambridge york canterbury nottingham leicester southampton portsmouth plymouth brighton bath durham hastings ' +
    'kiev kyiv minsk riga vilnius tallinn bucharest sofia belgrade zagreb sarajevo ljubljana bratislava krakow gdansk istanbul ankara izmir baku yerevan tbilisi tehran baghdad damascus beirut amman cairo alexandria ' +
    'riyadh mecca medina doha dubai kuwait_city tel_aviv haifa jerusalem kabul islamabad karachi lahore delhi new_delhi mumbai bombay kolkata calcutta chennai madras bangalore hyderabad dhaka kathmandu colombo ' +
    'beijing shanghai hong_kong guangzhou shenzhen nanjing wuhan tianjin chongqing tokyo osaka kyoto nagasaki hiroshima seoul busan pyongyang taipei manila hanoi saigon bangkok jakarta singapore kuala_lumpur ' +
    'nairobi mombasa addis_ababa khartoum lagos abuja accra dakar tunis tripoli algiers rabat casablanca johannesburg cape_town pretoria durban harare lusaka kampala kinshasa ' +
    'new_york new_york_city los_angeles san_francisco san_diego chicago houston dallas austin boston philadelphia detroit seattle atlanta miami denver phoenix las_vegas baltimore cleveland cincinnati pittsburgh ' +
    'st._louis minneapolis milwaukee kansas_city new_orleans nashville memphis charlotte jacksonville tampa orlando san_jose sacramento oakland fresno portland salt_lake_city honolulu washington,_d.c. ' +
    'toronto montreal vancouver ottawa calgary edmonton winnipeg quebec_city halifax mexico_city havana kingston panama_city bogota caracas lima quito la_paz santiago buenos_aires montevideo asuncion brasilia ' +
    'rio_de_janeiro sao_paulo sydney melbourne brisbane perth adelaide canberra hobart darwin geelong ballarat bendigo auckland wellington christchurch wittenberg worms erfurt heidelberg rotterdam utrecht arnhem nijmegen antwerp ' +
    'ghent bruges duisburg dusseldorf düsseldorf koblenz bremen hanover samarkand bukhara tabriz isfahan mosul aleppo carthage sparta troy corinth ephesus',
)

/** States of the United States, in small letters. */
export const US_STATES = setIn(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri ' +
    'montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington_state west_virginia wisconsin wyoming',
)
