create table events (
  id uuid primary key default gen_random_uuid(),
  club_id uuid not null references clubs,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  name text not null check (length(name) between 1 and 120),
  place text not null default '' check (length(place) <= 200),
  time_zone text not null,
  starts_on date not null,
  ends_on date not null,
  published_at timestamptz(3),
  setup_version bigint not null default 1,
  created_at timestamptz(3) not null default now(),
  check (ends_on >= starts_on)
);
create index events_club on events (club_id, starts_on);
create index events_by_day on events (starts_on, id);
comment on column events.setup_version is 'Raised by every change of set-up (see bump_setup_version); results name the version they were computed from.';

create table timing_points (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  code text not null check (code ~ '^[A-Za-z0-9_.-]{1,24}$'),
  name text not null check (length(name) between 1 and 120),
  ordinal integer not null
);
create unique index timing_points_code on timing_points (event_id, upper(code));

create table readers (
  event_id uuid not null references events on delete cascade,
  reader_id text not null check (length(reader_id) between 1 and 64),
  timing_point_id uuid not null references timing_points on delete cascade,
  is_backup boolean not null default false,
  primary key (event_id, reader_id)
);

create table races (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 1 and 60),
  name text not null check (length(name) between 1 and 120),
  ordinal integer not null default 0,
  distance_metres integer not null check (distance_metres between 1 and 1000000),
  ranking_basis text not null check (ranking_basis in ('gun', 'net')),
  rounding text not null check (rounding in ('up-to-second', 'up-to-hundredth', 'exact-millisecond')),
  tie_rule text not null check (tie_rule in ('exact-milliseconds', 'displayed-time', 'officials-only')),
  guide_rule text not null check (guide_rule in ('forbidden', 'allowed', 'required')),
  start_window_ms integer not null default 3600000 check (start_window_ms > 0),
  ignore_window_ms integer not null default 2000 check (ignore_window_ms >= 0),
  age_groups jsonb not null default '[]',
  unique (event_id, slug)
);

create table checkpoints (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  race_id uuid not null references races on delete cascade,
  timing_point_id uuid not null references timing_points,
  kind text not null check (kind in ('start', 'split', 'finish')),
  ordinal integer not null check (ordinal >= 0),
  name text not null check (length(name) between 1 and 120),
  distance_metres integer not null check (distance_metres >= 0),
  min_section_ms integer not null check (min_section_ms >= 0),
  soft_min_section_ms integer check (soft_min_section_ms >= min_section_ms),
  section_direction text not null check (section_direction in ('backward', 'forward', 'walk')),
  unique (race_id, ordinal) deferrable initially deferred
);
create index checkpoints_event on checkpoints (event_id);

create table waves (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  race_id uuid not null references races on delete cascade,
  name text not null check (length(name) between 1 and 120),
  ordinal integer not null,
  planned_start_at timestamptz(3) not null
);
create unique index waves_name on waves (race_id, lower(name));
create index waves_event on waves (event_id);

create table categories (
  event_id uuid not null references events on delete cascade,
  race_id uuid not null references races on delete cascade,
  key text not null check (length(key) between 1 and 60),
  name text not null check (length(name) between 1 and 120),
  ordinal integer not null,
  primary key (race_id, key)
);

create table athletes (
  id uuid primary key default gen_random_uuid(),
  name text check (length(name) between 1 and 120),
  sex text check (sex in ('F', 'M', 'X')),
  birth_date date,
  is_name_hidden boolean not null default false,
  is_age_hidden boolean not null default false,
  created_at timestamptz(3) not null default now()
);
comment on table athletes is 'A person in results. Made by an entry, never merged without a person''s decision.';

create table entries (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  race_id uuid not null references races on delete cascade,
  athlete_id uuid not null references athletes,
  bib text not null check (length(bib) between 1 and 12),
  bib_sort text not null,
  wave_id uuid references waves on delete set null,
  age_years smallint check (age_years between 0 and 130),
  age_group_key text,
  club_name text check (length(club_name) <= 120),
  guide_name text check (length(guide_name) <= 120),
  guide_bib text check (length(guide_bib) <= 12),
  is_ranked boolean not null default true,
  created_at timestamptz(3) not null default now(),
  written_at timestamptz(3) not null default now(),
  unique (event_id, bib)
);
create index entries_race on entries (race_id, bib_sort);
create index entries_athlete on entries (athlete_id);
comment on column entries.bib_sort is 'The bib with its digits padded, so that 2 sorts before 10.';
comment on column entries.written_at is 'Start of the transaction that last wrote the entry; an import can be undone while it equals the import''s.';
comment on column entries.age_years is 'Age on race day given by the organizer''s list; wins over the birth date.';

