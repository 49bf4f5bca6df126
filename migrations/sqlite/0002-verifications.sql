-- One comparison of a statement with a rendering: pending, then completed exactly once.

create table verification (
  arrival integer primary key,
  id text not null unique,
  rendering_id text not null references rendering (id),
  confidential integer not null check (confidential in (0, 1)),
  label text,
  status text not null default 'pending'
    check (status in ('pending', 'faithful', 'minor', 'major', 'critical', 'unrelated', 'undetermined')),
  basis text check (basis in ('machine', 'editor')),
  -- Probability that the rendering changes the meaning.
  risk real check (risk between 0 and 1),
  -- Languages used once completed; until then those stated, or `und`.
  original_language text not null,
  rendering_language text not null,
  -- How often it was begun.
  attempts integer not null default 0 check (attempts >= 0),
  created_at text not null,
  completed_at text,
  summary text,
  method_signature text,
  check ((status = 'pending') = (completed_at is null)),
  check (completed_at is null or (
    basis is not null and risk is not null and summary is not null and method_signature is not null
  ))
) strict;

create index verification_by_rendering on verification (rendering_id);
create index verification_by_status on verification (status);
create index verification_by_original_language on verification (original_language);
create index verification_by_rendering_language on verification (rendering_language);

-- References as they were supplied with the pair.
create table supplied_reference (
  verification_id text not null references verification (id),
  position integer not null check (position >= 0),
  text text not null,
  language text,
  made_by text,
  primary key (verification_id, position)
) strict;

-- The outcome to the letter. The rows of `reference` and `discrepancy` repeat what of it is counted and searched.
create table outcome (
  verification_id text primary key references verification (id),
  document text not null check (json_valid(document))
) strict;

-- References as they were used.
create table reference (
  verification_id text not null references verification (id),
  position integer not null check (position >= 0),
  kind text not null check (kind in ('supplied', 'machine')),
  of text not null check (of in ('statement', 'rendering')),
  language text not null,
  made_by text not null,
  engine text,
  version text,
  retrieved_at text,
  text text not null,
  primary key (verification_id, position)
) strict;

create table discrepancy (
  verification_id text not null references verification (id),
  -- Worst first.
  position integer not null check (position >= 0),
  check_id text not null,
  category text not null check (category in (
    'mistranslation', 'omission', 'addition', 'untranslated', 'number', 'date', 'name', 'negation', 'modality', 'tense',
    'antonym', 'role-swap', 'question', 'quantifier', 'person', 'word-order', 'fluency', 'punctuation', 'attribution'
  )),
  severity text not null check (severity in ('neutral', 'minor', 'major', 'critical')),
  confidence real not null check (confidence between 0 and 1),
  message text not null,
  suggestion text,
  evidence text not null,
  -- JSON: [{"start", "end"}], and for references [{"reference", "spans"}].
  original_spans text not null check (json_valid(original_spans)),
  rendering_spans text not null check (json_valid(rendering_spans)),
  reference_spans text not null check (json_valid(reference_spans)),
  primary key (verification_id, position)
) strict;

create index discrepancy_by_category on discrepancy (category, severity);

create trigger verification_is_completed_once before update on verification
when old.completed_at is not null
begin
  select raise(abort, 'a completed verification is immutable');
end;

create trigger verification_keeps_its_pair before update on verification
when new.arrival is not old.arrival
  or new.id is not old.id
  or new.rendering_id is not old.rendering_id
  or new.confidential is not old.confidential
  or new.label is not old.label
  or new.created_at is not old.created_at
begin
  select raise(abort, 'what a verification compares is immutable');
end;

create trigger verification_needs_its_outcome before update on verification
when new.completed_at is not null and not exists (select 1 from outcome where verification_id = new.id)
begin
  select raise(abort, 'a verification is completed with its outcome');
end;

create trigger verification_begins_pending before insert on verification
when new.completed_at is not null
begin
  select raise(abort, 'a verification begins as pending');
end;

create trigger verification_stays before delete on verification
begin
  select raise(abort, 'a verification is immutable');
end;

create trigger supplied_reference_comes_first before insert on supplied_reference
when exists (select 1 from verification where id = new.verification_id and completed_at is not null)
begin
  select raise(abort, 'a completed verification is immutable');
end;

create trigger supplied_reference_is_immutable before update on supplied_reference
begin
  select raise(abort, 'a supplied reference is immutable');
end;

create trigger supplied_reference_stays before delete on supplied_reference
begin
  select raise(abort, 'a supplied reference is immutable');
end;

create trigger outcome_comes_once before insert on outcome
when exists (select 1 from verification where id = new.verification_id and completed_at is not null)
begin
  select raise(abort, 'a completed verification is immutable');
end;

create trigger outcome_is_immutable before update on outcome
begin
  select raise(abort, 'an outcome is immutable');
end;

create trigger outcome_stays before delete on outcome
begin
  select raise(abort, 'an outcome is immutable');
end;

create trigger reference_comes_with_outcome before insert on reference
when exists (select 1 from verification where id = new.verification_id and completed_at is not null)
begin
  select raise(abort, 'a completed verification is immutable');
end;

create trigger reference_is_immutable before update on reference
begin
  select raise(abort, 'a reference is immutable');
end;

create trigger reference_stays before delete on reference
begin
  select raise(abort, 'a reference is immutable');
end;

create trigger discrepancy_comes_with_outcome before insert on discrepancy
when exists (select 1 from verification where id = new.verification_id and completed_at is not null)
begin
  select raise(abort, 'a completed verification is immutable');
end;

create trigger discrepancy_is_immutable before update on discrepancy
begin
  select raise(abort, 'a discrepancy is immutable');
end;

create trigger discrepancy_stays before delete on discrepancy
begin
  select raise(abort, 'a discrepancy is immutable');
end;
