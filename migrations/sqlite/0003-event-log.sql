-- Who did what when. Rows are only ever added.

create table event (
  id integer primary key autoincrement,
  at text not null,
  actor text not null check (actor <> ''),
  action text not null check (action <> ''),
  -- Id of what it happened to.
  subject text not null,
  details text not null check (json_valid(details))
) strict;

create index event_by_subject on event (subject);

create trigger event_is_immutable before update on event
begin
  select raise(abort, 'the event log is append-only');
end;

create trigger event_stays before delete on event
begin
  select raise(abort, 'the event log is append-only');
end;
