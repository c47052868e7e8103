const WORDS: Readonly<Record<string, string>> = {
  defence: 'defense', offence: 'offense', licence: 'license', pretence: 'pretense', grey: 'gray', tyre: 'tire', plough: 'plow', cheque: 'check',
  programme: 'program', programmes: 'programs', kerb: 'curb', mould: 'mold', sceptic: 'skeptic', aluminium: 'aluminum', judgement: 'judgment',
  jewellery: 'jewelry', draught: 'draft', storey: 'story', fulfil: 'fulfill', enrol: 'enroll', skilful: 'skillful', artefact: 'artifact',
}

/** A folded English text as Americans spell it, so that both ways are one: organisation and organization, centre and center. */
export function american(folded: string): string {
  return folded
    .replace(/(?<![^ ])co (?=op|ord)/gu, 'co')
    .split(' ')
    .map((word) =>
      (WORDS[word] ?? word)
        .replace(/(?<=\p{L}{3})is(?=(?:e[drs]?|ers|ing|ations?|ational)$)/u, 'iz')
        .replace(/(?<=\p{L}{2})our(?=(?:s|ed|ing|able|er|ers|hood|ite|ful|al)?$)/u, 'or')
        .replace(/(?<=cen|the?a|me|li|fib|calib|lus|mit|spec|sab)(?:tre|re)(?=s?$)/u, (end) => (end === 'tre' ? 'ter' : 'er'))
        .replace(/(?<=[aeiou])ll(?=(?:ed|ing|er|ers)$)/u, 'l')
        .replace(/(?<=(?:ana|cata|dia|mono|pro|epi)log)ue(?=s?$)/u, '')
        .replace(/(?<=^(?:h|p|an|leuk|arch|medi|encyclop|orthop))ae/u, 'e')
        .replace(/^oe(?=str|soph)|(?<=^f)oe(?=t)/u, 'e'),
    )
    .join(' ')
}
