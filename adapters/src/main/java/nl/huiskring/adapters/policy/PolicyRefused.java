package nl.huiskring.adapters.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy that does not load. Says which file, table and rules, and what is wrong with them; holds no data of persons. */
public final class PolicyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String table;
    private final transient List<Integer> rules;

    PolicyRefused(String file, String table, List<Integer> rules, String what) {
        super(where(file, table, rules) + ": " + what);
        this.file = file;
        this.table = table;
        this.rules = List.copyOf(rules);
    }

    /** Name of the file, or of the folder when no single file is at fault. */
    public String file() {
        return file;
    }

    /** Name of the table; empty when the file as a whole is at fault. */
    public String table() {
        return table;
    }

    /** Rule numbers from 1, as a DMN editor shows them; empty when the table as a whole is at fault. */
    public List<Integer> rules() {
        return rules;
    }

    private static String where(String file, String table, List<Integer> rules) {
        String inTable = table.isEmpty() ? "" : ", table " + table;
        String numbers = rules.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return file + inTable + (rules.isEmpty() ? "" : ", rule " + numbers);
    }
}
