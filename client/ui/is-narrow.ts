/** Where a narrow screen has no room for both, the answer comes first and the choices are folded away. */
export const isNarrow = (): boolean => matchMedia('(max-width: 720px)').matches;
