import pg from 'pg';
import type { ArchivedSequence } from './manifest.ts';

/** A table, as far as copying needs to know it. */
export interface Table {
  schema: string;
  name: string;
  columns: string[];
  /** SQL of an order in which the rows always come out the same. */
  order: string;
}

/** A foreign key, to be dropped and made again. */
export interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

const OURS = "n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'";

/** Quoted name with schema. */
export function qualified(table: { schema: string; name: string }): string {
  return `${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)}`;
}

/** Quoted column list. */
export function columnList(columns: readonly string[]): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ');
}

/** Every table, partitions left out since their parents hold their rows. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT n.nspname AS schema, c.relname AS name,
      array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns,
      coalesce(
        (SELECT string_agg(quote_ident(k.attname) || CASE WHEN k.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', '
            ORDER BY p.position)
          FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS p (attnum, position)
          JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = p.attnum
          WHERE i.indrelid = c.oid AND i.indisprimary),
        format('%I.*::text COLLATE "C"', c.relname)) AS order
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${OURS}
    GROUP BY n.nspname, c.relname, c.oid
    ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`);
  return rows;
}

/** Every sequence with where it stands. */
export async function listSequences(client: pg.Client): Promise<ArchivedSequence[]> {
  const { rows } = await client.query<ArchivedSequence>(`
    SELECT s.schemaname AS schema, s.sequencename AS name, s.last_value::text AS "lastValue"
    FROM pg_sequences s
    ORDER BY s.schemaname COLLATE "C", s.sequencename COLLATE "C"`);
  return rows;
}

/** Every foreign key; those that partitions inherit come and go with their parent's. */
export async function listForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS "table", quote_ident(k.conname) AS name,
      pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE k.contype = 'f' AND k.conparentid = 0 AND ${OURS}
    ORDER BY 1, 2`);
  return rows;
}

/** Makes text come out the same on every server. */
export const SAME_TEXT_EVERYWHERE = `
  SET LOCAL timezone = 'UTC';
  SET LOCAL datestyle = 'ISO, YMD';
  SET LOCAL intervalstyle = 'postgres';
  SET LOCAL extra_float_digits = 1;
  SET LOCAL bytea_output = 'hex';
  SET LOCAL client_encoding = 'UTF8'`;

/** The statement that sends a table's rows, always in the same order. */
export function copyOutSql(table: Table): string {
  return `COPY (SELECT ${columnList(table.columns)} FROM ${qualified(table)} ORDER BY ${table.order}) TO STDOUT`;
}
