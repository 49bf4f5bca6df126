-- Full-text search. `search_words` is a function of Truequote's connection: it folds case and accents and sets the
-- characters of scripts without spaces apart, so that two Han characters are found inside a sentence. What it returns
-- is plain words between spaces, which is all the tokenizer has to know. Only the index is kept, not the words again.

create virtual table statement_search using fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');

create virtual table verification_search using fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');

insert into statement_search (rowid, words)
select statement.arrival, search_words(statement.text || char(10) || coalesce(speaker.name, ''))
from statement
left join speaker on speaker.id = statement.speaker_id;

insert into verification_search (rowid, words)
select
  verification.arrival,
  search_words(
    statement.text || char(10) || rendering.text || char(10)
    || coalesce(speaker.name, '') || char(10) || coalesce(outlet.name, '')
  )
from verification
join rendering on rendering.id = verification.rendering_id
join statement on statement.id = rendering.statement_id
left join speaker on speaker.id = statement.speaker_id
left join outlet on outlet.id = rendering.outlet_id;
