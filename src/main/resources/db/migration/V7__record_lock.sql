-- Runs unchanged on H2 2.4 and on PostgreSQL, and again where it was cut off in the middle: H2 keeps each statement by itself.

-- Raised by whoever writes the row: of two that have read the same, the later one fails. Unlike a comparison of all columns it lets many
-- rows be written at once.
alter table record add column if not exists lock_version integer default 0 not null;
