import pg from 'pg';

/** The group role that holds the grants; made by the first migration. */
export const API_GROUP_ROLE = 'backstride_api';

/**
 * Makes (or renews the password of) the database's own log-in role for the API, a member of the
 * group role that may read and append to the race log but not change it.
 *
 * @param options.ownerUrl log-in of the owner; needs the right to create roles
 * @param options.password kept by the caller; letters, digits, `-` and `_` only
 * @returns the connection URL that the API logs in with
 */
export async function ensureApiLogin(options: {
  readonly ownerUrl: string;
  readonly password: string;
}): Promise<string> {
  if (!/^[\w-]{16,}$/.test(options.password))
    throw new Error('The password of the API role needs 16 or more of: letters, digits, - and _');
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const role = `${API_GROUP_ROLE}_${rows[0]?.name ?? ''}`;
    const quoted = pg.escapeIdentifier(role);
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ${quoted} login inherit password '${options.password}'`);
    await client.query(`grant ${API_GROUP_ROLE} to ${quoted}`);
    const url = new URL(options.ownerUrl);
    url.username = role;
    url.password = options.password;
    return url.toString();
  } finally {
    await client.end();
  }
}
