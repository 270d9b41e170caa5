/**
 * Makes records of which only a part was read: `partly<T>('kind')('field not read', …)`. To look at the rest is a fault of ours and throws:
 * it must not look like something that is known to be absent.
 */
export const partly =
  <T extends object>(kind: string) =>
  <K extends keyof T & string>(...unread: readonly K[]): ((read: Omit<T, K>) => T) => {
    const rest = Object.create(null);
    for (const name of unread) {
      Object.defineProperty(rest, name, {
        get(): never {
          throw new Error(`The ${name} of the ${kind} was not read.`);
        },
      });
    }
    // What is not among the fields that were read is behind them.
    return (read) => Object.assign(Object.create(rest), read) as T;
  };
