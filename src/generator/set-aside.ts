const HEADING_LENGTH = 90
const SENTENCE_END = /[.!?…:;][”"’')\]]*$/u

/** What a block is that holds no paragraph: a heading, a caption, a byline …; undefined for a paragraph. */
export function asideOf(block: string, lines: readonly string[]): string | undefined {
  if (/^#{1,6} /u.test(block) || /^=+[^=]{1,90}=+$/u.test(block)) return 'heading'
  if (lines.filter((line) => (line.match(/\|/gu) ?? []).length >= 2).length * 2 > lines.length || lines.some((line) => (line.match(/\t/gu) ?? []).length >= 3)) return 'table'
  if (!/\p{L}{2}/u.test(block)) return 'no-words'
  if (/^(?:©|copyright\b|all rights reserved)/iu.test(block) || (block.length < 200 && /all rights reserved/iu.test(block))) return 'credit'
  if (block.length < 250) {
    if (/^(?:photo|photograph|image|picture|figure|fig\.|table|caption|video|map|illustration|credit|source)s?\b[^.!?]{0,40}:/iu.test(block) || /\((?:[^()]{0,60}\b)?(?:photo|image|file|getty|reuters|afp|anadolu)\b[^()]{0,80}\)\.?$/iu.test(block)) return 'caption'
    if (/^(?:by|written by|posted by|reported by|published|updated|last updated)\b.{0,80}$/iu.test(block) && !SENTENCE_END.test(block)) return 'byline'
    if (/^(?:share|read more|read also|see also|related|subscribe|sign up|follow us|advertisement|click here|tags?|category|categories|comments?|filed under)\b/iu.test(block) && block.length < 160) return 'navigation'
    if (/^(?:https?:\/\/|www\.)\S+$/iu.test(block)) return 'address'
  }
  if (block.length < HEADING_LENGTH && !SENTENCE_END.test(block)) return 'heading'
  return looksLikeCode(block) ? 'code' : undefined
}

/** Far more signs than prose has. */
function looksLikeCode(block: string): boolean {
  const signs = block.match(/[{}<>;=|\\_#@^~[\]]/gu)?.length ?? 0
  return signs * 12 > block.length
}
