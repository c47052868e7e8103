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

/** What keeps a fact that is being written from being one. */
const drafted = {
  'answer-missing': { what: 'the answer is not whole yet', how: 'Fill its fields in; a date needs its year, and its month where it has a day.' },
} satisfies Record<string, ProblemWords>

/** What the check of a whole deck finds beyond its form. */
const check = {
  'answer-words': { what: 'the words in braces, “{words}”, do not read as the answer', how: 'Write them so that they say the answer, or correct the answer.' },
  'article-copied': { what: 'nine words in a row are the article’s: “{words}”', how: 'Say it in words of our own.' },
  'article-lacks': { what: '¶{paragraph} of the article has no “{part}”', how: 'Correct the answer or the paragraph, or add the article’s spelling as an alias.' },
  'article-paragraph': { what: 'the article has no ¶{paragraph}', how: 'Name the paragraph of the original.' },
  'file-missing': { what: '{file} is missing', how: 'Add it; a deck has about.json, reading.md and facts.yaml.' },
} satisfies Record<string, ProblemWords>

/** What proving a deck's facts and the questions they make can find. */
const proof = {
  'absolute-distractors': { what: 'only the wrong options speak in absolutes (always, never, all …)', how: 'Reword the distractors: such words tell a learner that they are wrong.' },
  'all-of-the-above': { what: 'an answer or distractor says “all of the above” or the like', how: 'Name what is meant; where several are right, make the answer a set.' },
  'answer-word-in-ask': { what: 'the word “{word}” of the answer stands in the ask', how: 'Ask without it, if that can be helped.' },
  'article-before-blank': { what: 'the word before the braces is “a” or “an”', how: 'Reword the statement, or take the article into the braces: it tells how the answer begins.' },
  'ask-not-a-question': { what: 'the ask does not end with a question mark', how: 'Write it as a question.' },
  'asked-in-no-kind': { what: 'nothing but a flashcard can ask this fact', how: 'See why each kind fails, and put right the ask, the braces or the distractors.' },
  'claim-as-true-false': { what: 'a claim is asked as true or false', how: 'Ask it in another kind, with its speaker.' },
  'claim-without-speaker': { what: 'the fact is disputed and names no speaker', how: 'Say in “speaker” who holds it; if nobody is named, that the article reports it.' },
  'grammar-cue': { what: 'the answer is the only option that {form}', how: 'Write the options alike, in number, case and form.' },
  'implausible-distractor': { what: 'nobody would choose “{option}” beside the answer', how: 'Give a distractor of the same sort and about the same size.' },
  'key-echoes-stem': { what: 'the answer repeats a word of the ask, and no other option does', how: 'Reword the ask, or give distractors with that word.' },
  'key-in-stem': { what: 'the answer, or an alias of it, stands in the ask', how: 'Ask without it.' },
  'key-judged-wrong': { what: 'the key of a {kind} question is not judged right', how: 'Write the answer so that it reads back as itself; look at its aliases and unit.' },
  'key-longest': { what: 'the answer is by far the longest option', how: 'Give longer distractors, or shorten the answer.' },
  'label-tells': { what: 'the label “{label}” tells the answer, or its year', how: 'Reword the label.' },
  'leak-pairs': { what: '{count} pairs of its {facts} facts give each other’s answers away, so no quiz has both', how: 'Where it is easy, word an ask or statement without the other’s answer.' },
  'negative-stem': { what: 'the ask is put in the negative (“{word}”)', how: 'Ask for what is so.' },
  'not-made': { what: 'no {kind} question can be made of it: {rule}', how: 'Nothing need be done where other kinds will do.' },
  'option-also-right': { what: 'the wrong option “{option}” could be held right', how: 'Leave that distractor out, or name it under “never”.' },
  'option-never': { what: 'the option “{option}” is among those that must never be distractors', how: 'Take it out of “distractors” or of “never”.' },
  'options-alike': { what: 'a {kind} question has two options that read the same', how: 'Reword one of the labels, members or distractors.' },
  'options-mixed': { what: 'the option “{option}” is of another type than the answer', how: 'Give distractors of the answer’s own type.' },
  'options-overlap': { what: 'the options “{option}” and “{other}” overlap', how: 'Make them exclude each other, or leave one out.' },
  'order-unclear': { what: 'two of the things to be ordered have dates that cannot be told apart', how: 'Leave one out of the group, or give finer dates.' },
  'position-bias': { what: 'the right option stands in place {place} in {percent} % of {count} choice questions', how: 'Mix the options: a learner who guesses must gain nothing by a place.' },
  'size-bias': { what: 'the right option is the {rank} figure in {percent} % of {count} choice questions', how: 'Give distractors on both sides of the answer.' },
  'speaker-not-in-ask': { what: 'the ask of a claim does not say that it is from {speaker}', how: 'Ask with “according to …” or the like.' },
  'speaker-not-in-statement': { what: 'the statement of a claim does not say that it is from {speaker}', how: 'Say in the statement who holds it.' },
  'statement-length': { what: 'the statement has {count} words', how: 'Between {fewest} and {most} read best.' },
  'stem-dependent': { what: '“{word}” in the ask needs something told before it', how: 'Name what is meant: the ask must stand alone.' },
  'stem-twice': { what: 'the ask is the same as that of {other}', how: 'Ask so that each has one right answer, or make them one fact with a set.' },
  'two-ideas': { what: 'the ask or statement seems to hold two ideas', how: 'Make two facts of it.' },
} satisfies Record<string, ProblemWords>

