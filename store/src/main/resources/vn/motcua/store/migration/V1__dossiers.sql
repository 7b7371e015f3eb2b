-- Dossiers with their chains of events, and what filing one needs.
-- Codes and keys are compared by their bytes, whatever the locale of the database.

create table motcua.dossier (
    code         text collate "C" primary key,
    version      bigint           not null,
    agency       text             not null,
    account      text             not null,
    procedure    text             not null,
    status       text             not null,
    submitted_at timestamptz      not null,
    due_at       timestamptz,     -- null unless the limit has begun and not ended
    snapshot     jsonb            not null,
    event_count  bigint           not null,
    last_digest  text             not null
);

create index dossier_inbox on motcua.dossier (agency, status, due_at, submitted_at, code);
create index dossier_of_account on motcua.dossier (account, submitted_at desc, code);

-- Only ever added to. The body is text, since the digest was taken over it as it was written.
create table motcua.event (
    dossier         text collate "C" not null references motcua.dossier,
    seq             bigint           not null,
    at              timestamptz      not null,
    actor_role      text             not null,
    actor_id        text             not null,
    actor_agency    text,
    basis           text             not null,
    confidence      text             not null,
    body            text             not null,
    previous_digest text             not null,
    digest          text             not null,
    primary key (dossier, seq)
);

create table motcua.idempotency (
    key     text collate "C" primary key,
    request text             not null,
    dossier text             not null
);

-- The last number drawn by an agency on a day. Its row is locked until the drawing transaction ends.
create table motcua.counter (
    agency text   not null,
    day    date   not null,
    last   bigint not null,
    primary key (agency, day)
);
