/** Elements and roles of a page that hold no part of its article (ARIA 1.2 landmarks). */
const ELEMENTS = new Set(['aside', 'dialog', 'footer', 'form', 'menu', 'nav', 'search'])
const ROLES = new Set(['banner', 'complementary', 'contentinfo', 'dialog', 'form', 'menu', 'menubar', 'navigation', 'note', 'search', 'toolbar'])

/** Words in a class or an id by which pages name such parts. */
const WORDS = new Set(
  `ad ads advert advertisement banner breadcrumb breadcrumbs byline caption citation comment comments cookie cookies credit credits disclaimer editsection endnote endnotes footer footnote footnotes hatnote infobox
  menu metadata mw-editsection nav navbar navbox navigation newsletter noprint pagination popup promo promoted pullquote recommended reference references reflist related
  share sharing shortdescription sidebar signup skip social sponsor sponsored subscribe subscription tags teaser toc toolbar trending`.split(/\s+/u),
)

/** Whether an element is one that articles stand beside and not in. */
export function isAside(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return ELEMENTS.has(name) || ROLES.has(attributes.get('role') ?? '')
}

/** Whether a class or an id names it so: as a word of its own or as the last or first part of one. */
export function isJunkByName(attributes: ReadonlyMap<string, string>): boolean {
  const named = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 400).toLowerCase()
  return named.split(/[\s_]+|--/u).some((word) => WORDS.has(word) || WORDS.has(word.slice(word.lastIndexOf('-') + 1)) || WORDS.has(word.slice(0, Math.max(0, word.indexOf('-')))))
}
