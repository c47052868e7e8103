import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A library that another one has taken into its own files, so that no package tells of it. */
export interface Inlined {
  readonly name: string
  readonly version: string
  readonly holder: string
  /** The file of the other package that it stands in. */
  readonly file: string
}

/** What is taken in, by the package that has it. Each is under the MIT licence. */
export const inlined: Readonly<Record<string, readonly Inlined[]>> = {
  'pdfjs-dist': [{ name: 'core-js', version: '3.45.0', holder: '2014-2025 Denis Pushkarev (zloirock.ru)', file: 'legacy/build/pdf.mjs' }],
}

/** The notices of what a package has taken in: the terms of the MIT licence, which are this project's own too, under the name of whoever holds the right. */
export async function inlinedNotices(packageName: string, root: string): Promise<readonly { readonly title: string; readonly text: string }[]> {
  const terms = (await readFile(join(root, 'LICENSE'), 'utf8')).replace(/\r\n?/gu, '\n').trim()
  return (inlined[packageName] ?? []).map(({ name, version, holder }) => ({
    title: `${name} ${version} (MIT), within ${packageName}`,
    text: terms.replace(/^Copyright .*$/mu, `Copyright (c) ${holder}`),
  }))
}
