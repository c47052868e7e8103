import type { RoomIn } from '../translated'

/** The date by which a deck is to be known, in Armenian. */
export const target: RoomIn<'hy', 'target'> = {
  knowBy: 'Իմանալ մինչև',
  noDate: 'Առանց ամսաթվի',
  past: 'Այդ օրն անցել է՝ {date}։ Ընտրեք մեկ այլ ամսաթիվ կամ ոչ մեկը։',
  need: 'Մնացել է {n} օր։ Օրական պետք է {fresh} նոր փաստ և մոտ {reviews} կրկնություն։',
  needReviews: 'Մնացել է {n} օր։ Օրական պետք է մոտ {reviews} կրկնություն։',
  feasible: 'Դա տեղավորվում է ձեր օրերում։',
  tooMuch: 'Դա ավելին է, քան ձեր սահմանած օրական {fresh} նոր փաստը և {reviews} կրկնությունը. կօգնի ավելի ուշ ամսաթիվը կամ օրական ավելի շատը կարգավորումներում։',
  set: 'Իմանալ մինչև {date}. պլանավորված է։',
  unset: 'Ամսաթիվ չկա, մինչև որը պետք է իմանալ։',
}
