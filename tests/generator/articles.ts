import { generateDeck, type Generated } from '@/generator'

/** An article that never was: dates of several grains, amounts, names, a claim, a quotation, a caption, a heading. */
export const LIGHTHOUSE = `The Skerrow Light

(File Photo/Harbour Board)

The Skerrow Light is a lighthouse on the northern coast of Norway. Work on the tower began on 3 May 1871 and lasted 26 months. The engineer Thomas Fenwick drew the plans, and 148 workers from the port of Marlow raised the walls.[1] The tower stands 41 metres high and was lit for the first time in August 1873.

Early keepers

The first keeper was Tobias Rask, who stayed for 17 years. Rask wrote in his diary that the winter of 1895 was "the white silence" for every village in the district. However, he left the island in 1897 after a quarrel with the Northern Beacon Board. In the 1920s, the Northern Beacon Board sold 12.5% of its land to the city of Bergen for $2.4 million.

Later years

According to John Pell, a broken shutter caused the loss of the steamer Meridian in 1902. The wreck was found by divers from Denmark in the late 20th century. The lamp became automatic on 30 June 1968, and the last keeper went ashore. Today, the tower receives about 9,000 visitors each year from Germany, Sweden and Finland.

© 2021 Harbour Board. All rights reserved.`

/** The deck of the lighthouse. */
export function lighthouse(): Generated {
  return generateDeck(LIGHTHOUSE, { title: 'The Skerrow Light', publisher: 'The test suite' })
}

/** The statement whose braces hold these words. */
export function statementOf({ deck }: Generated, words: string): string | undefined {
  return deck.facts.find(({ statement }) => statement.includes(`{${words}}`))?.statement
}
