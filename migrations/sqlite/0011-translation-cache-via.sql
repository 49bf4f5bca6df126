-- What a kept translation went through belongs to its provenance: base subtags of languages, joined by spaces.

alter table translation_cache add column via text;