/** Why a question can't be made well. */
const asking = {
  'group-too-small': { what: 'the group has {found} facts that a {kind} question can ask', how: 'It needs {needed}, with labels that tell nothing and answers that can be told apart.' },
  'key-does-not-fit-statement': { what: 'the printed answer does not fit the place of the words in braces', how: 'Leave “the”, “a” or “an” outside the braces, or put it into the answer.' },
  'kind-does-not-fit': { what: 'a {kind} question cannot ask this', how: 'Choose another kind.' },
  'kind-unknown': { what: 'there is no kind of question “{kind}”', how: 'Open it with the version of the app that made it.' },
  'members-too-near': { what: 'two members of the set could be taken for each other', how: 'Make one of them.' },
  'steps-unfit': { what: 'the steps are fewer than three, or two are the same', how: 'Give three or more steps in different words.' },
  'too-few-distractors': { what: 'a {kind} question has {found} sound distractors of the {needed} it needs', how: 'Give the fact distractors of the answer’s own sort.' },
} satisfies Record<string, ProblemWords>

/** Why a file is not restored as a backup. Nothing has been changed then. */
const backup = {
  'backup-checksum': { what: 'the log is not the one that the manifest was made for', how: 'Restore another copy; this one was changed after it was made.' },
  'backup-count': { what: 'the backup says it has {said} entries, and has {found}', how: 'Restore another copy.' },
  'backup-deck-checksum': { what: 'the deck’s files are not those that the manifest was made for', how: 'Restore another copy; this one was changed after it was made.' },
  'backup-deck-missing': { what: 'a deck that the manifest names is not in the backup', how: 'Restore another copy.' },
  'backup-entry': { what: 'the entry of kind “{kind}” has a wrong “{field}”', how: 'Restore another copy, or one made by another version of the app.' },
  'backup-file-twice': { what: 'the file stands in the backup twice', how: 'Restore another copy.' },
  'backup-format': { what: 'this is not a backup of Factdeck', how: 'Choose a backup file that Factdeck saved.' },
  'backup-line-checksum': { what: 'the line was changed or damaged', how: 'Restore another copy.' },
  'backup-line-shape': { what: 'the line is no entry of a log', how: 'Restore another copy.' },
  'backup-manifest': { what: 'the manifest has a wrong “{field}”', how: 'Restore another copy.' },
  'backup-more': { what: '{count} more lines are wrong', how: 'Restore another copy.' },
  'backup-newer': { what: 'a newer version of the app made this backup (format {version})', how: 'Reload the page to get the newest version, then try again.' },
  'backup-no-log': { what: 'the backup has no log', how: 'Restore another copy.' },
  'backup-no-manifest': { what: 'this zip is not a backup of Factdeck: it has no manifest', how: 'Choose a backup file just as Factdeck saved it.' },
  'backup-not-zip': { what: 'this is not a backup: it is no zip file', how: 'Choose a backup file that Factdeck saved; its name ends in .zip.' },
  'backup-stamp-twice': { what: 'the entry stands already in line {line}', how: 'Restore another copy.' },
  'backup-too-large': { what: 'the file holds more than a backup can', how: 'Choose a backup of at most {most} MB, unpacked.' },
  'backup-too-slow': { what: 'reading the file took longer than {seconds} seconds and was stopped', how: 'Close other programs and try again, or restore another copy.' },
  'backup-truncated': { what: 'the zip file is incomplete or damaged', how: 'Download or copy it again.' },
} satisfies Record<string, ProblemWords>

