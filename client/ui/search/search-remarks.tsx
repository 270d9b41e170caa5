import { Button } from 'react-aria-components';
import type { NextStep, Remark } from './explain-search.ts';

/** What a step is called on its button. */
function nameOfStep(step: NextStep, nameOfType: (id: string) => string): string {
  switch (step.does) {
    case 'retry':
      return 'Search again';
    case 'clear-filter':
      return 'Clear the filter';
    case 'add-documents':
      return 'Paste or add a document';
    case 'show-types':
      return `Show ${step.roots.map(nameOfType).join(' and ')} again`;
    case 'narrow':
      if (step.scope.kind === 'claims') return 'Search in claims’ words';
      return step.scope.kind === null ? 'Search in everything' : 'Search in every type';
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
