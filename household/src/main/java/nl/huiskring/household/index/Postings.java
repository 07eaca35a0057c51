package nl.huiskring.household.index;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Which persons have a key: an open-addressed table from keys to persons. Most keys have one person, who stands in the table
 * itself; those of more are lists in a given order. Not for several threads.
 */
final class Postings {
    private static final int[] NOBODY = {};

    private final IntBinaryOperator order;
    private long[] keys;
    /** 0: free; above: the only person, plus one; below: the list with this number, plus one, negated. */
    private int[] values;

    private final Lists lists = new Lists();
    private int used;

    /** @param order compares two persons; the lists are kept in it */
    Postings(int expectedKeys, IntBinaryOperator order) {
        int size = Integer.highestOneBit(Math.clamp(expectedKeys, 16, 1 << 28)) << 1;
        this.order = order;
        this.keys = new long[size];
        this.values = new int[size];
    }

    /** Adds a person once. */
    void add(long key, int person) {
        int slot = slot(key);
        int value = values[slot];
        if (value == 0) {
            keys[slot] = key;
            values[slot] = person + 1;
            used++;
            growWhenFull();
        } else if (value < 0) {
            lists.add(-value - 1, person, order);
        } else if (value != person + 1) {
            int list = lists.start(value - 1);
            lists.add(list, person, order);
            values[slot] = -list - 1;
        }
    }

    void remove(long key, int person) {
        int slot = slot(key);
        int value = values[slot];
        if (value < 0) {
            int left = lists.remove(-value - 1, person, order);
            if (left == 0) {
                free(slot);
            }
        } else if (value == person + 1) {
            free(slot);
        }
    }

    int count(long key) {
        int value = values[slot(key)];
        return value < 0 ? lists.size(-value - 1) : Math.min(value, 1);
    }

    /** The first persons of a key, so many at most. */
    int[] first(long key, int most) {
        int value = values[slot(key)];
        if (value == 0) {
            return NOBODY;
        }
        return value > 0 ? new int[] {value - 1} : lists.first(-value - 1, most);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = home(key, mask);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int home(long key, int mask) {
        return (int) (key ^ (key >>> 32)) & mask;
    }

    /** Closes the gap: what stands further on only because this slot was taken moves up. */
    private void free(int freed) {
        int mask = keys.length - 1;
        int gap = freed;
        values[gap] = 0;
        used--;
        for (int slot = (gap + 1) & mask; values[slot] != 0; slot = (slot + 1) & mask) {
            int distance = (slot - home(keys[slot], mask)) & mask;
            if (distance >= ((slot - gap) & mask)) {
                keys[gap] = keys[slot];
                values[gap] = values[slot];
                values[slot] = 0;
                gap = slot;
            }
        }
    }

    private void growWhenFull() {
        if (used < keys.length / 4 * 3) {
            return;
        }
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** Persons of keys that several have. The first number of a list is its length. */
    private static final class Lists {
        private int[][] lists = new int[16][];
        private int count;
        private int[] freed = new int[16];
        private int freedCount;

        int start(int person) {
            int list = freedCount > 0 ? freed[--freedCount] : count++;
            if (list == lists.length) {
                lists = Arrays.copyOf(lists, count * 2);
            }
            lists[list] = new int[] {1, person, 0};
            return list;
        }

        void add(int list, int person, IntBinaryOperator order) {
            int[] persons = lists[list];
            int at = find(persons, person, order);
            if (at >= 0) {
                return;
            }
            int size = persons[0];
            if (size + 1 == persons.length) {
                persons = Arrays.copyOf(persons, size * 2 + 1);
                lists[list] = persons;
            }
            int place = -at - 1;
            System.arraycopy(persons, place, persons, place + 1, size + 1 - place);
            persons[place] = person;
            persons[0] = size + 1;
        }

        /** The answer is how many are left. */
        int remove(int list, int person, IntBinaryOperator order) {
            int[] persons = lists[list];
            int at = find(persons, person, order);
            if (at >= 0) {
                System.arraycopy(persons, at + 1, persons, at, persons[0] - at);
                persons[0]--;
            }
            if (persons[0] == 0) {
                lists[list] = NOBODY;
                freed = freedCount == freed.length ? Arrays.copyOf(freed, freedCount * 2) : freed;
                freed[freedCount++] = list;
            }
            return persons[0];
        }

        int size(int list) {
            return lists[list][0];
        }

        int[] first(int list, int most) {
            int[] persons = lists[list];
            return Arrays.copyOfRange(persons, 1, 1 + Math.min(most, persons[0]));
        }

        private static int find(int[] persons, int person, IntBinaryOperator order) {
            int low = 1;
            int high = persons[0];
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int compared = order.applyAsInt(persons[middle], person);
                if (compared == 0) {
                    return middle;
                }
                if (compared < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -low - 1;
        }
    }
}
