/** The kinds of file that an article is read from, by ending and by type, as a file picker wants them. */
export const ARTICLE_FILES =
  '.txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document'
