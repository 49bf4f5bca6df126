-- A stored pair can be compared again, by a newer engine or with references that were not at hand the first time. The
-- earlier verification stays as it is; the later one says which it is a rerun of. What each translator did stands in
-- rows of its own, so that the verifications that some translator left without a reference are found.

alter table verification add column rerun_of text references verification (id);

drop trigger verification_keeps_its_pair;

create trigger verification_keeps_its_pair before update on verification
when new.arrival is not old.arrival
  or new.id is not old.id
  or new.rendering_id is not old.rendering_id
  or new.confidential is not old.confidential
  or new.label is not old.label
  or new.rerun_of is not old.rerun_of
  or new.created_at is not old.created_at
begin
  select raise(abort, 'what a verification compares is immutable');
end;

create table asked_translator (
  verification_id text not null references verification (id),
  -- In the order in which they were asked.
  position integer not null check (position >= 0),
  translator text not null,
  of text not null check (of in ('statement', 'rendering')),
  outcome text not null check (outcome in ('answered', 'cached', 'failed', 'skipped')),
  -- What kind of failure, where it was recorded.
  code text,
  primary key (verification_id, position)
) strict;

create index asked_translator_that_failed on asked_translator (verification_id) where outcome = 'failed';

insert into asked_translator (verification_id, position, translator, of, outcome, code)
select
  outcome.verification_id,
  asked.key,
  asked.value ->> 'id',
  coalesce(asked.value ->> 'of', 'statement'),
  asked.value ->> 'outcome',
  asked.value ->> 'code'
from outcome, json_each(outcome.document, '$.method.translators') as asked;

create trigger asked_translator_comes_with_outcome before insert on asked_translator
when exists (select 1 from verification where id = new.verification_id and completed_at is not null)
begin
  select raise(abort, 'a completed verification is immutable');
end;

create trigger asked_translator_is_immutable before update on asked_translator
begin
  select raise(abort, 'what a translator did is immutable');
end;

create trigger asked_translator_stays before delete on asked_translator
begin
  select raise(abort, 'what a translator did is immutable');
end;
