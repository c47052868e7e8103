import { setIn } from './lists/words-in'

/** Little words by which a language in Latin letters is known, in small letters. */
const LITTLE: Readonly<Record<string, ReadonlySet<string>>> = {
  az: setIn('və bu bir ilə üçün də da ki olan olaraq edir idi sonra onun daha çox kimi tərəfindən'),
  ca: setIn('el la els les de del i que amb per una un és van va ser seva més també com aquest'),
  cs: setIn('a se v na je že s z do o jako který která pro byl byla podle jsou také ale'),
  da: setIn('og i at det en den til er som på de med han af for ikke der var et har blev'),
  de: setIn('der die das und ist in den von zu mit des ein eine nicht auf im für wurde sich dem auch als'),
  es: setIn('el la los las de del que y en un una por con para se su es al lo como más fue'),
  et: setIn('ja on ei et see oli ta mis kui oma ka aga või selle tema aastal'),
  fi: setIn('ja on ei että se oli hän joka mutta kun myös ovat vuonna sekä tai ole'),
  fr: setIn('le la les des du et est une un que qui dans pour pas sur par au avec se ce il en aux'),
  hr: setIn('je i u na se da su za od koji koja što kao bio bila iz ali nije godine'),
  hu: setIn('a az és hogy nem egy is volt meg ez csak el de mint már vagy ki kell'),
  id: setIn('yang dan di dari ini dengan untuk pada adalah itu tidak dalam oleh sebagai akan juga'),
  it: setIn('il la le gli di del della e che è un una per con non nel sono si da al anche dei'),
  lt: setIn('ir yra kad su buvo iš į tai kaip ne bet apie nuo po jo metų'),
  lv: setIn('un ir ka ar no par uz bija kas tika gada arī bet tas kā viņš'),
  nl: setIn('de het een en van is in dat op te met voor niet zijn aan was er door werd bij ook als'),
  no: setIn('og i det er på som en til av for med at den har ikke han et ble var også'),
  pl: setIn('i w na z do się nie że jest to jak był przez dla po od oraz który jego są'),
  pt: setIn('o a os as de do da dos das e que em um uma por com para não se no na é foi ao'),
  ro: setIn('și de la în a cu pe o un din că este pentru nu care au fost mai sau fi'),
  sk: setIn('a sa v na je že s z do o ako ktorý ktorá pre bol bola podľa sú aj ale'),
  sq: setIn('dhe në të e i me për një nga që është si nuk ka u më ishte kjo'),
  sv: setIn('och i att det en den till är som på de med han av för inte var ett har blev'),
  sw: setIn('na ya wa kwa ni katika la za kuwa cha ambayo yake hii huo pia mwaka'),
  tr: setIn('ve bir bu için ile de da olarak olan daha çok gibi en sonra kadar ancak ise tarafından'),
  vi: setIn('và của là có trong được cho một các những với không người này đã khi từ năm'),
}

/** Scripts that tell the language at once, or that several share: then letters of its own tell it. */
const SCRIPTS: readonly { readonly script: RegExp; readonly language: string; readonly own?: readonly (readonly [letters: RegExp, language: string])[] }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { script: /\p{Script=Hangul}/gu, language: 'ko' },
  { script: /\p{Script=Han}/gu, language: 'zh', own: [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']] },
  { script: /\p{Script=Cyrillic}/gu, language: 'ru', own: [[/[іїєґ]/iu, 'uk'], [/[љњћџ]/iu, 'sr'], [/[ѓќѕ]/iu, 'mk'], [/ў/iu, 'be'], [/[қғңұ]/iu, 'kk']] },
  { script: /\p{Script=Arabic}/gu, language: 'ar', own: [[/[ٹڈڑے]/u, 'ur'], [/[پچژگ]/u, 'fa']] },
  { script: /\p{Script=Hebrew}/gu, language: 'he' },
  { script: /\p{Script=Greek}/gu, language: 'el' },
  { script: /\p{Script=Armenian}/gu, language: 'hy' },
  { script: /\p{Script=Georgian}/gu, language: 'ka' },
  { script: /\p{Script=Devanagari}/gu, language: 'hi' },
  { script: /\p{Script=Bengali}/gu, language: 'bn' },
  { script: /\p{Script=Tamil}/gu, language: 'ta' },
  { script: /\p{Script=Thai}/gu, language: 'th' },
  { script: /\p{Script=Ethiopic}/gu, language: 'am' },
]

const SAMPLE_LENGTH = 20_000
const FEWEST_WORDS = 4
/** Least share of little words of a language, and how many times as many as of the next. */
const LEAST_SHARE = 0.1
const LEAST_LEAD = 1.15

/** The language that a text which is not English looks like, as a language tag; undefined where that can't be told. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const { script, language, own = [] } of SCRIPTS) {
    const found = sample.match(script)?.length ?? 0
    if (found * 3 > letters) return own.find(([letter]) => letter.test(sample))?.[1] ?? bulgarianOr(language, sample)
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]{1,30}/gu) ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const shares = Object.entries(LITTLE)
    .map(([language, little]) => ({ language, share: words.filter((word) => little.has(word)).length / words.length }))
    .sort((one, other) => other.share - one.share)
  const [first, second] = shares
  return first && first.share >= LEAST_SHARE && first.share >= (second?.share ?? 0) * LEAST_LEAD ? first.language : undefined
}

/** Bulgarian has many hard signs and no ы. */
function bulgarianOr(language: string, sample: string): string {
  return language === 'ru' && !/[ыэё]/iu.test(sample) && (sample.match(/ъ/giu)?.length ?? 0) * 150 > sample.length ? 'bg' : language
}
