/** Why a text is refused whose address has another one here: the passages of one would point into the words of the other. */
export const otherText = (hash: string): string =>
  `the graph has another text of this address, with the SHA-256 ${hash}`;
