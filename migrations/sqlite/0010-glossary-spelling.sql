-- Terms are told apart by their spelling: “pêche” and “péché”, “US” and “us” are entries of their own. What entries in
-- force said stays as it was; only what they are told apart by is worked out anew.

alter table glossary_entry rename column folded to written;

drop trigger glossary_entry_is_immutable;

-- One space for every run of them: Unicode's own spaces first, then a pair of marks that no text holds.
update glossary_entry
set written = trim(replace(replace(replace(
  replace(replace(replace(source, char(160), ' '), char(8239), ' '), char(12288), ' '),
  ' ', char(2, 1)), char(1, 2), ''), char(2, 1), ' '));

create trigger glossary_entry_is_immutable before update on glossary_entry
when old.retired_at is not null
  or new.retired_at is null
  or new.arrival is not old.arrival
  or new.id is not old.id
  or new.version is not old.version
  or new.source is not old.source
  or new.written is not old.written
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
