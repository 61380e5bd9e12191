import type pg from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured, for `/metrics`. */
export interface Metrics {
  readonly registry: Registry;
  /** Starts the clock of one GraphQL operation. */
  startOperation(): (labels: { readonly operation: string; readonly outcome: 'ok' | 'errors' }) => void;
  /** Streams that are open. */
  readonly openStreams: Gauge;
}

/** A registry of its own, so that several servers fit into one process. */
export function createMetrics(pool: pg.Pool): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'backstride_operation_duration_seconds',
    help: 'GraphQL operations over HTTP, by name for those of our own pages',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'backstride_database_connections',
    help: 'Connections of the pool, and requests that wait for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  return {
    registry,
    startOperation: () => durations.startTimer(),
    openStreams: new Gauge({
      name: 'backstride_open_streams',
      help: 'Subscriptions that are being listened to',
      registers: [registry],
    }),
  };
}
