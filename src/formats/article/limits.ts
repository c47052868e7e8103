/** How large an article's file may be in MB. */
export const MOST_MB = 40

/** How much of a packed document's text may be in MB, unpacked. */
export const MOST_UNPACKED_MB = 40

/** Pages of a PDF that are read. */
export const MOST_PAGES = 600
