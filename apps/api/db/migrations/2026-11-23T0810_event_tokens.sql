-- Write tokens of an event, for devices whose operators need no account.
create table event_tokens (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  label text not null check (length(label) between 1 and 120),
  scope text not null check (scope in ('forwarder')),
  token_hash text not null unique,
  created_by uuid references accounts on delete set null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  last_used_at timestamptz(3),
  check (expires_at > created_at)
);
create index event_tokens_event on event_tokens (event_id, created_at);
comment on column event_tokens.token_hash is 'SHA-256 of the token; the token itself is shown once and never kept.';
comment on column event_tokens.last_used_at is 'To about a minute, so that not every batch of reads writes here.';
grant select, insert, update on event_tokens to backstride_api;
