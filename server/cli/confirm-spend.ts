import { createInterface } from 'node:readline/promises';
import { AttestError } from '../domain/errors.ts';
import type { LlmUsage } from '../domain/job.ts';
import type { Estimate } from '../ingest/llm/spend.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
const atCost = (cost: number | null): string =>
  cost === null ? 'no prices are configured' : `${cost.toPrecision(2)} at the configured prices`;

/** What is about to be sent, in words. */
export const estimateLine = (
  { documents, passages, tokensIn, tokensOut, cost }: Estimate,
  model: string,
): string =>
  `${model} would be sent ${counted(documents, 'document')} in ${counted(passages, 'passage')}: about ${counted(tokensIn, 'token')}, and ${count(tokensOut)} answered; ${atCost(cost)}.`;

/** What was used, over all documents, in words; null when no model read any. */
export function usageLine(usages: readonly LlmUsage[]): string | null {
  if (usages.length === 0) return null;
  const sum = (of: (usage: LlmUsage) => number): number =>
    usages.reduce((total, usage) => total + of(usage), 0);
  const unmetered = sum((usage) => usage.unmetered);
  const cost = usages.some((usage) => usage.cost === null) ? null : sum((usage) => usage.cost ?? 0);
  const without = unmetered === 0 ? '' : `, without ${counted(unmetered, 'answer')} that did not say`;
  return `Used: ${count(sum(({ tokensIn }) => tokensIn))} tokens, and ${count(sum(({ tokensOut }) => tokensOut))} answered${without}; ${atCost(cost)}.`;
}

/**
 * Shows what would be sent and asks whether to; `--yes` answers beforehand.
 * @throws AttestError BAD_INPUT when nobody can be asked; CANCELLED when the answer is not yes
 */
export async function confirmSpend(estimate: Estimate, model: string, isAgreed: boolean): Promise<void> {
  console.error(estimateLine(estimate, model));
  if (isAgreed || estimate.passages === 0) return;
  if (!process.stdin.isTTY)
    throw new AttestError(
      'BAD_INPUT',
      'Nobody can be asked here: say --yes to have it sent. Nothing was sent.',
    );
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Send them? [y/N] ').finally(() => terminal.close());
  if (!/^y(?:es)?$/iu.test(answer.trim())) throw new AttestError('CANCELLED', 'Nothing was sent.');
}