create table entry_categories (
  event_id uuid not null references events on delete cascade,
  entry_id uuid not null references entries on delete cascade,
  category_key text not null,
  primary key (entry_id, category_key)
);
create index entry_categories_event on entry_categories (event_id);

create table entry_chips (
  event_id uuid not null references events on delete cascade,
  chip text not null check (length(chip) between 1 and 64),
  entry_id uuid not null references entries on delete cascade,
  purpose text not null check (purpose in ('runner', 'guide')),
  priority smallint not null default 0,
  primary key (event_id, chip)
);
create index entry_chips_entry on entry_chips (entry_id);

create table entry_search_words (
  race_id uuid not null references races on delete cascade,
  word text not null,
  entry_id uuid not null references entries on delete cascade,
  is_public boolean not null,
  primary key (race_id, word, entry_id)
);
create index entry_search_words_prefix on entry_search_words (race_id, word text_pattern_ops);
create index entry_search_words_entry on entry_search_words (entry_id);
comment on table entry_search_words is 'Folded words of names and clubs.';
comment on column entry_search_words.is_public is 'False for the words of a hidden name: only organizers find by them.';

create table imports (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  race_id uuid references races on delete cascade,
  kind text not null check (kind in ('entries', 'reads', 'finish-times')),
  file_name text not null check (length(file_name) <= 255),
  content bytea not null,
  content_sha256 text not null,
  settings jsonb not null default '{}',
  outcome jsonb,
  undo jsonb,
  uploaded_by uuid references accounts on delete set null,
  uploaded_at timestamptz(3) not null default now(),
  applied_at timestamptz(3),
  undone_at timestamptz(3)
);
create index imports_event on imports (event_id, uploaded_at);

-- Set-up feeds results: whatever changes it raises the event's version and says so.
create function bump_setup_version() returns trigger language plpgsql as $$
declare
  touched_event_id uuid;
begin
  for touched_event_id in select distinct event_id from changed_rows loop
    update events set setup_version = setup_version + 1 where id = touched_event_id;
    perform pg_notify('backstride_setup', touched_event_id::text);
  end loop;
  return null;
end
$$;

create trigger readers_insert_bumps_setup after insert on readers
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger readers_update_bumps_setup after update on readers
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger readers_delete_bumps_setup after delete on readers
  referencing old table as changed_rows for each statement execute function bump_setup_version();
create trigger races_insert_bumps_setup after insert on races
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger races_update_bumps_setup after update on races
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger races_delete_bumps_setup after delete on races
  referencing old table as changed_rows for each statement execute function bump_setup_version();
create trigger checkpoints_insert_bumps_setup after insert on checkpoints
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger checkpoints_update_bumps_setup after update on checkpoints
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger checkpoints_delete_bumps_setup after delete on checkpoints
  referencing old table as changed_rows for each statement execute function bump_setup_version();
create trigger waves_insert_bumps_setup after insert on waves
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger waves_update_bumps_setup after update on waves
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger waves_delete_bumps_setup after delete on waves
  referencing old table as changed_rows for each statement execute function bump_setup_version();
create trigger categories_insert_bumps_setup after insert on categories
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger categories_update_bumps_setup after update on categories
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger categories_delete_bumps_setup after delete on categories
  referencing old table as changed_rows for each statement execute function bump_setup_version();
create trigger entries_insert_bumps_setup after insert on entries
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger entries_update_bumps_setup after update on entries
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger entries_delete_bumps_setup after delete on entries
  referencing old table as changed_rows for each statement execute function bump_setup_version();
create trigger entry_categories_insert_bumps_setup after insert on entry_categories
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger entry_categories_update_bumps_setup after update on entry_categories
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger entry_categories_delete_bumps_setup after delete on entry_categories
  referencing old table as changed_rows for each statement execute function bump_setup_version();
create trigger entry_chips_insert_bumps_setup after insert on entry_chips
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger entry_chips_update_bumps_setup after update on entry_chips
  referencing new table as changed_rows for each statement execute function bump_setup_version();
create trigger entry_chips_delete_bumps_setup after delete on entry_chips
  referencing old table as changed_rows for each statement execute function bump_setup_version();

grant select, insert, update, delete on events, timing_points, readers, races, checkpoints, waves, categories,
  athletes, entries, entry_categories, entry_chips, entry_search_words, imports to backstride_api;