/** Why a deck's file or link is not opened. Nothing has been kept then. */
const handed = {
  'deck-file-missing': { what: '{file} is missing', how: 'A deck’s file is a zip with about.json, reading.md and facts.yaml in it.' },
  'deck-file-twice': { what: 'the file stands in the zip twice', how: 'Put one deck into a zip.' },
  'deck-not-zip': { what: 'this is not a deck: it is no zip file', how: 'Choose a deck’s file that Factdeck saved; its name ends in .factdeck.zip.' },
  'deck-too-large': { what: 'the file holds more than a deck can', how: 'Choose a file of at most {most} MB, unpacked.' },
  'deck-too-slow': { what: 'reading the deck took longer than {seconds} seconds and was stopped', how: 'Close other programs and try again, or ask for another copy.' },
  'deck-truncated': { what: 'the zip file is incomplete or damaged', how: 'Download or copy it again.' },
  'link-damaged': { what: 'the link is incomplete or damaged', how: 'Copy it again, whole; some programs cut long links off. Or ask for the deck as a file.' },
  'link-newer': { what: 'a newer version of Factdeck made this link', how: 'Load the page again to get the newest version, then open the link once more.' },
  'link-too-large': { what: 'the link is longer than {most} letters', how: 'Ask for the deck as a file.' },
} satisfies Record<string, ProblemWords>

/** What can be wrong with a record that this device kept. */
const kept = {
  'line-checksum': { what: 'the entry was changed or damaged on this device', how: 'Restore a backup to get it back, then discard the damaged record.' },
  'line-shape': { what: 'this is no entry of a log', how: 'Restore a backup to get it back, then discard the damaged record.' },
  'record-shape': { what: 'the record is no part of a log', how: 'Restore a backup to get its entries back, then discard the damaged record.' },
  'record-unreadable': { what: 'the browser can no longer read this record', how: 'Restore a backup to get its entries back, then discard the damaged record.' },
} satisfies Record<string, ProblemWords>

/** Why something of an article became no fact, or no deck came of it. */
const generated = {
  'article-not-english': { what: 'the text is not English, or hardly', how: 'Facts are found in English only; add those of another language by hand.' },
  'article-too-long': { what: 'the text has more than {most} characters', how: 'Give it in parts, a chapter at a time.' },
  'article-too-short': { what: 'the text has no sentence that holds a fact', how: 'Give a text of some paragraphs, or add facts by hand.' },
  'block-set-aside': { what: 'no paragraph, but {kind}', how: 'Nothing need be done; if it is a paragraph, end it with a full stop.' },
  'fact-asked-already': { what: 'another fact asks this, or tells it', how: 'Accept this one instead, if it is the better.' },
  'fact-ranked-lower': { what: 'other facts seemed worth more', how: 'Add it, if it is worth knowing.' },
  'key-is-title': { what: 'the answer is what the whole article is about', how: 'Ask for something that is told of it.' },
  'needs-its-date': { what: '“{word}” means a time only to a reader of that day', how: 'Word it with the date.' },
  'no-antecedent': { what: '“{word}” could mean more than one thing, or nothing named', how: 'Word it with the name.' },
  'no-sentence': { what: 'no whole sentence could be made around the answer', how: 'Word it yourself.' },
  'of-the-dateline': { what: 'it is of the dateline: where and when the report was written', how: 'Make a fact of it, if it is worth knowing.' },
  'points-back': { what: '“{word}” points to something outside the sentence', how: 'Word it so that it stands alone.' },
  'quote-not-single': { what: 'the sentence stands in its paragraph more than once', how: 'Add the fact by hand, with a longer passage.' },
  'stem-too-long': { what: 'the sentence has {count} words, and none of it can be missed', how: 'Word it in {most} words or fewer.' },
  'stem-too-short': { what: 'the sentence has {count} words: too few to tell what is asked', how: 'Word it in at least {fewest} words.' },
  'words-not-whole': { what: 'the words are only part of a name, a range or a bracket', how: 'Choose the whole of it.' },
  'words-too-loose': { what: 'other words would fit as well in any question that could be made by rule', how: 'Word a question that has only this answer.' },
} satisfies Record<string, ProblemWords>

