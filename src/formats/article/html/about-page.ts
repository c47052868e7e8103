import type { ArticleText } from '../article'
import { isoDateIn } from '../iso-date'
import type { Page } from './blocks'

/** Names under which pages tell of themselves, the surest first (ogp.me; schema.org; Dublin Core; Google Scholar). */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'citation_title']
const PUBLISHERS = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name']
const DATES = ['article:published_time', 'datepublished', 'citation_publication_date', 'dc.date', 'dc.date.issued', 'date', 'pubdate', 'publish-date', 'publication_date', 'parsely-pub-date']
const MOST_JSON = 400_000

/** What a page says of its article: title, publisher, day of publication, address and language. */
export function aboutPage({ head }: Page): Omit<ArticleText, 'text'> {
  const metas = new Map<string, string>()
  for (const { name, attributes } of head) {
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
    const content = attributes.get('content')?.trim()
    if (name === 'meta' && key !== undefined && content !== undefined && content !== '' && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content)
  }
  const first = (names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find((content) => content !== undefined)
  const linked = linkedData(head.flatMap(({ name, attributes, text }) => (name === 'script' && attributes.get('type') === 'application/ld+json' ? [text] : [])))
  const publisher = clean(first(PUBLISHERS) ?? linked.publisher)
  const tag = head.find(({ name }) => name === 'title')?.text
  const title = withoutPublisher(clean(first(TITLES) ?? linked.headline ?? tag), publisher)
  const date = isoDateIn(first(DATES) ?? linked.date ?? head.find(({ name, attributes }) => name === 'time' && attributes.has('pubdate'))?.attributes.get('datetime'))
  const canonical = head.find(({ name, attributes }) => name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')?.attributes.get('href')
  const link = [canonical, metas.get('og:url'), linked.url].find((url) => url !== undefined && /^https?:\/\/[^\s"<>]{3,2000}$/u.test(url))
  const language = head.find(({ name, attributes }) => name === 'html' && /^[a-z]{2,3}\b/iu.test(attributes.get('lang') ?? ''))?.attributes.get('lang')
  return Object.fromEntries(Object.entries({ title, publisher, date, link, language }).filter(([, value]) => value !== undefined && value !== ''))
}

interface LinkedArticle {
  readonly headline?: string | undefined
  readonly date?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

/** The first article among a page's linked data (JSON-LD 1.1, schema.org/Article). */
function linkedData(scripts: readonly string[]): LinkedArticle {
  for (const script of scripts) {
    const article = nodesIn(parsed(script)).find((node) => /Article|BlogPosting|Report/u.test(JSON.stringify(node['@type'] ?? '')))
    if (article) return { headline: textOf(article['headline'] ?? article['name']), date: textOf(article['datePublished']), publisher: nameOf(article['publisher']), url: textOf(article['url']) }
  }
  return {}
}

type Node = Readonly<Record<string, unknown>>

function parsed(script: string): unknown {
  if (script.length > MOST_JSON) return undefined
  try {
    return JSON.parse(script)
  } catch {
    // Somebody else's page: what it says wrongly it doesn't say.
    return undefined
  }
}

function nodesIn(value: unknown): readonly Node[] {
  const top = Array.isArray(value) ? value : [value]
  return top.filter(isNode).flatMap((node) => [node, ...(Array.isArray(node['@graph']) ? node['@graph'].filter(isNode) : [])])
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function nameOf(value: unknown): string | undefined {
  const [one] = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return isNode(one) ? textOf(one['name']) : textOf(one)
}

function clean(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim().slice(0, 300)
}

/** Titles for tabs have the publisher's name after a line or a dash. */
function withoutPublisher(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined || publisher === '' || !title.endsWith(publisher)) return title
  return title.slice(0, -publisher.length).replace(/\s*[|–—·:-]\s*$/u, '') || title
}
