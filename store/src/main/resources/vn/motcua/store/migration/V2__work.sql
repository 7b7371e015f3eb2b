-- What is still to be done: for modules, by the clock, for handlers, by an officer.

create table motcua.companion (
    kind    text             not null,
    key     text collate "C" not null,
    dossier text collate "C" not null,
    alias   text,
    slot    text,
    state   text             not null,
    due_at  timestamptz,
    version bigint           not null,
    body    text             not null,
    primary key (kind, key),
    unique (kind, alias),
    unique (kind, slot)
);

create index companion_of_dossier on motcua.companion (dossier, kind, key);
create index companion_due on motcua.companion (kind, due_at) where due_at is not null;

create table motcua.timer (
    dossier      text collate "C" not null,
    kind         text             not null,
    at           timestamptz      not null,
    claimable_at timestamptz      not null,
    primary key (dossier, kind)
);

create index timer_due on motcua.timer (claimable_at);

-- A row is deleted once its event is delivered, so the table is as long as the backlog.
create table motcua.delivery (
    handler      text             not null,
    dossier      text collate "C" not null,
    seq          bigint           not null,
    attempts     integer          not null,
    claimable_at timestamptz      not null,
    queued       bigint generated always as identity,
    primary key (handler, dossier, seq),
    foreign key (dossier, seq) references motcua.event
);

create index delivery_queue on motcua.delivery (handler, queued);

create table motcua.attention (
    dossier text collate "C" not null,
    topic   text             not null,
    code    text             not null,
    vi      text             not null,
    en      text             not null,
    since   timestamptz      not null,
    times   integer          not null,
    primary key (dossier, topic)
);

create index attention_open on motcua.attention (since);
