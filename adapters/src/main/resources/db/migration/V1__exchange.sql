-- The exchange: what came in, who it is about, what is known, what goes out.
-- Columns of type bytea named "sealed" hold ciphertext (AES-256-GCM, associated data = table and row id).

create table interaction (
    id           uuid primary key,
    sender       char(20)    not null,
    message_id   uuid        not null,
    digest       char(64)    not null,
    transport    text        not null,
    message_type text        not null,
    sent_at      timestamptz not null,
    occurred_at  timestamptz not null,
    received_at  timestamptz not null,
    correlation  uuid,
    traceparent  text        not null,
    state        text        not null default 'RECEIVED' check (state in ('RECEIVED', 'DONE', 'FAILED')),
    done_at      timestamptz,
    queued_at    timestamptz not null,
    turns        int         not null default 1,   -- times it was put on the queue
    stumbles     int         not null default 0,   -- turns that failed
    placed       bigint,                           -- its place in the order in which households were planned
    sealed_raw   bytea       not null,
    sealed       bytea       not null,
    unique (sender, message_id)          -- one effect per message, whatever the transport
);
create sequence placement;
create index interaction_open on interaction (queued_at) where state = 'RECEIVED';
create index interaction_given_up on interaction (done_at) where state = 'FAILED';

-- Queues carry ids only; a row is removed when the broker has taken it.
create table outbox (
    id           bigint generated always as identity primary key,
    queue        text        not null,
    reference    uuid        not null,
    duplicate_id uuid        not null default gen_random_uuid(),   -- by which the broker knows it
    added_at     timestamptz not null default now()
);

create table replay_guard (
    sender    char(20)    not null,
    signature char(64)    not null,
    until     timestamptz not null,
    primary key (sender, signature)
);
create index replay_guard_until on replay_guard (until);

create table person (
    id          uuid primary key,
    provisional boolean     not null,   -- true while a steward has to decide who this is
    known_since timestamptz not null
);

-- A person block as a partner sent it; never changed.
create table source_record (
    id          uuid primary key,
    interaction uuid   not null references interaction,
    ref         text   not null,
    person      uuid   not null references person,
    role        text   not null,
    flags       text[] not null,
    sealed      bytea  not null,
    unique (interaction, ref)
);
create index source_record_person on source_record (person);

-- The records a message is about: its own blocks, or those of the case it names. Facts point to records and never to a
-- person, so that who a record is about can be decided anew and nothing else changes.
create table mention (
    interaction uuid not null references interaction,
    record      uuid not null references source_record,
    primary key (interaction, record)
);

-- Keyed hashes of blocking keys: a look-up finds who shares one, the table tells nothing by itself. The person is that of
-- the record, here too so that one index answers.
create table record_key (
    key    bytea not null,
    person uuid  not null references person,
    record uuid  not null references source_record,
    primary key (key, person, record)
);
create index record_key_record on record_key (record);

create table match_decision (
    source_record uuid primary key references source_record,
    outcome       text        not null check (outcome in ('AUTO', 'REVIEW', 'NEW')),
    candidates    uuid[]      not null,
    explanation   text        not null,  -- integers and key names, never a value
    decided_at    timestamptz not null,
    put_off_at    timestamptz,           -- a steward looked and left it for later
    reviewed_at   timestamptz
);
create index match_decision_open on match_decision (decided_at) where outcome = 'REVIEW' and reviewed_at is null;

-- What was decided about who records are about, in order; a person is a fold over these. One row for each record of an event.
create table person_event (
    place  bigint generated always as identity primary key,
    event  uuid        not null,
    kind   text        not null check (kind in ('FOUNDED', 'LINKED', 'MERGED', 'SPLIT', 'KEPT_APART')),
    record uuid        not null references source_record,
    person uuid        not null references person,     -- whose it is from now on
    other  uuid,                                       -- whose it was; of KEPT_APART the other record
    reason text        not null,
    actor  text        not null,
    model  text        not null,
    at     timestamptz not null
);
create index person_event_record on person_event (record);
create function person_event_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'what was decided about persons is only added to' using errcode = 'insufficient_privilege';
end $$;
create trigger person_event_only_grows before update or delete or truncate on person_event
    for each statement execute function person_event_only_grows();

create table bond (
    id          bigint generated always as identity primary key,
    interaction uuid not null references interaction,
    from_record uuid not null references source_record,
    to_record   uuid not null references source_record,
    type        text not null,
    since       date,
    until       date,
    check (from_record <> to_record)
);
create index bond_from on bond (from_record);
create index bond_to on bond (to_record);

create table household (
    id          uuid primary key,
    opened_at   timestamptz not null,
    joined_into uuid references household
);

create table household_member (
    household uuid    not null references household,
    person    uuid    not null references person,
    core      boolean not null,
    from_day  date    not null,
    until_day date,
    primary key (household, person, from_day)
);
create index household_member_person on household_member (person);

create table item (
    id          uuid primary key,
    interaction uuid        not null references interaction,
    field       text        not null,
    holder      char(20)    not null,
    regime      text        not null,
    recorded_on date        not null,
    happened_at timestamptz not null,
    sealed      bytea       not null
);
create index item_interaction on item (interaction);

