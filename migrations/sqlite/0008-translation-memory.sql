-- Translations known from imported files (TMX). A unit is one text in several languages, any of which can be the
-- source: its texts are kept once each, not once for every pair. References supplied with earlier verifications are
-- remembered too, but are not repeated here: they are read from where they stand.

create table memory_unit (
  arrival integer primary key,
  -- SHA-256 over its languages and texts: the same unit in another file, or the same file again, is one unit.
  key text not null unique,
  origin text not null check (origin in ('tmx')),
  file text not null,
  tool text,
  made_by text,
  made_at text,
  added_by text not null,
  added_at text not null
) strict;

create table memory_text (
  arrival integer primary key,
  unit integer not null references memory_unit (arrival),
  -- BCP 47 tag, and its language alone.
  language text not null,
  base_language text not null,
  -- SHA-256 over the normalised text.
  fingerprint text not null,
  text text not null check (text <> '')
) strict;

create index memory_text_by_fingerprint on memory_text (fingerprint, base_language);
create index memory_text_by_unit on memory_text (unit);

create virtual table memory_text_search using fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');

-- In how many rows each word stands: similar texts are looked for by their rarest words.
create virtual table memory_text_words using fts5vocab (memory_text_search, row);
create virtual table statement_words using fts5vocab (statement_search, row);
