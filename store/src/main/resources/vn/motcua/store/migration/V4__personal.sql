-- Personal data: kept apart from the evidence, found by person, and deleted when its retention is over.

-- The texts of an event in the clear with their salts; '' if it has none, or they were purged. A text and not jsonb, since
-- it is compared with digests. Events written before this keep theirs in the body, in the clear: the chain was closed over
-- them, so they cannot be moved, only purged.
alter table motcua.event add column personal text not null default '';
alter table motcua.event alter column personal drop default;

-- By the number in the snapshot itself: it stands there in the clear anyway, so a column with it, or with a digest of twelve
-- digits that are soon tried out, would protect nobody, and a purge would have to mind it.
create index dossier_of_person
    on motcua.dossier ((snapshot #>> '{filing,applicant,personalId}'), submitted_at desc, code);

-- When the last event was, if nothing follows any more and it was no purge; null otherwise.
alter table motcua.dossier add column ended_at timestamptz;

update motcua.dossier d
set ended_at = (select e.at from motcua.event e where e.dossier = d.code and e.seq = d.event_count)
where d.status in ('NOT_RECEIVED', 'STOPPED', 'RESULT_RETURNED');

create index dossier_ended on motcua.dossier (procedure, ended_at, code) where ended_at is not null;

-- A request's digest tells what was filed to whoever guesses it.
create index idempotency_of_dossier on motcua.idempotency (dossier);
