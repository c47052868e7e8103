/** A short article that never was: dates, amounts, people under two names, a claim, a quotation, a caption, and a block that looks like none. */
export const HARBOUR_TITLE = 'How Tarn Harbour got its bridge'

export const HARBOUR_ARTICLE = `${HARBOUR_TITLE}

For most of its history the town of Tarn Harbour could be reached only by boat. That changed on 14 June 1931, when the Osk Bridge was opened by Mayor Helga Brandt. The bridge is 412 metres long and cost 1.8 million crowns. Before it stood, a rowing ferry carried about 90 people a day across the strait.

(Photo: Tarn Harbour Museum)

The plan

The first plan for a bridge was drawn in 1894 by the engineer Ivar Lunde. It was rejected by the Northern Roads Board, which held that the rock of Osk Island could not bear the weight. Lunde moved to Bergen in 1897 and never came back. His daughter, Sunniva Lunde, kept the drawings for 26 years and gave them to the town council in March 1923.

The council asked the Halden Bridge Company to examine the rock. In April 1925 the company reported that the island was sound. Work began on 3 September 1927 and lasted 45 months. At its height, 230 workers were employed on the site, most of them from Sweden and Denmark. The Board of Northern Roads paid for a third of the work.

What the bridge changed

According to the historian Jonas Wiik, the bridge doubled the price of fish in the town within two years. The fishermen's union disputed that. In 1934, the number of shops in Tarn Harbour had risen from 17 to 41. The last ferryman, Peder Aune, rowed until 30 November 1932 and then opened a bakery on Kirk Street.

The school in the town took in 64 children from the other side of the strait in the autumn of 1931. A hospital followed in 1938. Brandt, who had been mayor since 1922, left office in 1935 after a quarrel about the toll. She said that the bridge was "a door and not a wall".

The storm of 1952

On 9 January 1952 a storm tore away 60 metres of the railing. Nobody was hurt. The bridge was closed for 11 days, and the town was again supplied by boat. Since 1968, a concrete wall has protected the eastern end. Today, about 3,500 cars cross the bridge each day, and the toll was abolished in 1979.`
