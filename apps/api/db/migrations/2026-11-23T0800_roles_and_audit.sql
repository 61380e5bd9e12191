-- The API's role: a group without log-in that holds the grants, so that every database of a
-- cluster can share them. Each database has its own log-in role that is a member of it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'backstride_api') then
    create role backstride_api nologin;
  end if;
end
$$;

grant usage on schema public to backstride_api;

create table audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  account_id uuid,
  club_id uuid,
  event_id uuid,
  action text not null,
  subject text not null,
  before jsonb,
  after jsonb
);
create index audit_entries_club on audit_entries (club_id, id) where club_id is not null;
create index audit_entries_event on audit_entries (event_id, id) where event_id is not null;
comment on table audit_entries is 'Who changed what in clubs and set-up. Appended to, never changed.';
grant select, insert on audit_entries to backstride_api;

-- Whether the database fits the code is a question that the API answers on /readyz.
grant select on schema_migrations to backstride_api;
