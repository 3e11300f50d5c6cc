-- Runs unchanged on H2 2.4 and on PostgreSQL, and again where it was cut off in the middle: H2 keeps each statement by itself.

-- Many case studies have the same title, and few of them the same country: who else may be one is found by both.
alter table case_study add column if not exists title_place varchar(510);

update case_study set title_place = title_key || '@' || coalesce(country, '');

create index if not exists case_study_title_place on case_study (title_place);
