/** A slug of a title: small letters, digits, single hyphens; the default where nothing is left. */
export function slugOf(title: string, otherwise = 'article'): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 48).replace(/-$/u, '')
  return slug === '' ? otherwise : slug
}

/** Seven small letters and digits that depend on nothing but the text (FNV-1a twice, in base 36). */
export function hashOf(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193) >>> 0
    b = Math.imul(b ^ code, 0x5bd1e995) >>> 0
    b ^= b >>> 15
  }
  return ((a % 78_364_164_096) * 36 + (b >>> 0) % 36).toString(36).padStart(8, '0').slice(-7)
}
