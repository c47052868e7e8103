import { keptDay } from './kept-day'

const last = keptDay('factdeck-fit')

/** The study day on which memory was last fitted on this device, or the fit put off; undefined where never. */
export function useFitDate() {
  return { lastDay: last.day, mark: last.keep }
}
