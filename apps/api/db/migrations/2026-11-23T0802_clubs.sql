create table clubs (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60),
  name text not null check (length(name) between 1 and 120),
  description text not null default '' check (length(description) <= 4000),
  time_zone text not null,
  first_weekday smallint not null check (first_weekday between 1 and 7),
  units text not null check (units in ('metric', 'imperial')),
  created_at timestamptz(3) not null default now()
);
comment on column clubs.first_weekday is 'ISO weekday, 1 Monday to 7 Sunday.';

create table club_members (
  id uuid not null unique default gen_random_uuid(),
  club_id uuid not null references clubs on delete cascade,
  account_id uuid not null references accounts on delete cascade,
  role text not null check (role in ('owner', 'organizer', 'coach', 'member', 'guest')),
  joined_at timestamptz(3) not null default now(),
  primary key (club_id, account_id)
);
create index club_members_account on club_members (account_id);

create table club_invites (
  id uuid primary key default gen_random_uuid(),
  club_id uuid not null references clubs on delete cascade,
  token_hash text not null unique,
  role text not null check (role in ('organizer', 'coach', 'member', 'guest')),
  label text not null default '' check (length(label) <= 120),
  created_by uuid references accounts on delete set null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  max_uses integer check (max_uses > 0),
  uses integer not null default 0
);
create index club_invites_club on club_invites (club_id);
comment on column club_invites.token_hash is 'SHA-256 of the token in the link; the token itself is shown once and never kept.';

create table club_join_requests (
  id uuid primary key default gen_random_uuid(),
  club_id uuid not null references clubs on delete cascade,
  account_id uuid not null references accounts on delete cascade,
  message text not null default '' check (length(message) <= 1000),
  created_at timestamptz(3) not null default now(),
  decided_at timestamptz(3),
  decided_by uuid references accounts on delete set null,
  decision text check (decision in ('accepted', 'declined')),
  check ((decided_at is null) = (decision is null))
);
create unique index club_join_requests_open on club_join_requests (club_id, account_id) where decided_at is null;

grant select, insert, update, delete on clubs, club_members, club_invites, club_join_requests to backstride_api;
