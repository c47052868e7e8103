import type { RoomIn } from '../translated'

/** Home, as far as the first visit shows it, in Azerbaijani. */
export const home: RoomIn<'az', 'home'> = {
  decks: 'Dəstlər',
  welcome: 'Məqalədə nə deyilir və bir aydan sonra ondan nəyi hələ biləcəksiniz?',
  firstQuiz: 'İlk testi keç',
  quizWhy: '«{deck}» dəstindən {n} sual.',
  share: '{of} faktdan {known} bilinir',
  noScore: 'hələ keçilməyib',
  openDeck: 'Dəst faylını aç',
  makeDeck: 'Məqalədən dəst düzəlt',
  noDecks: 'Burada dəst yoxdur',
  noDecksWhy: 'Dəst faktları ilə birlikdə bir məqalədir. Factdeck-in bu nüsxəsi dəstsiz yığılıb.',
}
