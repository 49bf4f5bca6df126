-- What was said, and what was published about it. Texts are kept exactly as given and never change.
-- `arrival` is the order in which rows came; lists and their cursors follow it, whatever the clock did.

create table speaker (
  id text primary key,
  name text not null unique check (name <> ''),
  -- The name without case and accents: what filters compare.
  folded text not null,
  created_at text not null
) strict, without rowid;

create index speaker_by_folded on speaker (folded);

create table outlet (
  id text primary key,
  name text not null unique check (name <> ''),
  folded text not null,
  created_at text not null
) strict, without rowid;

create index outlet_by_folded on outlet (folded);

create table statement (
  arrival integer primary key,
  id text not null unique,
  -- SHA-256 over what makes it this statement: normalised text, language, speaker, source.
  fingerprint text not null,
  speaker_id text references speaker (id),
  language text,
  date text check (date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  medium text,
  source_url text,
  created_at text not null,
  excerpt text not null,
  text text not null check (text <> '')
) strict;

create index statement_by_fingerprint on statement (fingerprint);
create index statement_by_speaker on statement (speaker_id);

create table rendering (
  arrival integer primary key,
  id text not null unique,
  statement_id text not null references statement (id),
  -- SHA-256 over what makes it this rendering: normalised text, language, outlet, URL, quote type.
  fingerprint text not null,
  outlet_id text references outlet (id),
  language text,
  url text,
  date text check (date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  quote_type text check (quote_type in ('direct', 'partial', 'indirect')),
  translated_by text,
  created_at text not null,
  excerpt text not null,
  text text not null check (text <> '')
) strict;

create index rendering_by_fingerprint on rendering (statement_id, fingerprint);
create index rendering_by_outlet on rendering (outlet_id);

-- A date, medium or translator that was not known may be filled in later; nothing that is known is overwritten.

create trigger statement_keeps_what_is_known before update on statement
when new.arrival is not old.arrival
  or new.id is not old.id
  or new.fingerprint is not old.fingerprint
  or new.speaker_id is not old.speaker_id
  or new.language is not old.language
  or (old.date is not null and new.date is not old.date)
  or (old.medium is not null and new.medium is not old.medium)
  or new.source_url is not old.source_url
  or new.created_at is not old.created_at
  or new.excerpt is not old.excerpt
  or new.text is not old.text
begin
  select raise(abort, 'a statement is immutable');
end;

create trigger statement_stays before delete on statement
begin
  select raise(abort, 'a statement is immutable');
end;

create trigger rendering_keeps_what_is_known before update on rendering
when new.arrival is not old.arrival
  or new.id is not old.id
  or new.statement_id is not old.statement_id
  or new.fingerprint is not old.fingerprint
  or new.outlet_id is not old.outlet_id
  or new.language is not old.language
  or new.url is not old.url
  or (old.date is not null and new.date is not old.date)
  or new.quote_type is not old.quote_type
  or (old.translated_by is not null and new.translated_by is not old.translated_by)
  or new.created_at is not old.created_at
  or new.excerpt is not old.excerpt
  or new.text is not old.text
begin
  select raise(abort, 'a rendering is immutable');
end;

create trigger rendering_stays before delete on rendering
begin
  select raise(abort, 'a rendering is immutable');
end;
