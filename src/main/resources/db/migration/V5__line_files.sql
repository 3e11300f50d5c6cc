-- Runs unchanged on H2 2.4 and on PostgreSQL.

-- A place in a file of lines is what the line calls itself; in a text it is a number, whose text must sort like it.
alter table source alter column place set data type varchar(600);

update source set place = lpad(place, 6, '0');

-- The title key of a project without an official id: who else may be it, however many share the title.
alter table project add column unnumbered_title varchar(500);

update project set unnumbered_title = (select r.title_key from record r where r.id = project.id) where official_id is null;

create index project_unnumbered_title on project (unnumbered_title);

-- Read for many titles at once: H2 finds each by the first column only.
drop index record_title;

create index record_title on record (title_key, type);

-- A project may be named by its official id, with or without its title.
alter table relation add column kind varchar(20) default 'see-also' not null;

alter table relation add column official_id varchar(40);

alter table relation alter column title drop not null;

alter table relation alter column title_key drop not null;

create index relation_official_id on relation (official_id);

-- How often the file was read from its first line on.
alter table seed_file add column pass integer default 0 not null;

-- How far a file of lines has been read; gone when it has been read to its end.
create table seed_reading (
    file              varchar(1000) not null primary key,
    sha256            varchar(64)   not null,
    revision          integer       not null,
    pass              integer       not null,
    line              integer       not null,
    position          bigint        not null,
    records           integer       not null,
    waiting           integer       not null,
    lines_fact        integer       not null,
    lines_boilerplate integer       not null,
    lines_blank       integer       not null,
    lines_unread      integer       not null
);

-- What each line of a file called itself, a digest of what it said, and the pass that saw it last.
create table seed_line (
    file   varchar(1000) not null,
    place  varchar(600)  not null,
    digest varchar(64)   not null,
    pass   integer       not null,
    constraint seed_line_place primary key (file, place)
);

-- A sentence about the issues that are not listed, or null.
alter table import_file add column more_issues text;
