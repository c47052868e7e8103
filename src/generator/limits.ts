/** Characters beyond which a text is a book and not an article. */
export const LONGEST_ARTICLE = 1_200_000
