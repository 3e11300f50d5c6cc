-- Runs unchanged on H2 2.4 and on PostgreSQL.

-- One row, locked by whoever takes in a file until their transaction ends.
create table import_gate (
    id integer not null primary key
);

insert into import_gate (id) values (1);

-- The files that records were taken from, each with the edition that they were taken from.
create table seed_file (
    file     varchar(1000) not null primary key,
    sha256   varchar(64)   not null,
    revision integer       not null,
    records  integer       not null
);

create sequence import_run_seq start with 1 increment by 1 cache 1;

create table import_run (
    id          bigint                      not null primary key,
    state       varchar(20)                 not null,
    started_at  timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    total       integer                     not null,
    done        integer                     not null,
    issue_code  varchar(40)
);

create sequence import_file_seq start with 1 increment by 50;

create table import_file (
    id                bigint        not null primary key,
    run_id            bigint        not null,
    position          integer       not null,
    file              varchar(1000) not null,
    sha256            varchar(64),
    outcome           varchar(20),
    records           integer       not null,
    lines_fact        integer       not null,
    lines_boilerplate integer       not null,
    lines_blank       integer       not null,
    lines_unread      integer       not null,
    constraint import_file_run foreign key (run_id) references import_run (id),
    constraint import_file_place unique (run_id, position)
);

create sequence import_issue_seq start with 1 increment by 50;

create table import_issue (
    id       bigint      not null primary key,
    file_id  bigint      not null,
    position integer     not null,
    code     varchar(40) not null,
    message  text        not null,
    line     integer,
    constraint import_issue_file foreign key (file_id) references import_file (id),
    constraint import_issue_place unique (file_id, position)
);
