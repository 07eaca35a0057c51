-- What went where and why. A record is staged inside the business transaction; one sequencer moves what is committed into the log.

-- Rows become visible in another order than their numbers (a transaction may commit late), so the sequencer takes whatever is
-- there and removes it; it never remembers up to which number it came.
create table audit_staging (
    id        bigint generated always as identity primary key,
    record_id uuid  not null unique,
    record    bytea not null                     -- canonical bytes (RFC 8785)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create table audit_entry (
    sequence    bigint      primary key check (sequence >= 0),
    record_id   uuid        not null unique,
    leaf        bytea       not null check (octet_length(leaf) = 32),
    record      bytea       not null,
    -- Drawn from the record for searching; the record alone counts.
    at          timestamptz not null,
    kind        text        not null,
    trace_id    char(32)    not null,
    interaction uuid,
    household   uuid,
    partner     char(20),                        -- recipient; for messages the sender
    rule        text,
    outcome     text,
    delivery    uuid
);
create index audit_entry_kind on audit_entry (kind, sequence);
create index audit_entry_partner on audit_entry (partner, sequence) where partner is not null;
create index audit_entry_household on audit_entry (household, sequence) where household is not null;
create index audit_entry_interaction on audit_entry (interaction) where interaction is not null;
create index audit_entry_rule on audit_entry (rule, outcome, sequence) where rule is not null;
create index audit_entry_at on audit_entry using brin (at);

create table audit_checkpoint (
    size     bigint      primary key check (size > 0),
    note     text        not null,               -- signed note (C2SP tlog-checkpoint)
    frontier bytea       not null,               -- roots of the complete subtrees, to go on from
    made_at  timestamptz not null
);

-- Delays somebody with the rights of the program; against the owner of the database only copies of the checkpoints elsewhere help.
create function audit_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log only grows' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
    for each statement execute function audit_only_grows();
create trigger audit_checkpoint_only_grows before update or delete or truncate on audit_checkpoint
    for each statement execute function audit_only_grows();
