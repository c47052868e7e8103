/** A problem in words: what is wrong and how to mend it. `{param}` stands for the problem's parameter of that name. */
export interface ProblemWords {
  readonly what: string
  readonly how: string
}

/** What a deck's files can have wrong with them. */
const reading = {
  'answer-form': {
    what: 'this is no form of an answer',
    how: 'Write exactly one of date, time, number, duration, person, place, organisation, text, set or sequence.',
  },
  'braces': {
    what: 'the statement has {count} pairs of braces',
    how: 'Put the words that give the answer in one pair of braces; only a set or a sequence may go without.',
  },
  'byte-order-mark': { what: 'the file begins with a byte order mark', how: 'Save it as UTF-8 without one.' },
  'date-form': { what: '“{received}” is no date', how: 'Write a day that exists, a month or a year: "2020-07-12", "2020-07" or "2020".' },
  'empty-list': { what: '“{field}” is an empty list', how: 'Leave it out, or put something in it.' },
  'group-answers-alike': { what: 'the group has the answer of {first} twice', how: 'Keep one of {first} and {fact}.' },
  'group-answers-mixed': { what: 'the answer of {fact} is of another type than the others', how: 'A match group has answers of one type, each single.' },
  'group-fact-twice': { what: 'the group names {fact} twice', how: 'Name it once.' },
  'group-fact-undated': { what: 'the answer of {fact} is no date', how: 'Leave it out, or make the group a match.' },
  'group-fact-unknown': { what: 'the deck has no fact {fact}', how: 'Correct the id, or leave it out.' },
  'group-fact-unlabelled': { what: '{fact} has no label', how: 'Give that fact a label: a short noun phrase.' },
  'group-labels-alike': { what: '{first} and {fact} have the same label', how: 'Give them labels that tell them apart.' },
  'group-small': { what: 'the group has fewer than two facts', how: 'Name two or more.' },
  'id-form': { what: '“{received}” is no id', how: 'Use small letters, digits and single hyphens.' },
  'id-not-folder': { what: 'the id “{received}” is not the name of its folder', how: 'Write “{folder}”, or rename the folder.' },
  'id-twice': { what: 'the id {id} stands already in line {line}', how: 'Give one of the two a new id.' },
  'json-syntax': { what: 'this is not JSON: {detail}', how: 'Correct the line, or the one before it.' },
  'language-form': { what: '“{received}” names no language', how: 'Write a language tag such as “en” or “pt-BR”.' },
  'line-ends': { what: 'the lines end in CR LF', how: 'Save the file with LF line ends.' },
  'missing-field': { what: '“{field}” is missing', how: 'Add it.' },
  'name-twice': { what: 'the name “{name}” stands already in line {line}', how: 'Keep one entry, with all its aliases, or tell the two apart by fuller names.' },
  'not-a-choice': { what: '“{field}” is {received}', how: 'Write one of {choices}.' },
  'not-list': { what: '“{field}” is no list', how: 'Write it as a list: [first, second].' },
  'not-mapping': { what: '“{field}” is no mapping', how: 'Write it as keys and values: { key: value }.' },
  'not-nfc': { what: 'the line has letters that are composed in an unusual way', how: 'Normalise the text to NFC.' },
  'not-number': { what: '“{field}” is no number', how: 'Write digits without quotation marks or separators.' },
  'not-text': { what: '“{field}” is no text', how: 'Put it in quotation marks.' },
  'number-form': { what: '“{field}” is {received}', how: 'Write a finite number; above zero for a tolerance or a duration, whole for a position or a paragraph.' },
  'paragraph-order': { what: '¶{number} comes after ¶{before}', how: 'Number the paragraphs from 1 in rising order, each once.' },
  'passage-missing': { what: 'the quote does not stand in ¶{paragraph}', how: 'Copy it byte for byte from that paragraph of reading.md.' },
  'passage-paragraph': { what: 'the reading has no ¶{paragraph}', how: 'Name the paragraph in which the quote stands.' },
  'passage-twice': { what: 'the quote stands {count} times in ¶{paragraph}', how: 'Lengthen it until it stands once.' },
  'reading-empty': { what: 'the reading has no numbered paragraph', how: 'Begin a paragraph with ¶1 and a space.' },
  'reading-line': { what: 'the line is neither a heading, a paragraph nor a note', how: 'Begin it with “## ”, with ¶ and a number and a space, or with “> ”.' },
  'reading-spaces': { what: 'the line has spaces at an end of its text, or no text', how: 'Put one space after the mark and none at the end.' },
  'section-twice': { what: 'the section “{section}” stands already in line {line}', how: 'Give each section its own name.' },
  'set-types': { what: 'the set has members of several types', how: 'Keep members of one type.' },
  'text-form': { what: '“{field}” is empty, has spaces at an end, or runs over lines', how: 'Write it on one line without spaces at its ends.' },
  'time-form': { what: '“{received}” is no time of day', how: 'Write hours and minutes of a 24-hour clock: "06:00".' },
  'twice-in-list': { what: '“{field}” says something twice', how: 'Say it once.' },
  'unknown-key': { what: '“{field}” is not known here', how: 'Correct its spelling, or leave it out.' },
  'url-form': { what: '“{received}” is no web address', how: 'Write it in full, beginning with https:// or http://.' },
  'yaml-syntax': { what: 'this is not YAML: {detail}', how: 'Correct the line, or the one before it; put text with “: ” or “#” in quotation marks.' },
} satisfies Record<string, ProblemWords>

/** What the check of a whole deck finds beyond its form. */
const check = {
  'answer-words': { what: 'the words in braces, “{words}”, do not read as the answer', how: 'Write them so that they say the answer, or correct the answer.' },
  'article-lacks': { what: '¶{paragraph} of the article has no “{part}”', how: 'Correct the answer or the paragraph, or add the article’s spelling as an alias.' },
  'article-paragraph': { what: 'the article has no ¶{paragraph}', how: 'Name the paragraph of the original.' },
  'file-missing': { what: '{file} is missing', how: 'Add it; a deck has about.json, reading.md and facts.yaml.' },
} satisfies Record<string, ProblemWords>

/** The English words of every problem, by code. */
export const problems = { ...reading, ...check } satisfies Record<string, ProblemWords>

export type ProblemCode = keyof typeof problems
