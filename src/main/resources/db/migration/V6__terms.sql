-- Runs unchanged on H2 2.4 and on PostgreSQL, and again where it was cut off in the middle: H2 keeps each statement by itself.

-- Under which licence it may be used and who is to be named, as stated for its file; null where nobody states it.
alter table source add column if not exists licence varchar(1000);

alter table source add column if not exists attribution varchar(1000);

-- What was stated last for a file; not settled while some of its sources may have other terms.
create table if not exists file_terms (
    file        varchar(1000) not null primary key,
    licence     varchar(1000),
    attribution varchar(1000),
    settled     boolean       not null
);
