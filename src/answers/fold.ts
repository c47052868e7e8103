/** Longer than any answer a person types; what is longer is no date, time, number or duration. */
export const LONGEST = 200

const ASCII = /^[ -~]*$/u
const MARKS = /[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c7]|[\u064b-\u0652]/gu
const APOSTROPHES = /['’‘‛ʼʹ`´ʿʾ′]/gu
const DOT_OF_INITIALS = /(?<=(?:^|[^\p{L}\p{N}])\p{L}|\.\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}%+#°$€£¥]+/gu
/** Signs of other numerals whose zero stands here, each followed by its one to nine. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6]

const LETTERS: Readonly<Record<string, string>> = {
  ə: 'a', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ħ: 'h', ŋ: 'n', ς: 'σ',
}

/** The text in lower case, compatibility forms and numerals made plain; superscripts and ½ stand apart so that no digit run grows. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/ {2,}/gu, ' ').trim()
  return text
    .replace(/\p{No}/gu, (sign) => ` ${sign.normalize('NFKC').replace('⁄', '/')} `)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩۰-۹०-९০-৯]/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
    })
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, ' ')
    .replace(/[‐‑–—−]/gu, '-')
    .trim()
}

function inBaseLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[əıßæœøðþłđħŋς]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
}

/**
 * What is left of a text when case, marks, punctuation, quotes, hyphens and a leading article are no difference: words
 * with one space between. Names are compared as this.
 */
export function fold(text: string): string {
  const lower = plain(text.replace(APOSTROPHES, ''))
  return (ASCII.test(lower) ? lower : inBaseLetters(lower))
    .replace(DOT_OF_INITIALS, '')
    .replace(/(?<![^ ])-(?=\d)/gu, 'minus ')
    .replace(/&/gu, ' and ')
    .replace(BETWEEN_WORDS, ' ')
    .trim()
    .replace(/(?<= )the (?=.)/gu, '')
    .replace(/^(?:the|an?) (?=.)/u, '')
}
