export { fromPassages, generateDeck, generating, LONGEST_ARTICLE } from './generate'
export type { AboutArticle, DeckDraft, Generated, Generating } from './generate'
export { ingest, type Ingested, type Passage } from './ingest'
export { generatorCodes, type GeneratorCode, type LeftOut } from './left-out'
