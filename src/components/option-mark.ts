/** What an option is once there is a verdict: the key and chosen, the key and passed over, chosen and not the key. */
export type OptionMark = 'chosenKey' | 'notChosenKey' | 'chosenWrong'

/** The mark of an option; undefined for one that is neither key nor chosen. */
export function optionMarkOf(isKey: boolean, isChosen: boolean): OptionMark | undefined {
  if (isKey) return isChosen ? 'chosenKey' : 'notChosenKey'
  return isChosen ? 'chosenWrong' : undefined
}
