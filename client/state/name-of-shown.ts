import { say } from '../texts/say.ts';
/** The name as it is drawn: what was made up as an example says so, once. */
export function nameOfShown({
  name,
  invented,
}: {
  readonly name: string;
  readonly invented: boolean;
}): string {
  return invented && !/\(invented\)/iu.test(name) ? say('words.invented', { name }) : name;
}
