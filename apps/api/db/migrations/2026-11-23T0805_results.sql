-- Results are derived: they can be thrown away and computed again from set-up and log.
create table race_projections (
  race_id uuid primary key references races on delete cascade,
  event_id uuid not null references events on delete cascade,
  log_position bigint not null default 0,
  setup_version bigint not null default 0,
  change_position bigint not null default 0,
  removal_position bigint not null default 0,
  results_sha256 text,
  counts jsonb not null default '{}',
  facets jsonb not null default '{}',
  section_bands jsonb not null default '[]',
  first_gun_at timestamptz(3),
  updated_at timestamptz(3) not null default now()
);
create index race_projections_event on race_projections (event_id);
comment on column race_projections.change_position is 'Position of the newest change; subscribers resume from the one they saw.';
comment on column race_projections.removal_position is 'Position of the newest change that took rows away; who saw less has to load anew.';
comment on column race_projections.section_bands is 'Per checkpoint the 10th, 50th and 90th percentile of the section time of the field, in milliseconds.';

create table results (
  race_id uuid not null references races on delete cascade,
  entry_id uuid not null,
  event_id uuid not null,
  bib text not null,
  list_order integer not null,
  status text not null check (status in ('entered', 'on-course', 'finished', 'dns', 'dnf', 'dsq', 'unranked')),
  place integer,
  place_in_sex integer,
  place_in_age_group integer,
  places_in_categories jsonb not null default '{}',
  sex text,
  age_group_key text,
  category_keys text[] not null default '{}',
  club_name text,
  gun_at timestamptz(3),
  is_gun_planned boolean not null default false,
  start_at timestamptz(3),
  start_source text not null check (start_source in ('start-read', 'gun', 'planned-gun', 'none')),
  finish_at timestamptz(3),
  raw_gun_ms integer,
  raw_net_ms integer,
  penalty_ms integer not null default 0,
  gun_ms integer,
  net_ms integer,
  ranked_ms integer,
  displayed_gun_ms integer,
  displayed_net_ms integer,
  splits jsonb not null default '[]',
  ruling_fact_ids text[] not null default '{}',
  content_hash text not null,
  change_position bigint not null,
  primary key (race_id, entry_id)
) with (fillfactor = 85);
comment on column results.content_hash is 'Hash of the row''s content, so that a projector that starts anew writes only what differs.';
create index results_list on results (race_id, list_order);
create index results_changes on results (race_id, change_position);
create index results_bib on results (race_id, bib);
-- Filters by sex, age group and status read the list in order: places move with every finisher, and every
-- index would be written anew with them. Clubs are small, so that theirs pays.
create index results_club on results (race_id, club_name, list_order);

grant select, insert, update, delete on race_projections, results to backstride_api;
