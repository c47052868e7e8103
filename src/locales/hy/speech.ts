import type { RoomIn } from '../translated'

/** Reading aloud, in Armenian. */
export const speech: RoomIn<'hy', 'speech'> = {
  read: 'Կարդալ բարձրաձայն',
  readParagraph: 'Բարձրաձայն կարդալ {number} պարբերությունը',
  stop: 'Կանգնեցնել ընթերցումը',
  noVoice: 'Այս սարքում այս լեզվի ձայն չկա՝ {language}։',
  title: 'Բարձրաձայն ընթերցում',
  why: 'Հարցեր, տարբերակներ և տեքստեր այս սարքի ձայներով՝ հավաքածուի լեզվով։',
  mode: 'Կարդալ բարձրաձայն',
  off: 'երբեք',
  'on-request': 'երբ խնդրեմ (R ստեղնը)',
  aloud: 'ամեն հարցն ինքնուրույն',
  voice: 'Ձայն այս լեզվի համար՝ {language}',
  deviceVoice: 'սարքի սեփականը',
  rate: 'Արագություն',
  slower: 'ավելի դանդաղ',
  slow: 'մի քիչ դանդաղ',
  asIs: 'ինչպես ձայնն է',
  quick: 'մի քիչ արագ',
  quicker: 'ավելի արագ',
  try: 'Լսել',
  sample: 'Factdeck-ը կարդում է այս ձայնով։',
}
