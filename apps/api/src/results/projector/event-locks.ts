import type pg from 'pg';

/** Keeps the locks of the events that this process projects, all on one connection of its own. */
export interface EventLocks {
  /** True when this process holds the event's lock, now or already. */
  acquire(eventId: string): Promise<boolean>;
  release(eventId: string): Promise<void>;
  /** Gives everything back. */
  close(): Promise<void>;
}

/**
 * Locks by `pg_try_advisory_lock`. When the connection is lost so are the locks: `onLost` is called, and the
 * next `acquire` opens another connection.
 */
export function createEventLocks(options: {
  readonly pool: pg.Pool;
  readonly onLost: () => void;
}): EventLocks {
  const held = new Set<string>();
  let connecting: Promise<pg.PoolClient> | null = null;

  const connect = (): Promise<pg.PoolClient> => {
    connecting ??= options.pool.connect().then(
      (client) => {
        client.once('error', (error) => {
          connecting = null;
          held.clear();
          client.release(error);
          options.onLost();
        });
        return client;
      },
      (error: unknown) => {
        connecting = null;
        throw error;
      },
    );
    return connecting;
  };

  return {
    async acquire(eventId) {
      if (held.has(eventId)) return true;
      const client = await connect();
      const { rows } = await client.query<{ locked: boolean }>(
        "select pg_try_advisory_lock(hashtextextended('race-projector/' || $1, 0)) as locked",
        [eventId],
      );
      const locked = rows[0]?.locked === true;
      if (locked) held.add(eventId);
      return locked;
    },
    async release(eventId) {
      if (!held.delete(eventId) || connecting === null) return;
      const client = await connecting;
      await client.query("select pg_advisory_unlock(hashtextextended('race-projector/' || $1, 0))", [
        eventId,
      ]);
    },
    async close() {
      if (connecting === null) return;
      const client = await connecting;
      connecting = null;
      held.clear();
      client.removeAllListeners('error');
      client.release(true);
    },
  };
}
