import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { measureQuestion, type QuestionSize, TooManyFields } from './measure-question.ts';

/** How much one question may hold. All but `tokens` are counted with its fragments spelled out, `tokens` as it was sent. */
export const questionLimits = {
  tokens: 2_000,
  depth: 12,
  aliases: 50,
  fields: 2_000,
  /** The most objects that one answer may hold, counted before anything is read, as if every page were full. */
  objects: 100_000,
} as const;

const advice: Record<
  Exclude<keyof typeof questionLimits, 'tokens'>,
  (most: number, asked: string) => string
> = {
  depth: (most, asked) =>
    `The question is ${asked} fields deep, and at most ${most} are allowed. Ask in steps.`,
  aliases: (most, asked) =>
    `The question has ${asked} aliases, and at most ${most} are allowed. Ask for a list, or in several questions.`,
  fields: (most, asked) =>
    `The question has ${asked} fields with its fragments spelled out, and at most ${most} are allowed. Ask in several questions.`,
  objects: (most, asked) =>
    `The answer may hold ${asked} objects, and at most ${most} are allowed. Ask for smaller pages, or fewer within each other.`,
};

const tooLarge = (limit: keyof typeof advice, asked: string): GraphQLError =>
  new GraphQLError(advice[limit](questionLimits[limit], asked), {
    extensions: { code: 'TOO_LARGE', limit, ceiling: questionLimits[limit] },
  });

/** The limit that a question passes, as an error. */
function passed(size: QuestionSize): GraphQLError | null {
  for (const limit of ['depth', 'aliases', 'fields', 'objects'] as const)
    if (size[limit] > questionLimits[limit]) return tooLarge(limit, String(size[limit]));
  return null;
}

/** A question's size, or why it may not be asked; null when running it will say what is wrong with it. */
export function checkQuestion(
  args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>,
): QuestionSize | GraphQLError | null {
  try {
    const size = measureQuestion(
      args.schema,
      args.document,
      args.operationName ?? undefined,
      { ...args.variableValues },
      questionLimits.fields,
    );
    return size && (passed(size) ?? size);
  } catch (error) {
    if (error instanceof TooManyFields) return tooLarge('fields', `more than ${questionLimits.fields}`);
    throw error;
  }
}

interface Asking {
  readonly request: Request;
  readonly params: { readonly extensions?: Record<string, unknown> };
}

const wantsCost = ({ request, params }: Asking): boolean =>
  request.headers.get('x-attest-cost') === '1' || params.extensions?.cost === true;

/** Refuses a question that could be larger than a reader or the server can hold, and says what it weighs to who wants to know. */
export const limitQuestion: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const size = checkQuestion(args);
    if (size instanceof GraphQLError) return setResultAndStopExecution({ errors: [size] });
    if (size === null || !wantsCost(args.contextValue)) return;
    return {
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const cost = { objects: size.objects, limit: questionLimits.objects };
        setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const size = checkQuestion(args);
    if (size instanceof GraphQLError) setResultAndStopExecution({ errors: [size] });
  },
};
