-- What is still being written. The body is the submission as JSON in ASCII, so that it keeps whatever was typed.

create table motcua.draft (
    id         uuid             primary key,
    version    bigint           not null,
    account    text collate "C" not null,
    desk       text,
    body       text             not null,
    created_at timestamptz      not null,
    changed_at timestamptz      not null
);

create index draft_of_account on motcua.draft (account, changed_at desc, id);
create index draft_age on motcua.draft (changed_at);
