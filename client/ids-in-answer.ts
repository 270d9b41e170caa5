/** Every id that an answer holds, each once, in its order: values of `id`, and of the columns `ids`. */
export function idsInAnswer(answer: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) look(item);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && typeof inner === 'string') found.add(inner);
      else if (key === 'ids' && Array.isArray(inner)) {
        for (const id of inner) if (typeof id === 'string') found.add(id);
      } else look(inner);
    }
  };
  look(answer);
  return [...found];
}
