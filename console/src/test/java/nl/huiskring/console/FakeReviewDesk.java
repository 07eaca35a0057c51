package nl.huiskring.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.CaseDesk.Viewer;
import nl.huiskring.model.exchange.ReviewDesk;

/** The desk of a steward in memory. Looks and decisions stand in the journal of the town, as the real desk logs them itself. */
public final class FakeReviewDesk implements ReviewDesk {
    /** What was decided, in order. */
    public final List<Ruling> rulings = new ArrayList<>();
    /** What was split off, in order. */
    public final List<Splitting> splittings = new ArrayList<>();

    public final List<Waiting> waiting = new ArrayList<>();
    public final List<Correction> corrections = new ArrayList<>();
    public final List<PersonId> named = new ArrayList<>();
    public Optional<Case> open = Optional.empty();
    public Optional<Whole> whole = Optional.empty();
    /** Somebody else decides between the look and the decision. */
    public boolean isOvertaken;

    private final Town town;

    FakeReviewDesk(Town town) {
        this.town = town;
    }

    /** One split as it was asked for. */
    public record Splitting(PersonId person, Set<RecordId> part, String reason) {}

    void reset() {
        rulings.clear();
        splittings.clear();
        waiting.clear();
        corrections.clear();
        named.clear();
        open = Optional.empty();
        whole = Optional.empty();
        isOvertaken = false;
    }

    @Override
    public List<Waiting> waiting(Viewer viewer) {
        recorded("waiting", viewer);
        return List.copyOf(waiting);
    }

    @Override
    public Optional<Case> open(RecordId record, Viewer viewer) {
        recorded("case", viewer);
        return open.filter(one -> one.record().equals(record));
    }

    @Override
    public boolean decide(RecordId record, Ruling ruling, Viewer viewer) {
        recorded("decision", viewer);
        if (!isOvertaken) {
            rulings.add(ruling);
        }
        return !isOvertaken;
    }

    @Override
    public List<PersonId> named(String number, Viewer viewer) {
        recorded("named " + number, viewer);
        return List.copyOf(named);
    }

    @Override
    public Optional<Whole> person(PersonId person, Viewer viewer) {
        recorded("person", viewer);
        return whole.filter(one -> one.person().equals(person));
    }

    @Override
    public boolean split(PersonId person, Set<RecordId> part, String reason, Viewer viewer) {
        recorded("split", viewer);
        if (!isOvertaken) {
            splittings.add(new Splitting(person, new HashSet<>(part), reason));
        }
        return !isOvertaken;
    }

    @Override
    public List<Correction> corrections(Viewer viewer) {
        recorded("corrections", viewer);
        return List.copyOf(corrections);
    }

    private void recorded(String what, Viewer viewer) {
        if (town.isLogBroken) {
            throw new AuditUnavailable("the log is away", new IllegalStateException());
        }
        town.journal.add("desk " + what + " for " + viewer.userId() + " of " + viewer.organisation());
    }
}
