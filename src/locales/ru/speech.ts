import type { RoomIn } from '../translated'

/** Reading aloud, in Russian. */
export const speech: RoomIn<'ru', 'speech'> = {
  read: 'Прочитать вслух',
  readParagraph: 'Прочитать вслух абзац {number}',
  stop: 'Остановить чтение',
  noVoice: 'На этом устройстве нет голоса для языка: {language}.',
  title: 'Чтение вслух',
  why: 'Вопросы, варианты и тексты голосами этого устройства, на языке колоды.',
  mode: 'Читать вслух',
  off: 'никогда',
  'on-request': 'когда я попрошу (клавиша R)',
  aloud: 'каждый вопрос сразу',
  voice: 'Голос для языка: {language}',
  deviceVoice: 'голос устройства',
  rate: 'Скорость',
  slower: 'медленнее',
  slow: 'немного медленнее',
  asIs: 'как у голоса',
  quick: 'немного быстрее',
  quicker: 'быстрее',
  try: 'Послушать',
  sample: 'Factdeck читает этим голосом.',
}
