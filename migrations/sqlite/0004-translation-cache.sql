-- Replies of translators, so that the same text is not asked for twice.

create table translation_cache (
  -- SHA-256 over translator, version, languages and text.
  key text primary key,
  translator text not null,
  translator_version text not null,
  source_language text not null,
  target_language text not null,
  text text not null,
  engine text not null,
  engine_version text not null,
  retrieved_at text not null
) strict;
