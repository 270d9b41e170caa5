import type { View } from './view.ts';

/** Whether the side panel's place shows what expanding an entity would bring: nothing is picked out over it. */
export const isPreviewShown = ({ expanding, selection }: View): boolean =>
  expanding !== null && selection === null;
