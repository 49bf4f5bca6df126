-- What was answered under an Idempotency-Key. Written with the submission that it stands for.

create table idempotency_key (
  key text primary key,
  request_hash text not null,
  verification_id text not null references verification (id),
  created_at text not null
) strict, without rowid;
