/** Names of signs that articles have (HTML 5, 13.5); others are left as they stand. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: '', lrm: '', rlm: '',
  ndash: '–', mdash: '—', minus: '−', hyphen: '-', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹',
  rsaquo: '›', hellip: '…', bull: '•', middot: '·', sect: '§', para: '¶', dagger: '†', prime: '′', Prime: '″', copy: '©', reg: '®', trade: '™', deg: '°',
  plusmn: '±', times: '×', divide: '÷', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', micro: 'µ', permil: '‰', asymp: '≈', ne: '≠', le: '≤', ge: '≥',
  euro: '€', pound: '£', yen: '¥', cent: '¢', num: '#', percnt: '%', dollar: '$', ast: '*', comma: ',', period: '.', colon: ':', semi: ';', excl: '!', quest: '?',
  lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', lbrack: '[', rbrack: ']', sol: '/', bsol: '\\', lowbar: '_', vert: '|', equals: '=', plus: '+', commat: '@',
  Agrave: 'À', agrave: 'à', Aacute: 'Á', aacute: 'á', Acirc: 'Â', acirc: 'â', Atilde: 'Ã', atilde: 'ã', Auml: 'Ä', auml: 'ä', Aring: 'Å', aring: 'å', AElig: 'Æ', aelig: 'æ',
  Ccedil: 'Ç', ccedil: 'ç', Egrave: 'È', egrave: 'è', Eacute: 'É', eacute: 'é', Ecirc: 'Ê', ecirc: 'ê', Euml: 'Ë', euml: 'ë', Igrave: 'Ì', igrave: 'ì', Iacute: 'Í', iacute: 'í',
  Icirc: 'Î', icirc: 'î', Iuml: 'Ï', iuml: 'ï', ETH: 'Ð', eth: 'ð', Ntilde: 'Ñ', ntilde: 'ñ', Ograve: 'Ò', ograve: 'ò', Oacute: 'Ó', oacute: 'ó', Ocirc: 'Ô', ocirc: 'ô',
  Otilde: 'Õ', otilde: 'õ', Ouml: 'Ö', ouml: 'ö', Oslash: 'Ø', oslash: 'ø', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Ugrave: 'Ù', ugrave: 'ù', Uacute: 'Ú', uacute: 'ú',
  Ucirc: 'Û', ucirc: 'û', Uuml: 'Ü', uuml: 'ü', Yacute: 'Ý', yacute: 'ý', Yuml: 'Ÿ', yuml: 'ÿ', THORN: 'Þ', thorn: 'þ', szlig: 'ß', inodot: 'ı', Zcaron: 'Ž', zcaron: 'ž',
}

/** What the numbers 128 to 159 were meant to be: signs of Windows-1252 (HTML 5, 13.2.5.80). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));?/gu

/** A text of markup with its character references made characters. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
    return character(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
  })
}

/** The sign that Windows-1252 has for a byte of 128 to 159. */
export function windowsSign(byte: number): string {
  return WINDOWS[byte - 128] ?? ''
}

function character(code: number): string {
  if (code >= 128 && code < 160) return windowsSign(code)
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
  return isNone ? '\uFFFD' : String.fromCodePoint(code)
}
