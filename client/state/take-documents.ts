import { AskError } from '../api/ask-error.ts';
import { change } from '../api/change.ts';
import { connect } from '../api/connect.ts';
import { forgetAnswers } from '../api/forget-answers.ts';
import type { WatchReadingSubscription } from '../api/generated/graphql.ts';
import { importBundle } from '../api/import-bundle.ts';
import { type DocumentFacts, postFile } from '../api/post-file.ts';
import { cancelReading, ingestText, watchReading } from '../api/take-documents.ts';
import { say } from '../texts/say.ts';
import type { Action } from './action.ts';
import { type IntakeDocument, type IntakePhase, type IntakeRow, isUnderWay, newRow } from './intake-row.ts';

type Dispatch = (action: Action) => void;
type Reading = WatchReadingSubscription['jobProgress'];

const phases: Readonly<Record<Reading['status'], IntakePhase>> = {
  QUEUED: 'waiting',
  RUNNING: 'running',
  DONE: 'done',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
};

const reasonsOf = (rows: readonly { readonly reason: string }[]): string[] => [
  ...new Set(rows.map(({ reason }) => reason)),
];

/** How often each reason stands in the list, the most frequent first. */
function countReasons(rows: readonly { readonly reason: string }[]): IntakeDocument['dropped'] {
  const counts = new Map<string, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

/** A row after an event of its job. */
export function rowAfter(row: IntakeRow, reading: Reading): IntakeRow {
  const { status, done, total, error, refused, rejected, kind } = reading;
  return {
    ...row,
    phase: phases[status],
    done,
    total: total ?? null,
    error: error ?? reasonsOf(rejected)[0] ?? null,
    refused,
    imported: kind === 'IMPORT' ? (reading.new?.claims ?? null) : null,
    documents: reading.documents.map((it) => ({
      id: it.document?.id ?? null,
      name: it.name,
      outcome: it.outcome,
      sentences: it.sentences,
      claims: it.new.claims,
      reasons: reasonsOf(it.rejected),
      dropped: countReasons(it.dropped),
    })),
  };
}

const sentenceOf = (error: unknown): string =>
  error instanceof AskError ? error.message : say('intake.sendingFailed');

/** Gives one document to the server and follows its job to the end. */
async function take(first: IntakeRow, send: () => Promise<string>, dispatch: Dispatch): Promise<void> {
  let row = first;
  const put = (next: IntakeRow): void => {
    row = next;
    dispatch({ type: 'intake-changed', row });
  };
  try {
    const job = await send();
    put({ ...row, job, phase: 'waiting' });
    for await (const { data } of connect(location.origin).events(watchReading, { id: job })) {
      put(rowAfter(row, data.jobProgress));
      if (!isUnderWay(row)) break;
    }
    if (row.imported !== null || row.documents.some(({ outcome }) => outcome === 'NEW')) {
      await forgetAnswers();
      dispatch({ type: 'documents-added' });
    }
  } catch (error) {
    put({ ...row, phase: 'failed', error: sentenceOf(error) });
  }
}

/** A browser keeps six connections to a server, and each document that is read holds one for its progress. */
const atOnce = 3;
const queue: (() => Promise<void>)[] = [];
let running = 0;
let given = 0;

function nextKey(): string {
  given += 1;
  return `document ${given}`;
}

function enqueue(work: () => Promise<void>): void {
  queue.push(work);
  const next = async (): Promise<void> => {
    running += 1;
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await job();
    running -= 1;
  };
  if (running < atOnce) void next();
}

/** Gives files to be read, a few at a time. Each shows as a row from now on. */
export function takeFiles(files: readonly File[], accept: boolean, dispatch: Dispatch): void {
  for (const file of files) {
    const row = newRow(nextKey(), file.name, accept);
    dispatch({ type: 'intake-changed', row });
    enqueue(() => take(row, () => postFile(file, { name: file.name, accept }), dispatch));
  }
}

/** Gives pasted words to be read. */
export function takeText(text: string, { name, accept, ...facts }: DocumentFacts, dispatch: Dispatch): void {
  const row = newRow(nextKey(), name, accept);
  const input = { text, name, accept, wait: false, ...facts };
  dispatch({ type: 'intake-changed', row });
  enqueue(() => take(row, async () => (await change(ingestText, { input })).ingestDocument.job.id, dispatch));
}

/**
 * Imports a bundle that is served at an address, as `attest import` does: what is there already is nothing new. Reading it is
 * part of its row, so that an address that does not answer is said there.
 */
export function takeBundle(name: string, address: string, dispatch: Dispatch): void {
  const row = newRow(nextKey(), name, true);
  dispatch({ type: 'intake-changed', row });
  const send = async (): Promise<string> => {
    const response = await fetch(address).catch(() => null);
    if (response?.ok !== true) throw new AskError('UNREACHABLE', say('common.serverSilent'));
    const { importBundle: payload } = await change(importBundle, { bundle: await response.text() });
    if (payload.job == null) throw new AskError('INTERNAL', say('common.emptyAnswer'));
    return payload.job.id;
  };
  enqueue(() => take(row, send, dispatch));
}

/** Ends the reading of a row's document; what is said of it then comes by its job. */
export function cancelTaking({ job, ...row }: IntakeRow, dispatch: Dispatch): void {
  if (job === null) return;
  change(cancelReading, { id: job }).catch((error: unknown) =>
    dispatch({ type: 'intake-changed', row: { ...row, job, error: sentenceOf(error) } }),
  );
}
