import { findCandidates } from '../../server/identity/find-candidates.ts';
import { loadGazetteer, makeGazetteer, readGazetteerText } from '../../server/identity/gazetteer.ts';
import { proposalThreshold } from '../../server/identity/score.ts';
import { measurePairs, readPairs } from '../../train/identity/read-pairs.ts';
import { generateThings } from './generate.ts';

/**
 * `npm run bench:identity`: how often a proposal is right and how much is found, on the half of the labelled pairs that was never tuned on; and how
 * long it takes to find candidates among 25,000, 50,000 and 100,000 generated entities, on one core.
 */
const withheld = ['city', 'region', 'territory', 'international-organization'];
const testHalf = readPairs().filter(({ half }) => half === 'test');
const share = (part: number): string => part.toFixed(4);
console.log(`${testHalf.length} pairs of the test half, proposals at ${proposalThreshold} or above`);
const gazetteers = {
  'countries alone known': makeGazetteer(readGazetteerText(), withheld),
  'whole gazetteer': loadGazetteer(),
};
for (const [name, gazetteer] of Object.entries(gazetteers)) {
  const { precision, recall } = measurePairs(testHalf, gazetteer, proposalThreshold);
  console.log(
    `  ${name.padEnd(22)} precision ${share(precision)} (target 0.97), recall ${share(recall)} (target 0.85)`,
  );
}
const whole = loadGazetteer();
for (const kind of new Set(testHalf.map((pair) => pair.kind))) {
  const own = testHalf.filter((pair) => pair.kind === kind);
  const { pairs, precision, recall } = measurePairs(own, whole, proposalThreshold);
  console.log(`  ${kind.padEnd(22)} precision ${share(precision)}, recall ${share(recall)}, ${pairs} pairs`);
}

for (const count of [25_000, 50_000, 100_000]) {
  const things = generateThings(count, whole, 7);
  const started = performance.now();
  let found = 0;
  let proposed = 0;
  for (const { score } of findCandidates(things, { gazetteer: whole })) {
    found += 1;
    if (score >= proposalThreshold) proposed += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${count} entities: ${seconds.toFixed(1)} s, ${found} candidates, ${proposed} proposed, peak ${memory.toFixed(0)} MiB`,
  );
}
