import { SpanStatusCode, trace } from '@opentelemetry/api';
import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.ts';

interface Facts {
  readonly begun: number;
  operation: string;
  code?: string;
}

/** Without an OpenTelemetry SDK in the process this tracer does nothing and costs nothing. */
const tracer = trace.getTracer('attest');

const operationOf = (args: ExecutionArgs) => getOperationAST(args.document, args.operationName);

/**
 * Counts and times each request to the API, and runs each operation in a span, below which are those of its statements. Two plugins:
 * `requests` must come first, to see what others refuse, `operations` last, to be around all that the others do.
 */
export function observeQuestions(metrics: Metrics | undefined): { requests: Plugin; operations: Plugin } {
  const known = new WeakMap<Request, Facts>();
  const note = (request: Request, facts: Partial<Facts>): void => {
    const own = known.get(request);
    if (own) Object.assign(own, facts);
  };
  const requests: Plugin = {
    onRequest({ request }) {
      known.set(request, { begun: performance.now(), operation: 'none' });
    },
    onSubscribe({ args }) {
      note(args.contextValue.request, { operation: 'subscription' });
    },
    onResponse({ request, response }) {
      const facts = known.get(request);
      if (!facts) return;
      const seconds = (performance.now() - facts.begun) / 1000;
      metrics?.observeQuestion(facts.operation, facts.code ?? String(response.status), seconds);
    },
  };
  const operations: Plugin = {
    // Here and not above: by now errors have our codes.
    onResultProcess({ request, result }) {
      const errors = 'errors' in result ? result.errors : undefined;
      note(request, { code: String(errors?.[0]?.extensions?.code ?? 'OK') });
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = operationOf(args);
      const kind = operation?.operation ?? 'none';
      note(args.contextValue.request, { operation: kind });
      const name = operation?.name?.value;
      const attributes = {
        'graphql.operation.type': kind,
        ...(name ? { 'graphql.operation.name': name } : {}),
      };
      setExecuteFn((given: ExecutionArgs) =>
        tracer.startActiveSpan(`graphql ${kind}`, { attributes }, async (span) => {
          try {
            const result = await executeFn(given);
            const [error] = 'errors' in result ? (result.errors ?? []) : [];
            if (error) span.setStatus({ code: SpanStatusCode.ERROR });
            return result;
          } finally {
            span.end();
          }
        }),
      );
    },
  };
  return { requests, operations };
}
