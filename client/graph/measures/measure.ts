import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Measured, MeasureQuestion, Metric } from '../../state/measure.ts';
import { seededRandom, seedOf } from '../with-seeded-random.ts';

type Values = Measured['values'];

/** These packages are CommonJS whose export is the function itself; their types say that it stands below `default`. */
const functionOf = <Run>(module: { readonly default: Run }): Run => module as unknown as Run;

/** Several links between the same two count once, whichever way they run; an entity's links to itself do not count. */
function undirected({ ids, links }: MeasureQuestion): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [subject, object] of links) if (subject !== object) graph.mergeEdge(subject, object);
  return graph;
}

/** As above, but once for each way: a link runs from its subject to its object. */
function directed({ ids, links }: MeasureQuestion): DirectedGraph {
  const graph = new DirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [subject, object] of links) if (subject !== object) graph.mergeEdge(subject, object);
  return graph;
}

function degrees(question: MeasureQuestion): Values {
  const graph = undirected(question);
  return Object.fromEntries(question.ids.map((id) => [id, graph.degree(id)]));
}

/** Pairs of others whose shortest way leads through an entity (Brandes 2001), not divided by their number: who is shown besides changes nothing. */
function betweennesses(question: MeasureQuestion): Values {
  return functionOf(betweenness)(undirected(question), { getEdgeWeight: null, normalized: false });
}

/** Page, Brin, Motwani and Winograd 1999, with a jump in 15 of 100 steps; all values sum to 1. */
function pageRanks(question: MeasureQuestion): Values {
  return functionOf(pagerank)(directed(question), {
    getEdgeWeight: null,
    alpha: 0.85,
    maxIterations: 1000,
    tolerance: 1e-9,
  });
}

/** The Louvain method (Blondel and others 2008), which walks at random: the seed follows from the question, and so does the answer. */
function communities(question: MeasureQuestion): Values {
  const graph = undirected(question);
  const found =
    graph.size === 0 ? {} : functionOf(louvain)(graph, { rng: seededRandom(seedOf(question.key)) });
  const groups = new Map<number, string[]>();
  for (const id of question.ids) {
    const group = found[id];
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  // The ids come in their order; of groups alike in number the one with the first id comes first.
  const ordered = [...groups.values()]
    .filter((members) => members.length > 1)
    .sort((one, other) => other.length - one.length);
  const numbers = new Map(ordered.flatMap((members, at) => members.map((id) => [id, at + 1] as const)));
  return Object.fromEntries(question.ids.map((id) => [id, numbers.get(id) ?? 0]));
}

const measures: Readonly<Record<Metric, (question: MeasureQuestion) => Values>> = {
  degree: degrees,
  betweenness: betweennesses,
  pagerank: pageRanks,
  communities,
};

/** The value of each entity of a question. Follows from the question alone. */
export const measure = (question: MeasureQuestion): Values =>
  // The library takes no graph without a node.
  question.ids.length === 0 ? {} : measures[question.metric](question);
