import back from 'lucide-static/icons/chevron-left.svg?raw';
import forth from 'lucide-static/icons/chevron-right.svg?raw';
import { Button, Group } from 'react-aria-components';
import type { FoundPathFragment } from '../../api/generated/graphql.ts';
import { hopAt } from '../../state/paths-shown.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';

export interface Walk {
  /** The hop picked out, from 0; -1 before the first. */
  readonly at: number;
  go(hop: number): void;
}

/** Goes along a path hop by hop: each is picked out in turn, and its sentence is said. */
export function useWalk(path: FoundPathFragment): Walk {
  const at = useSelect((state) => hopAt(state.view));
  return {
    at,
    go: (hop) => {
      const link = path.links[hop];
      if (link === undefined) return;
      const sentence = path.sentences.find(({ hop: number }) => number === hop + 1)?.text ?? '';
      dispatch({
        type: 'hop-walked',
        link: link.id,
        said: say('paths.hopSaid', { number: hop + 1, count: path.length, sentence }),
      });
    },
  };
}

/** The buttons of the walk. */
export function PathWalk({ walk, count }: { readonly walk: Walk; readonly count: number }) {
  const { at, go } = walk;
  return (
    <Group className="path-walk" aria-label={say('paths.walk')}>
      <Button
        className="button path-walk-button"
        aria-label={say('paths.previous')}
        isDisabled={at <= 0}
        onPress={() => go(at - 1)}
      >
        <Icon svg={back} />
      </Button>
      <span className="path-walk-place">
        {at < 0 ? say('paths.toWalk', { count }) : say('paths.hopOf', { number: at + 1, count })}
      </span>
      <Button
        className="button path-walk-button"
        aria-label={say('paths.next')}
        isDisabled={at >= count - 1}
        onPress={() => go(at + 1)}
      >
        <Icon svg={forth} />
      </Button>
      <span className="path-walk-keys">
        <kbd>←</kbd> <kbd>→</kbd>
      </span>
    </Group>
  );
}
