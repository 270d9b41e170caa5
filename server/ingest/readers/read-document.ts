import type { DatedValue } from '../../domain/bundle.ts';
import type { FoundEncoding } from './decode-text.ts';
import type { FoundLanguage } from './find-language.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Places } from './places.ts';
import type { Refusal } from './refusal.ts';

/** A file as it is given: nothing is fetched, and the name is only read for its extension and shown. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** What the sender of the file said of it (HTTP, MIME). */
  readonly mediaType?: string;
  readonly charset?: string;
}

/** A document that a file held, before anything is taken out of its words. */
export interface ReadDocument {
  /** Where it was found: the file's name, and its place within that file. */
  readonly file: string;
  /** Its title, else the file's name. */
  readonly name: string;
  /** In NFC, with LF between lines. Between paragraphs stands an empty line, but in plain text, which is kept as it is. */
  readonly text: string;
  readonly language: FoundLanguage;
  readonly url?: string;
  /** Who published it, as the file itself says: a site's name, a feed's title, a mail's sender. */
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: DatedValue;
  readonly mediaType: string;
  readonly encoding: FoundEncoding;
  readonly map: Places;
  /** What was left out or put right on the way to the text, a sentence each. */
  readonly notes: readonly string[];
}

/** What a reader makes of a file. Offsets are of `text` as it stands here, which is neither NFC nor free of CR yet. */
export interface Draft {
  /** Place within the file, when it holds more than one document: `3`, `monday.pdf`. */
  readonly within?: string;
  readonly name?: string;
  readonly text: string;
  /** As stated by the file. */
  readonly language?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: DatedValue;
  readonly encoding: FoundEncoding;
  /** Where each page begins, in order. */
  readonly pages?: readonly number[];
  /** Where each element begins, and what it is. */
  readonly elements?: readonly { readonly start: number; readonly name: string }[];
  /** The source's text, where the source is text, and where in it the text stands. */
  readonly source?: { readonly text: string; readonly map: OffsetMap };
  readonly notes?: readonly string[];
}

/** What a file held: documents of its own, and files within it, which are read by their own kind. */
export interface Contents {
  readonly drafts?: readonly Draft[];
  /** Read one by one, so that only one of them is unpacked at a time. Their names are places within this file. */
  readonly files?: AsyncIterable<SourceFile | Refusal> | Iterable<SourceFile | Refusal>;
  readonly refused?: readonly Refusal[];
}

/** How much may still be unpacked from the file that all this stands in. */
export interface Budget {
  unpackedBytes: number;
  entries: number;
}

export type Reader = (file: SourceFile, budget: Budget) => Contents | Promise<Contents>;
