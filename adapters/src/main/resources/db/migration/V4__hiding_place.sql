-- Places of records that carry a secrecy mark, as keyed hashes: a shelter is recognised in every household in which its address
-- is told, though nobody there is marked. The table tells nothing by itself.
create table hiding_place (
    key    bytea not null,
    record uuid  not null references source_record,
    primary key (key, record)
);
create index hiding_place_record on hiding_place (record);
