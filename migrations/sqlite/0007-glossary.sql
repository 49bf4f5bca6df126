-- How terms are rendered, as a desk has agreed. A row is one version of an entry and never changes; retiring it is all
-- that can happen to it, and a change retires it and adds the next version under the same id.

create table glossary_entry (
  arrival integer primary key,
  id text not null,
  version integer not null check (version >= 1),
  source text not null check (source <> ''),
  -- The term without case and accents: there is one entry for it and two languages.
  folded text not null check (folded <> ''),
  source_language text not null,
  target_language text not null check (target_language <> source_language),
  -- Lists of texts, as JSON.
  approved text not null check (json_array_length(approved) >= 1),
  deprecated text not null check (json_array_length(deprecated) >= 0),
  kind text not null check (kind in ('name', 'institution', 'term')),
  note text,
  created_at text not null,
  made_by text not null check (made_by <> ''),
  retired_at text,
  unique (id, version)
) strict;

create unique index glossary_entry_in_force on glossary_entry (source_language, folded, target_language)
where retired_at is null;

create unique index glossary_entry_version_in_force on glossary_entry (id)
where retired_at is null;

create trigger glossary_entry_is_immutable before update on glossary_entry
when old.retired_at is not null
  or new.retired_at is null
  or new.arrival is not old.arrival
  or new.id is not old.id
  or new.version is not old.version
  or new.source is not old.source
  or new.folded is not old.folded
  or new.source_language is not old.source_language
  or new.target_language is not old.target_language
  or new.approved is not old.approved
  or new.deprecated is not old.deprecated
  or new.kind is not old.kind
  or new.note is not old.note
  or new.created_at is not old.created_at
  or new.made_by is not old.made_by
begin
  select raise(abort, 'a glossary entry is immutable; retire it and add its next version');
end;

create trigger glossary_entry_stays before delete on glossary_entry
begin
  select raise(abort, 'a glossary entry is immutable; retire it');
end;

-- By which beginnings of words the entries in force are found from a text in one language beside one in another. Only
-- an index: it holds both sides of an entry, since a pair may be stated the other way round.

create table glossary_key (
  language text not null,
  other_language text not null,
  key text not null,
  entry integer not null references glossary_entry (arrival),
  primary key (language, other_language, key, entry)
) strict, without rowid;

create index glossary_key_by_entry on glossary_key (entry);

-- Searching the list: the terms and every rendering.

create virtual table glossary_entry_search using fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');
