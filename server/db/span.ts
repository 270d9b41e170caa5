import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AttestError, type ErrorCode } from '../domain/errors.ts';

/** What became of a statement: its name, how long it took with waiting for its turn, and the code of its failure. */
export type ObserveStatement = (name: string, seconds: number, code: ErrorCode | 'OK') => void;

/** Without an OpenTelemetry SDK in the process this tracer does nothing and costs nothing. */
const tracer = trace.getTracer('attest');

/** Runs a statement within a span `cypher NAME`, which says how many rows came; neither text nor parameters are put into it. */
export function inSpan<T>(
  name: string,
  observe: ObserveStatement | undefined,
  run: () => Promise<T[]>,
): Promise<T[]> {
  const begun = performance.now();
  const attributes = { 'db.system.name': 'neo4j', 'db.operation.name': name };
  return tracer.startActiveSpan(`cypher ${name}`, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    let code: ErrorCode | 'OK' = 'OK';
    try {
      const rows = await run();
      span.setAttribute('db.response.returned_rows', rows.length);
      return rows;
    } catch (error) {
      code = error instanceof AttestError ? error.code : 'INTERNAL';
      span.setAttribute('error.type', code);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
      observe?.(name, (performance.now() - begun) / 1000, code);
    }
  });
}