/** Why an article can’t be read, or no deck be made of it. */
const articles = {
  'article-empty': { what: 'there is no text in it', how: 'Give a text of some paragraphs.' },
  'article-is-code': { what: 'this reads like program code', how: 'Give an article in sentences; facts are found in those only.' },
  'article-is-list': { what: 'this reads like a list', how: 'Give an article in sentences, or add facts by hand.' },
  'article-is-table': { what: 'this reads like a table', how: 'Give the article that tells about it in sentences, or add facts by hand.' },
  'article-is-verse': { what: 'this reads like a poem or a song', how: 'Give an article in sentences, or add facts by hand.' },
  'article-no-words': { what: 'there are no words in it, only signs or figures', how: 'Give a text of some paragraphs.' },
  'article-other-language': { what: 'the text is not English; it looks like this language: {language}', how: 'Facts are found in English only; add those of another language by hand.' },
  'article-too-slow': { what: 'nothing was heard for {seconds} seconds while facts were being found, so it was stopped', how: 'Give the text in parts, or close other programs and try again.' },
  'docx-damaged': { what: 'the Word document is incomplete or damaged', how: 'Open it in the program that made it, save it anew as .docx, or copy its text and paste it here.' },
  'docx-locked': { what: 'the Word document is locked with a password', how: 'Save it without one, or copy its text and paste it here.' },
  'docx-too-large': { what: 'the Word document unpacks to more than {most} MB of text', how: 'Give it in parts, or copy the text you want and paste it here.' },
  'file-empty': { what: 'the file is empty', how: 'Choose another, or save it again where it came from.' },
  'file-is-picture': { what: 'the file is a picture; words in pictures can’t be read', how: 'Give the article as text, or type the part you want.' },
  'file-is-recording': { what: 'the file is a recording of sound or video', how: 'Give the article as text.' },
  'file-not-text': { what: 'the file holds no text that can be read', how: 'Choose a .txt, .md, .html, .docx or .pdf file, or copy the text and paste it here.' },
  'file-other-kind': { what: 'files of the kind “{kind}” can’t be read', how: 'Save it as .docx, .pdf, .html or .txt, or copy the text and paste it here.' },
  'file-too-large': { what: 'the file is larger than {most} MB', how: 'Give it in parts, or copy the text you want and paste it here.' },
  'file-too-slow': { what: 'reading it took longer than {seconds} seconds and was stopped', how: 'Close other programs and try again, or copy the text and paste it here.' },
  'pdf-damaged': { what: 'the PDF is incomplete or damaged', how: 'Download or save it again, or copy its text and paste it here.' },
  'pdf-is-picture': { what: 'the PDF has pictures of pages and no text', how: 'Have a program recognise its text (OCR) and save it with the text, or type the part you want.' },
  'pdf-locked': { what: 'the PDF is locked with a password', how: 'Save it without one, or copy its text and paste it here.' },
  'pdf-pages-pictures': { what: '{count} of {pages} pages are pictures; nothing was read of those', how: 'Type what you want of them, or add facts by hand.' },
  'pdf-too-long': { what: 'the PDF has more than {most} pages', how: 'Give it in parts, a chapter at a time.' },
} satisfies Record<string, ProblemWords>

/** What a slot of another problem is filled with, by the slot’s name and the code that it is told by. */
const slots = {
  'slot-form-article': { what: 'begins with “the”, “a” or “an”', how: '' },
  'slot-form-capital': { what: 'begins with a capital', how: '' },
  'slot-form-quoted': { what: 'is quoted', how: '' },
  'slot-form-small': { what: 'begins with a small letter', how: '' },
  'slot-form-stop': { what: 'ends with a stop', how: '' },
  'slot-kind-address': { what: 'an address', how: '' },
  'slot-kind-byline': { what: 'a byline', how: '' },
  'slot-kind-caption': { what: 'a caption', how: '' },
  'slot-kind-code': { what: 'program code', how: '' },
  'slot-kind-credit': { what: 'a note of rights', how: '' },
  'slot-kind-heading': { what: 'a heading', how: '' },
  'slot-kind-navigation': { what: 'links of a site', how: '' },
  'slot-kind-no-words': { what: 'no words', how: '' },
  'slot-kind-table': { what: 'a table', how: '' },
  'slot-rank-largest': { what: 'largest', how: '' },
  'slot-rank-middle': { what: 'middle', how: '' },
  'slot-rank-smallest': { what: 'smallest', how: '' },
} satisfies Record<string, ProblemWords>

/** The words that a slot of a problem is filled with: a code there has words of its own, whatever else is put in as it is. */
export function wordedSlots<V>(params: Readonly<Record<string, V>>, words: Readonly<Record<string, ProblemWords>>): Readonly<Record<string, V | string>> {
  return Object.fromEntries(Object.entries(params).map(([slot, value]) => [slot, words[`slot-${slot}-${String(value)}`]?.what ?? value]))
}

/** The English words of every problem, by code. */
export const problems = { ...slots, ...reading, ...drafted, ...check, ...proof, ...asking, ...articles, ...generated, ...backup, ...handed, ...kept } satisfies Record<string, ProblemWords>

export type ProblemCode = keyof typeof problems

/** What can be found in a fact and in the questions that it makes. */
export type FindingCode = keyof typeof proof | keyof typeof asking | 'answer-words' | 'passage-missing' | 'passage-twice'
