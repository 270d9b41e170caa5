import { say } from '../texts/say.ts';
import { edtfWords } from '../texts/time-words.ts';
import type { DatedClaim, Times } from './data.ts';
import type { Scene } from './select-scene.ts';
import { entitiesOf, type Selection } from './selection.ts';
import type { Clock } from './state.ts';

/** Something to go to from the timeline. */
export interface Target {
  readonly key: string;
  /** Says who says it. */
  readonly label: string;
  readonly selection: Selection;
  /** Entities and links of the picture that it is about. */
  readonly ids: readonly string[];
  /** It is what is selected, or is about that. */
  readonly selected: boolean;
}

/** A date on the timeline, with what it belongs to. */
export interface Moment {
  /** A root type; else whether something was published or recorded then. */
  readonly lane: string;
  /** EDTF. */
  readonly edtf: string;
  /** The date that decides whether it is kept, EDTF: a document counts from the day of recording on, whenever it was published. */
  readonly keptBy: string;
  readonly inferred: boolean;
  /** It is only said that it was not so. */
  readonly against: boolean;
  /** Claims behind it. */
  readonly claims: number;
  readonly targets: readonly Target[];
}

/** The claims whose ends are all drawn. */
function drawnClaims(scene: Scene, times: Times): DatedClaim[] {
  const drawn = new Set(scene.nodes.map(({ id }) => id));
  return times.claims.filter(
    ({ subject, object }) => drawn.has(subject) && (object === null || drawn.has(object)),
  );
}

const keyOfLink = (subject: string, predicate: string, object: string): string =>
  JSON.stringify([subject, predicate, object]);

/** Ids of what is picked out, or of the claim that a document is open at. */
function selectedIn(selection: Selection | null): readonly string[] {
  if (selection === null || selection.kind === 'entities') return entitiesOf(selection);
  if (selection.kind !== 'document') return [selection.id];
  return selection.claim === undefined ? [] : [selection.claim];
}

/** The targets of claims: the link drawn from each, else the claim itself. */
function targetsIn(scene: Scene, selection: Selection | null): (claim: DatedClaim) => Target {
  const links = new Map(
    scene.links.map(({ id, subject, predicate, object }) => [keyOfLink(subject, predicate, object), id]),
  );
  return ({ id, subject, predicate, object, sentence, document }) => {
    const link = object === null ? undefined : links.get(keyOfLink(subject, predicate, object));
    const ids = [subject, ...(object === null ? [] : [object]), ...(link === undefined ? [] : [link])];
    const at = selectedIn(selection);
    return {
      key: id,
      label: sentence,
      selection: link === undefined ? { kind: 'claim', id } : { kind: 'link', id: link },
      ids,
      selected:
        at.length === 0
          ? selection?.kind === 'document' && selection.id === document.id
          : at.some((one) => one === id || ids.includes(one)),
    };
  };
}

function happened(scene: Scene, times: Times, selection: Selection | null): Moment[] {
  const roots = new Map(scene.nodes.map(({ id, root }) => [id, root]));
  const toTarget = targetsIn(scene, selection);
  return drawnClaims(scene, times).flatMap((claim) =>
    claim.happened === null
      ? []
      : [
          {
            ...claim.happened,
            keptBy: claim.happened.edtf,
            lane: roots.get(claim.subject) ?? '',
            against: claim.against,
            claims: 1,
            targets: [toTarget(claim)],
          },
        ],
  );
}

function groupBy(claims: readonly DatedClaim[], keyOf: (claim: DatedClaim) => string): DatedClaim[][] {
  const groups = new Map<string, DatedClaim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return [...groups.values()];
}

const recordedOn = ({ recordedAt }: DatedClaim): string => recordedAt.slice(0, 10);
const firstRecorded = (claims: readonly DatedClaim[]): string => claims.map(recordedOn).sort()[0] ?? '';

function known(scene: Scene, times: Times, selection: Selection | null): Moment[] {
  const claims = drawnClaims(scene, times);
  const toTarget = targetsIn(scene, selection);
  const published = groupBy(claims, ({ document }) => document.id).flatMap((group) => {
    const document = group[0]?.document;
    if (document === undefined || document.published === null) return [];
    const targets = group.map(toTarget);
    const { edtf, inferred } = document.published;
    const target: Target = {
      key: document.id,
      label: say(inferred ? 'timeline.publishedOnInferred' : 'timeline.publishedOn', {
        document: document.name,
        date: edtfWords(edtf),
      }),
      selection: { kind: 'document', id: document.id },
      ids: [...new Set(targets.flatMap(({ ids }) => ids))],
      selected: targets.some((one) => one.selected),
    };
    return [
      {
        edtf,
        keptBy: firstRecorded(group),
        inferred,
        lane: 'published',
        against: false,
        claims: group.length,
        targets: [target],
      },
    ];
  });
  const recorded = groupBy(claims, recordedOn).map((group) => ({
    lane: 'recorded',
    edtf: firstRecorded(group),
    keptBy: firstRecorded(group),
    inferred: false,
    against: false,
    claims: group.length,
    targets: group.map(toTarget),
  }));
  return [...published, ...recorded];
}

/** The dates of what is drawn, by a clock. */
export function selectMoments(
  scene: Scene,
  times: Times,
  selection: Selection | null,
  clock: Clock,
): readonly Moment[] {
  return clock === 'happened' ? happened(scene, times, selection) : known(scene, times, selection);
}
