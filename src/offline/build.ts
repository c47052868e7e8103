/** A built file as it is kept on the device: its path under the app's own address, and its checksum as a browser checks it (w3.org/TR/SRI). */
export interface BuiltFile {
  readonly path: string
  readonly integrity: string
}

/** What one build of the app consists of. `version` changes with any of it. */
export interface Build {
  readonly version: string
  /** Kept at once, so that everything works without the network. The page itself has the empty path. */
  readonly files: readonly BuiltFile[]
  /** Kept when first used: what only some learners ever see. */
  readonly onDemand: readonly BuiltFile[]
}

/** Every build's files are kept under a name that begins so. */
export const KEPT = 'factdeck:files:'

/** What a waiting worker is told when the learner wants the new version. */
export const TAKE_OVER = 'factdeck:take-over'

/** The Web Lock by which a tab holds the files of the build it runs, named by that build's first script. */
export const IN_USE = 'factdeck:in-use:'

/** Files whose names carry a hash of what is in them: the same name is the same file for ever. */
export const HASHED = 'assets/'
