import { Button } from 'react-aria-components';
import { say, sayAll } from '../../texts/say.ts';
import type { NextStep, Remark } from './explain-search.ts';

/** What a step is called on its button. */
function nameOfStep(step: NextStep, nameOfType: (id: string) => string): string {
  switch (step.does) {
    case 'retry':
      return say('search.searchAgain');
    case 'clear-filter':
      return say('action.clearFilter');
    case 'add-documents':
      return say('search.addDocument');
    case 'show-types':
      return say('search.showTypes', { types: sayAll(step.roots.map(nameOfType)) });
    case 'narrow':
      if (step.scope.kind === 'claims') return say('search.inClaims');
      return say(step.scope.kind === null ? 'search.inEverything' : 'search.inEveryType');
  }
}

export interface SearchRemarksProps {
  readonly remarks: readonly Remark[];
  nameOfType(id: string): string;
  onStep(step: NextStep): void;
}

/** Why there is not more, each with the next step as a button. */
export function SearchRemarks({ remarks, nameOfType, onStep }: SearchRemarksProps) {
  return (
    <div role="status" className="search-remarks">
      {remarks.map(({ words, steps }) => (
        <div key={words} className="search-remark">
          <p>{words}</p>
          {steps.map((step) => {
            const name = nameOfStep(step, nameOfType);
            return (
              <Button key={name} className="button" onPress={() => onStep(step)}>
                {name}
              </Button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
