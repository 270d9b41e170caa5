import type { CanvasProps } from '../graph/canvas.tsx';
import { askLayout } from '../graph/layouts/ask-layout.ts';
import { store } from '../state/store.ts';

/** Lays out what the page shows. Layouts by what is said need to know more than links. */
export const findPlaces: CanvasProps['findPlaces'] = async (layout) =>
  layout.kind === undefined
    ? askLayout(layout)
    : askLayout(layout, (await import('../state/layout-facts.ts')).layoutFacts(store.getState()));
