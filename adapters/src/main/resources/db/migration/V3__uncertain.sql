-- As long as nobody decided whether a record is about somebody, what it restricts counts for him, and what his records
-- restrict counts for whom it was taken for: marks, withdrawals, endings. What widens stays with whom it is certain of.
-- A candidate is called after his oldest record, whoever that is about by now.
create view may_be_about as
    select d.source_record as record, c.person
    from match_decision d join source_record c on d.candidates @> array[c.id]
    where d.outcome = 'REVIEW' and d.reviewed_at is null
    union all
    select theirs.id, own.person
    from match_decision d
    join source_record own on own.id = d.source_record
    join source_record c on c.id = any (d.candidates)
    join source_record theirs on theirs.person = c.person
    where d.outcome = 'REVIEW' and d.reviewed_at is null;

create index match_decision_candidates on match_decision using gin (candidates)
    where outcome = 'REVIEW' and reviewed_at is null;
