-- Runs unchanged on H2 2.4 and on PostgreSQL.

create sequence record_seq start with 1 increment by 50;

-- What every stored record has. A deleted record stays as a tombstone, so that its slug is never given out again.
create table record (
    id         bigint                      not null primary key,
    type       varchar(20)                 not null,
    slug       varchar(140)                not null,
    base       varchar(120)                not null,
    suffix     integer                     not null,
    title      varchar(1000)               not null,
    title_key  varchar(500)                not null,
    version    integer                     not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    deleted_at timestamp(6) with time zone,
    constraint record_slug unique (type, slug)
);

-- Read from its end: the last suffix of a base is one step away, however many records share the base.
create index record_base on record (type, base, suffix desc);

create index record_title on record (type, title_key);

-- One row, locked by whoever takes a slug until their transaction ends.
create table slug_lock (
    id integer not null primary key
);

insert into slug_lock (id) values (1);

-- One row, locked last and once by every transaction that writes: numbers follow the order of commits.
create table change_counter (
    last_number bigint not null
);

insert into change_counter (last_number) values (0);

create table change_entry (
    number    bigint                      not null primary key,
    record_id bigint                      not null,
    type      varchar(20)                 not null,
    slug      varchar(140)                not null,
    action    varchar(20)                 not null,
    version   integer                     not null,
    at        timestamp(6) with time zone not null,
    constraint change_entry_record foreign key (record_id) references record (id)
);

-- The history of one record, and what the foreign key is checked by.
create index change_entry_history on change_entry (record_id, number);
