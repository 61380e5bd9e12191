-- The race log: a grow-only set of facts per event. Rows are written by append_facts alone, which
-- holds the event's head row, so that positions are dense and in commit order and a fact that is
-- sent twice is kept once. The API's role may read and append, nothing else.
create table race_log_heads (
  event_id uuid primary key references events,
  last_position bigint not null default 0
);

create function create_race_log_head() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into race_log_heads (event_id) values (new.id);
  return null;
end
$$;
create trigger events_have_a_race_log after insert on events
  for each row execute function create_race_log_head();

create table race_log (
  event_id uuid not null,
  position bigint not null,
  fact_id uuid not null,
  kind text not null check (kind in ('chip-read', 'manual-crossing', 'gun', 'ruling', 'reader-clock-offset', 'void')),
  occurred_at timestamptz(3) not null,
  official text not null check (official in ('device', 'timer', 'judge', 'starter', 'organizer', 'chief-judge')),
  timing_point_id uuid,
  reader_id text,
  chip text,
  bib text,
  race_id uuid,
  entry_id uuid,
  rssi_dbm smallint,
  detail jsonb,
  raw text,
  device jsonb,
  recorded_by uuid,
  received_at timestamptz(3) not null,
  primary key (event_id, position),
  unique (event_id, fact_id)
) partition by hash (event_id);
comment on column race_log.detail is 'What the kind needs beyond the columns: wave and source of a gun, decision and reason of a ruling, offset of a clock, target and reason of a void.';
comment on column race_log.device is 'Session, sequence, wall clock and monotonic clock of the device that recorded a tap or a decision.';

create table race_log_p0 partition of race_log for values with (modulus 4, remainder 0);
create table race_log_p1 partition of race_log for values with (modulus 4, remainder 1);
create table race_log_p2 partition of race_log for values with (modulus 4, remainder 2);
create table race_log_p3 partition of race_log for values with (modulus 4, remainder 3);

create index race_log_chip on race_log (event_id, chip) where chip is not null;
create index race_log_bib on race_log (event_id, bib) where bib is not null;
create index race_log_decisions on race_log (event_id, position) where kind not in ('chip-read', 'manual-crossing');

create function reject_race_log_change() returns trigger language plpgsql as $$
begin
  raise exception 'The race log is append-only: % is not allowed', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger race_log_keeps_rows before update or delete on race_log
  for each row execute function reject_race_log_change();
create trigger race_log_keeps_all before truncate on race_log
  for each statement execute function reject_race_log_change();


-- Appends what is new and tells how many that were and where the log now ends. Any batch may be
-- sent any number of times: facts already in the log are left alone.
create function append_facts(
  target_event_id uuid,
  fact_ids uuid[],
  kinds text[],
  occurred_ats timestamptz[],
  officials text[],
  timing_point_ids uuid[],
  reader_ids text[],
  chips text[],
  bibs text[],
  race_ids uuid[],
  entry_ids uuid[],
  rssi_dbms smallint[],
  details jsonb[],
  raws text[],
  devices jsonb[],
  recorded_by_account_id uuid,
  received timestamptz
) returns table (recorded_count bigint, last_position bigint)
language plpgsql security definer set search_path = public as $$
declare
  head bigint;
  added bigint;
begin
  select h.last_position into head from race_log_heads h where h.event_id = target_event_id for update;
  if not found then
    raise exception 'There is no event %', target_event_id using errcode = 'foreign_key_violation';
  end if;

  insert into race_log (
    event_id, position, fact_id, kind, occurred_at, official, timing_point_id, reader_id, chip, bib,
    race_id, entry_id, rssi_dbm, detail, raw, device, recorded_by, received_at
  )
  select target_event_id, head + row_number() over (order by f.ordinal), f.fact_id, f.kind, f.occurred_at,
    f.official, f.timing_point_id, f.reader_id, f.chip, f.bib, f.race_id, f.entry_id, f.rssi_dbm, f.detail,
    f.raw, f.device, recorded_by_account_id, received
  from (
    select distinct on (u.fact_id) u.*
    from unnest(fact_ids, kinds, occurred_ats, officials, timing_point_ids, reader_ids, chips, bibs, race_ids,
      entry_ids, rssi_dbms, details, raws, devices) with ordinality
      as u (fact_id, kind, occurred_at, official, timing_point_id, reader_id, chip, bib, race_id, entry_id,
        rssi_dbm, detail, raw, device, ordinal)
    where not exists (
      select from race_log known where known.event_id = target_event_id and known.fact_id = u.fact_id
    )
    order by u.fact_id, u.ordinal
  ) f;
  get diagnostics added = row_count;

  if added > 0 then
    update race_log_heads h set last_position = head + added where h.event_id = target_event_id;
    perform pg_notify('backstride_log', target_event_id::text);
  end if;
  return query select added, head + added;
end
$$;

revoke all on function append_facts from public;
grant execute on function append_facts to backstride_api;
grant select on race_log, race_log_heads to backstride_api;
