/**
 * Something a person can put right. `code` names the rule (its words stand in the interface language under
 * `problems.<code>`), `where` the place (a file and line, a fact, a record), `params` what the words need.
 */
export interface Problem {
  readonly code: string
  readonly where?: string
  readonly params?: Readonly<Record<string, string | number>>
}
