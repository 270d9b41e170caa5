/** Whether the legend has room beside the picture. */
export const isWide = (): boolean => matchMedia('(min-width: 721px)').matches;

/** Screen pixels that the open legend covers at the left; on a narrow screen it starts closed and covers none. */
export const legendWidth = (): number => (isWide() ? 216 : 0);
