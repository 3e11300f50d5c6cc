-- Runs unchanged on H2 2.4 and on PostgreSQL, and again where it was cut off in the middle: H2 keeps each statement by itself.

-- A place in a file of lines is what the line calls itself; in a text it is a number, whose text must sort like it.
alter table source alter column place set data type varchar(600);

update source set place = lpad(place, 6, '0');

-- The last number of a slug is found by asking whether a slug is there. An index whose entries come in no order makes each batch of an
-- import write most of its pages anew, and this one had an entry for each document.
drop index if exists record_base;

alter table record drop column if exists base;

alter table record drop column if exists suffix;

-- Titles are looked up of projects and case studies only, and of many at once: H2 finds each by the first column of an index.
drop index if exists record_title;

alter table project add column if not exists title_key varchar(500);

update project set title_key = (select r.title_key from record r where r.id = project.id);

create index if not exists project_title on project (title_key);

-- The same while there is no official id: who else may be the project, however many share its title.
alter table project add column if not exists unnumbered_title varchar(500);

update project set unnumbered_title = title_key where official_id is null;

create index if not exists project_unnumbered_title on project (unnumbered_title);

alter table case_study add column if not exists title_key varchar(500);

update case_study set title_key = (select r.title_key from record r where r.id = case_study.id);

create index if not exists case_study_title on case_study (title_key);

-- A project may be named by its official id, with or without its title.
alter table relation add column if not exists kind varchar(20) default 'see-also' not null;

alter table relation add column if not exists official_id varchar(40);

alter table relation alter column title drop not null;

alter table relation alter column title_key drop not null;

create index if not exists relation_official_id on relation (official_id);

-- How often the file was read from its first line on.
alter table seed_file add column if not exists pass integer default 0 not null;

-- How far a file of lines has been read; gone when it has been read to its end.
create table if not exists seed_reading (
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
create table if not exists seed_line (
    file   varchar(1000) not null,
    place  varchar(600)  not null,
    digest varchar(64)   not null,
    pass   integer       not null,
    constraint seed_line_place primary key (file, place)
);

-- A sentence about the issues that are not listed, or null.
alter table import_file add column if not exists more_issues text;
