import type { Address, Attachment } from 'postal-mime';
import { htmlBlocks, joinBlocks } from './html-blocks.ts';
import { limits } from './limits.ts';
import { parseHtml } from './parse-html.ts';
import { statedDate } from './published-date.ts';
import type { Budget, Contents, Draft, SourceFile } from './read-document.ts';
import { RefusedFile } from './refusal.ts';

const nameOf = (address: Address | undefined): string | undefined =>
  address && (address.name || address.address || undefined);

async function bodyOf(
  text: string | undefined,
  html: string | undefined,
): Promise<Pick<Draft, 'text' | 'elements'> | null> {
  if (text !== undefined && text.trim() !== '') return { text: text.trim() };
  const blocks = html === undefined ? [] : htmlBlocks((await parseHtml(html)).body);
  return blocks.length === 0 ? null : joinBlocks(blocks);
}

/** Pictures of signatures and letterheads are part of the mail's look, not something sent along. */
const isDecoration = ({ related, disposition, mimeType }: Attachment): boolean =>
  mimeType.startsWith('image/') && (related === true || disposition === 'inline');

function* filesOf(attachments: readonly Attachment[], budget: Budget): Generator<SourceFile> {
  for (const [index, attachment] of attachments.entries()) {
    if (isDecoration(attachment)) continue;
    if (--budget.entries < 0) throw new RefusedFile(`holds more than ${limits.entries} files`);
    const { content, filename, mimeType } = attachment;
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content);
    yield { name: filename ?? `attachment ${index + 1}`, bytes, mediaType: mimeType };
  }
}

/** A mail: its plain text, else its HTML, and what is attached as files of their own. The sender is its publisher. */
export async function readMail({ bytes }: SourceFile, budget: Budget): Promise<Contents> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  if (!mail.from && !mail.subject && !mail.date) throw new RefusedFile('has none of the headers of a mail');
  const sender = nameOf(mail.from);
  // As written: the library turns it into UTC, where it may be another day.
  const published = statedDate(
    mail.headers.find(({ key }) => key === 'date')?.value.replace(/\s*\(.*$/u, ''),
  );
  const language = mail.headers.find(({ key }) => key === 'content-language')?.value;
  const body = await bodyOf(mail.text, mail.html);
  if (!body && mail.attachments.length === 0) throw new RefusedFile('has no text');
  const draft: Draft | null = body && {
    ...body,
    ...(mail.subject && { name: mail.subject }),
    ...(sender && { publisher: sender, byline: sender }),
    ...(published && { published }),
    ...(language && { language }),
    encoding: { name: 'utf-8', found: 'format' },
  };
  return { drafts: draft ? [draft] : [], files: filesOf(mail.attachments, budget) };
}