create table item_subject (
    item   uuid     not null references item on delete cascade,
    record uuid     not null references source_record,
    place  smallint not null,            -- of a relation: first who is it, then of whom
    primary key (item, record)
);
create index item_subject_record on item_subject (record);

-- A ground that a named person stated, for the items of one message.
create table stated_ground (
    interaction uuid not null references interaction,
    ground      text not null,
    stated_by   text not null,
    reason      text not null
);
create index stated_ground_interaction on stated_ground (interaction);

-- A case of Veilig Thuis and the messages that named it.
create table case_message (
    case_number text        not null,
    interaction uuid        not null references interaction,
    primary key (case_number, interaction)
);

-- Numbers that a message names and nobody else did yet: it waits for one of them.
create table awaited_number (
    number      text not null,
    interaction uuid not null references interaction,
    primary key (number, interaction)
);
create index awaited_number_interaction on awaited_number (interaction);

-- A case handed over to a local team, until that takes it on.
create table transfer (
    case_number text        not null,
    recipient   char(20)    not null,
    interaction uuid        not null references interaction,
    offered_at  timestamptz not null,
    accepted_at timestamptz,
    primary key (case_number, recipient)
);

-- What a partner has to do with a person. Of several tellings with one basis the latest told counts.
create table involvement (
    id          bigint generated always as identity primary key,
    partner     char(20)    not null,
    record      uuid        not null references source_record,
    kind        text        not null,
    basis       text        not null,
    from_day    date        not null,
    until_day   date,
    told_at     timestamptz not null,
    interaction uuid        not null references interaction
);
create index involvement_record on involvement (record);

create table consent (
    id           uuid primary key,
    record       uuid not null references source_record,
    given_by     text not null,
    category     text not null,
    recipient    text not null,
    purpose      text not null,
    given_on     date not null,
    expires_on   date,
    text_version text,
    taken_by     text,
    interaction  uuid not null references interaction
);
create index consent_record on consent (record);

-- Kept apart, so that a withdrawal works whether it comes in before or after the consent it ends.
create table consent_withdrawal (
    record       uuid not null references source_record,
    category     text not null,
    recipient    text not null,
    purpose      text not null,
    withdrawn_on date not null,
    interaction  uuid not null references interaction
);
create index consent_withdrawal_record on consent_withdrawal (record);

create table alert (
    id         uuid primary key,
    household  uuid        not null references household,
    rule       text        not null,
    level      text        not null,
    due        timestamptz not null,
    rests_on   uuid[]      not null,
    opened_at  timestamptz not null,
    updated_at timestamptz not null,
    closed_at  timestamptz,
    closed_by  text,
    founded_for uuid       not null,    -- its household before that was joined into another
    sealed     bytea       not null,    -- the words
    unique (household, rule)            -- one alert per household and rule: it rises rather than repeats
);

create table signal (
    id            uuid primary key,
    household     uuid not null references household,
    recipient     char(20) not null,
    purpose       text not null,
    version       int  not null,
    household_ref uuid not null,        -- the household's name for this recipient alone
    founded_for   uuid not null,        -- its household before that was joined into another
    unique (household, recipient, purpose)
);

create table delivery (
    id           uuid primary key,
    signal       uuid        not null references signal,
    version      int         not null,
    household    uuid        not null references household,
    recipient    char(20)    not null,
    cause        uuid        not null references interaction,
    level        text        not null,
    composed_at  timestamptz not null,
    state        text        not null default 'PENDING'
                 check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP', 'SUPERSEDED')),   -- the last: it may no longer go like this
    attempts     int         not null default 0,
    next_attempt timestamptz,                 -- set as long as it is pending: nothing waits for ever
    taken_until  timestamptz,                 -- somebody is sending it
    first_failed timestamptz,
    last_error   text,
    delivered_at timestamptz,
    reference    text,
    confirmed_at timestamptz,
    takes_back   boolean     not null default false,     -- asks the recipient to take out again what it was told
    sealed       bytea       not null,
    unique (signal, version),
    check (state <> 'PENDING' or next_attempt is not null)
);
create index delivery_pending on delivery (next_attempt) where state = 'PENDING';
create index delivery_silent on delivery (recipient, first_failed)
    where state = 'PENDING' and first_failed is not null;
create index delivery_given_up on delivery (composed_at) where state = 'GIVEN_UP';
create index delivery_takes_back on delivery (composed_at) where takes_back;
create index delivery_household on delivery (household, composed_at);
create index delivery_recipient on delivery (recipient, composed_at);

-- The finding that started Hoogeveen: every police registration has a case at Veilig Thuis or a stated reason.
create table police_registration (
    holder       char(20)    not null,
    number       text        not null,
    interaction  uuid        not null references interaction,
    recorded_at  timestamptz not null,
    happened_at  timestamptz not null,
    municipality char(4),
    primary key (holder, number)
);
create index police_registration_number on police_registration (number);

create table linked_case (
    number      text        not null,
    case_number text        not null,
    linked_at   timestamptz not null,
    interaction uuid        not null references interaction,
    primary key (number, case_number)
);

create table stated_reason (
    number    text        not null primary key,
    reason    text        not null,
    stated_by text        not null,
    stated_at timestamptz not null
);
