/** What one file may cost. How long it may take is for the caller, who can end the process that reads. */
export const limits = Object.freeze({
  /** Bytes of one file as it is given. */
  fileBytes: 64 * 2 ** 20,
  /** Bytes of everything that one file unpacks to, all levels together. */
  unpackedBytes: 512 * 2 ** 20,
  /** Unpacked bytes for each packed one, of an entry that unpacks to more than a megabyte. */
  ratio: 200,
  /** Entries of an archive, items of a feed, attachments of a mail. */
  entries: 20_000,
  /** Archives, mails and packed files that may stand one within the other. */
  levels: 3,
  pages: 5_000,
  /** UTF-16 code units of one document's text. */
  characters: 20_000_000,
  /** Elements of a page that are searched for its article; a larger page is taken whole. */
  elements: 100_000,
  /** Elements one within the other; a deeper page is taken whole as well. */
  depth: 500,
  /** Elements that a page may open one within the other; a deeper one is refused. */
  openElements: 5_000,
});
