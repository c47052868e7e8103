import { setIn } from './words-in'

/** Words and signs of measure that may follow an amount. */
export const MEASURES = setIn(
  'km kilometre kilometres kilometer kilometers m metre metres meter meters cm mm centimetres centimeters millimetres millimetre millimeter millimeters centimetre centimeter centimeters micrometres micrometers nanometres nanometers mi mile miles ft foot feet inch inches yard yards acre acres hectare hectares ha ' +
    'kg kilogram kilograms g gram grams mg milligram milligrams milligramme milligrammes µg microgram micrograms mcg ml millilitre millilitres milliliter milliliters decibels ton tons tonne tonnes lb pound pounds litre litres liter liters gallon gallons mph knots watts kw mw gw kwh volts hz khz mhz ghz kb mb gb tb kbps mbps gbps ' +
    'degrees °c °f °  kelvin km2 km² m2 m² m³ m3 mi² km3 barrels bushels joules pascals bar psi',
)

/** Measures that are written with a capital. */
export const CAPITAL_MEASURES = new Set('MW GW TW kW Hz kHz MHz GHz THz KB MB GB TB PB kB Kbps Mbps Gbps Mbit Gbit kPa MPa GPa kJ MJ keV MeV GeV TeV dB kV mL kWh MWh GWh TWh Wh'.split(' '))

/** Words that measure a length of time. */
export const TIMES = setIn('minute minutes hour hours day days week weeks month months year years decade decades century centuries')

/** Number words that multiply. */
export const SCALES = setIn('hundred thousand million billion trillion dozen bn')

/** Small number words; "one" is left out, for it mostly means somebody. */
export const SMALL_NUMBERS = setIn(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty-one thirty-two thirty-three thirty-five thirty-six forty-two forty-five forty-eight fifty-two sixty-four',
)
