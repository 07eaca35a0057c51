package nl.huiskring.bench.traps;

/** One postcode: a side of a street. */
record Street(String name, String postcode, String city) {}
