-- Runs unchanged on H2 2.4 and on PostgreSQL.

create sequence source_seq start with 1 increment by 50;

-- What one place of one file states about a record, as facts in one JSON text.
create table source (
    id          bigint                      not null primary key,
    record_id   bigint                      not null,
    file        varchar(1000)               not null,
    type        varchar(20)                 not null,
    place       integer                     not null,
    sha256      varchar(64)                 not null,
    imported_at timestamp(6) with time zone not null,
    about_id    bigint,
    facts       text                        not null,
    constraint source_place unique (file, type, place),
    constraint source_record foreign key (record_id) references record (id),
    constraint source_about foreign key (about_id) references record (id)
);

create index source_of_record on source (record_id);

create index source_of_project on source (about_id);

create table project (
    id             bigint       not null primary key,
    official_id    varchar(40),
    language       varchar(2),
    summary        text,
    title_variants text         not null,
    description    text         not null,
    objectives     text         not null,
    activities     text         not null,
    lessons        text         not null,
    shelf          text         not null,
    status         varchar(20),
    country        varchar(2),
    sector_code    varchar(100),
    sector_label   varchar(400),
    terms_code     varchar(100),
    terms_label    varchar(400),
    approval_date  varchar(10),
    start_date     varchar(10),
    end_date       varchar(10),
    inferred       text         not null,
    constraint project_record foreign key (id) references record (id),
    constraint project_official_id unique (official_id)
);

create sequence financing_seq start with 1 increment by 50;

-- One row per stated amount, or per co-financier named without one.
create table financing (
    id          bigint      not null primary key,
    project_id  bigint      not null,
    kind        varchar(20) not null,
    position    integer     not null,
    financier   text,
    scope       varchar(20),
    amount      numeric(38, 10),
    currency    varchar(3),
    granularity numeric(38, 10),
    stated      text,
    approximate boolean     not null,
    constraint financing_project foreign key (project_id) references project (id),
    constraint financing_row unique (project_id, kind, position),
    constraint financing_money check ((amount is null and currency is null and granularity is null)
        or (amount is not null and currency is not null and granularity is not null))
);

create sequence relation_seq start with 1 increment by 50;

create table relation (
    id         bigint        not null primary key,
    project_id bigint        not null,
    position   integer       not null,
    title      varchar(1000) not null,
    title_key  varchar(1000) not null,
    target_id  bigint,
    constraint relation_project foreign key (project_id) references project (id),
    constraint relation_target foreign key (target_id) references record (id),
    constraint relation_place unique (project_id, position)
);

-- Who waits for this title?
create index relation_title on relation (title_key);

create index relation_target_id on relation (target_id);

create table case_study (
    id           bigint not null primary key,
    heading      text   not null,
    country      varchar(2),
    published_on varchar(10),
    summary      text,
    body         text   not null,
    components   text   not null,
    constraint case_study_record foreign key (id) references record (id)
);

create table document (
    id             bigint       not null primary key,
    owner_id       bigint       not null,
    category_code  varchar(100) not null,
    category_label varchar(400) not null,
    position       integer      not null,
    title          text         not null,
    url            text,
    published_on   varchar(10),
    language       varchar(2),
    media_type     varchar(200),
    constraint document_record foreign key (id) references record (id),
    constraint document_owner foreign key (owner_id) references record (id)
);

create index document_of_owner on document (owner_id);
