import { type DayInterval, dayInterval, farDay, mayOverlap } from './edtf-interval.ts';

/** What the links of an entity are counted by, and chosen by. */
export const facets = [
  'evidence',
  'speaker',
  'stance',
  'predicate',
  'direction',
  'document',
  'period',
  'common',
] as const;
export type Facet = (typeof facets)[number];

/** One claim behind a link, in the parts that facets look at. */
export interface FacetSupport {
  /** Its last voice. */
  readonly origin: string;
  readonly stance: string;
  readonly document: string;
  readonly days: DayInterval;
}

/** A link of an entity that is expanded, with the claims behind it that affirm it. */
export interface FacetLink {
  readonly key: string;
  /** The entity that is expanded. */
  readonly hub: string;
  readonly predicate: string;
  readonly direction: 'OUT' | 'IN';
  readonly other: string;
  readonly otherType: string;
  /** Folded, with the id after it. */
  readonly otherName: string;
  readonly supports: readonly FacetSupport[];
}

/** What is kept: of each facet named, one of the values. */
export type Choice = ReadonlyMap<Facet, readonly string[]>;

export interface FacetCount {
  readonly value: string;
  /** Links, each once. */
  readonly count: number;
}

/** No date: a value of the facet `period`. */
export const undated = 'none';
/** So many origins, or more, are one value of the facet `evidence`. */
const originsToldApart = 3;
/** Years told apart; over a longer time decades are, then centuries and so on, so many. */
const yearsAtMost = 15;
const periodsAtMost = 40;
/** Beyond it, EDTF writes years in another way; what lies there is in the outermost period. */
const farYear = 9999;

const isDated = ({ fromDay, toDay }: DayInterval): boolean => fromDay !== null || toDay !== null;
const isFar = (day: number | null): boolean => day === null || Math.abs(day) >= farDay;
const daysOfYear = 365.2425;
/** The year of a day, or the farthest year that is told apart. */
function yearOf(day: number): number {
  if (Math.abs(day) > farYear * daysOfYear) return Math.sign(day) * farYear;
  return new Date(day * 86_400_000).getUTCFullYear();
}
const spell = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

export const originsOf = ({ supports }: FacetLink): number =>
  new Set(supports.map(({ origin }) => origin)).size;

const evidenceOf = (link: FacetLink): string => String(Math.min(originsToldApart, originsOf(link)));

/** Years, or decades or more of a longer time, from the first day to the last that any claim names; EDTF. */
export function periodsOf(links: readonly FacetLink[]): readonly string[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { supports } of links) {
    for (const { days } of supports) {
      for (const day of [days.fromDay, days.toDay]) {
        if (day === null || isFar(day)) continue;
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
  }
  if (first > last) return [];
  const [from, to] = [yearOf(first), yearOf(last)];
  let step = to - from < yearsAtMost ? 1 : 10;
  while ((to - from) / step > periodsAtMost) step *= 10;
  const periods: string[] = [];
  for (let year = Math.floor(from / step) * step; year <= to; year += step)
    periods.push(
      step === 1
        ? spell(year)
        : `${spell(Math.max(-farYear, year))}/${spell(Math.min(farYear, year + step - 1))}`,
    );
  return periods;
}

/** What values are told from beside the link itself. */
interface Around {
  readonly periods: Periods;
  readonly hubs: Hubs;
}
type Periods = readonly (readonly [string, DayInterval])[];

const overlapping = (days: DayInterval, periods: Periods): string[] =>
  isDated(days) ? periods.flatMap(([text, period]) => (mayOverlap(days, period) ? [text] : [])) : [undated];

/** The entities expanded that each other end is linked with, in the order of the links. */
export type Hubs = ReadonlyMap<string, ReadonlySet<string>>;

function hubsOf(links: readonly FacetLink[]): Hubs {
  const hubs = new Map<string, Set<string>>();
  for (const { other, hub } of links) hubs.set(other, (hubs.get(other) ?? new Set()).add(hub));
  return hubs;
}

/** `2` up to the number of entities that something is linked with: with three it is linked with two as well. */
const commonOf = (hubs: number): string[] =>
  Array.from({ length: Math.max(0, hubs - 1) }, (_, at) => String(at + 2));

function valuesOf(facet: Facet, link: FacetLink, support: FacetSupport, around: Around): string[] {
  switch (facet) {
    case 'evidence':
      return [evidenceOf(link)];
    case 'speaker':
      return [support.origin];
    case 'stance':
      return [support.stance];
    case 'predicate':
      return [link.predicate];
    case 'direction':
      return [link.direction];
    case 'document':
      return [support.document];
    case 'period':
      return overlapping(support.days, around.periods);
    case 'common':
      return commonOf(around.hubs.get(link.other)?.size ?? 0);
  }
}

/** What a choice among links leaves, and what each other choice would. */
export interface Chosen {
  readonly links: readonly FacetLink[];
  /** Each facet counted over what all other facets leave, so that its own values stay to be chosen among. */
  readonly counts: ReadonlyMap<Facet, readonly FacetCount[]>;
  /** Taken over all links, whatever the choice, so that choosing a predicate does not make what is common a thing of one alone. */
  readonly hubs: Hubs;
}

/** By most links; what is an order by itself keeps it. */
function inOrder(facet: Facet, counts: ReadonlyMap<string, number>): FacetCount[] {
  const rows = [...counts].map(([value, count]) => ({ value, count }));
  if (facet === 'common') return rows.sort((one, other) => Number(one.value) - Number(other.value));
  const byValue = facet === 'period' || facet === 'evidence';
  return rows.sort((one, other) =>
    byValue || one.count === other.count ? (one.value < other.value ? -1 : 1) : other.count - one.count,
  );
}

/**
 * Keeps the links behind which one claim meets every choice, and counts the values of each facet.
 * @throws AttestError BAD_INPUT for a period that is no EDTF.
 */
export function countFacets(links: readonly FacetLink[], choice: Choice): Chosen {
  const asked = [...(choice.get('period') ?? [])].filter((text) => text !== undated);
  const periods = [...new Set([...periodsOf(links), ...asked])].map(
    (text) => [text, dayInterval(text)] as const,
  );
  const around = { periods, hubs: hubsOf(links) };
  const tallies = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const [facet, values] of choice) for (const value of values) tallies.get(facet)?.set(value, 0);
  const kept: FacetLink[] = [];
  for (const link of links) {
    const met = new Map(facets.map((facet) => [facet, new Set<string>()]));
    let isKept = false;
    for (const support of link.supports) {
      const values = new Map(facets.map((facet) => [facet, valuesOf(facet, link, support, around)]));
      const missed = [...choice].flatMap(([facet, wanted]) =>
        values.get(facet)?.some((value) => wanted.includes(value)) === true ? [] : [facet],
      );
      if (missed.length > 1) continue;
      if (missed.length === 0) isKept = true;
      for (const facet of missed.length === 0 ? facets : missed)
        for (const value of values.get(facet) ?? []) met.get(facet)?.add(value);
    }
    if (isKept) kept.push(link);
    for (const [facet, values] of met) {
      const tally = tallies.get(facet);
      for (const value of values) tally?.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  return {
    links: kept,
    counts: new Map([...tallies].map(([facet, tally]) => [facet, inOrder(facet, tally)])),
    hubs: around.hubs,
  };
}
