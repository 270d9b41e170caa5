import { useEffect, useMemo, useState } from 'react';
import { AskError } from '../../api/ask-error.ts';
import type { Scene } from '../../state/select-scene.ts';
import { useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { type LinkClaims, readClaims } from '../export/read-claims.ts';

/** Links whose claims are read at once, and with each wish for more. */
const step = 100;

const nothing: ReadonlyMap<string, LinkClaims> = new Map();

/** The claims of a scene's links, the first hundred and more as the reader asks for them. */
export function useReadClaims({ links }: Scene) {
  const filter = useSelect((state) => state.view.filter);
  const changes = useSelect((state) => state.status.changes);
  // Text, so that equal ones compare equal.
  const idsText = links.map(({ id }) => id).join('\n');
  const ids = useMemo(() => (idsText === '' ? [] : idsText.split('\n')), [idsText]);
  const [most, setMost] = useState(step);
  const [tries, setTries] = useState(0);
  const [read, setRead] = useState({ key: '', claims: nothing });
  const [problem, setProblem] = useState('');
  const key = `${JSON.stringify(filter)} ${changes} ${tries} ${most} ${idsText}`;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setProblem('');
    readClaims(ids.slice(0, most), toFilterInput(filter), filter.frontier, {
      signal,
      onProgress: () => undefined,
    }).then(
      (claims) => setRead({ key, claims }),
      (error: unknown) => {
        if (!signal.aborted) setProblem(error instanceof AskError ? error.message : say('common.wentWrong'));
      },
    );
    return () => controller.abort();
  }, [ids, most, filter, key]);
  return {
    claims: read.claims,
    /** What is on screen may be of what was shown before. */
    isReading: read.key !== key && problem === '',
    problem,
    left: Math.max(0, ids.length - most),
    readMore: () => setMost(most + step),
    retry: () => setTries(tries + 1),
  };
}
