package nl.huiskring.model.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.CaseDesk.Viewer;

/**
 * What a data steward sees and decides: records of which the hub does not know who they are about. Until he has decided such a
 * record stands alone and nothing of anybody else is told with it. Every look and every decision is recorded first.
 */
public interface ReviewDesk {
    /** Records that wait, the longest waiting first; those that were put off come last. */
    List<Waiting> waiting(Viewer viewer);

    /** One record beside everybody it may be about; empty when it does not wait (any more). */
    Optional<Case> open(RecordId record, Viewer viewer);

    /**
     * Carries out what the steward decided.
     *
     * @return false when the record did not wait any more
     */
    boolean decide(RecordId record, Ruling ruling, Viewer viewer);

    /**
     * Persons named by the messages that name a case or a police registration: where somebody complains of a wrong link, that is
     * the number he has.
     */
    List<PersonId> named(String number, Viewer viewer);

    /** A person with all his records, for whoever doubts that they are about one; empty when there is nobody of this name. */
    Optional<Whole> person(PersonId person, Viewer viewer);

    /**
     * A person was two: some of his records are about somebody else, and no model ever joins the two again. The households are
     * made anew, everybody who was told something on the wrong link gets a correction, and what is right is told to whom it
     * concerns.
     *
     * @return false when these are not some of the records of this person (any more)
     */
    boolean split(PersonId person, Set<RecordId> part, String reason, Viewer viewer);

    /** Corrections that were sent, those that wait for confirmation first, the oldest of these before the others. */
    List<Correction> corrections(Viewer viewer);

    /** One record that waits. */
    record Waiting(RecordId record, String sender, Instant since, int candidates, Optional<Instant> putOffAt) {}

    /**
     * A record and its candidates, the likeliest first.
     *
     * @param rule why the hub did not decide by itself
     * @param model version of the model that weighed
     */
    record Case(RecordId record, String sender, Instant since, String rule, String model, List<Beside> candidates) {}

    /**
     * The record beside one person. The bits of the lines and the prior sum exactly to the total.
     *
     * @param priorMillibits how likely two records are about one person before anything is compared, in 1/1000 bit
     * @param vetoes why they may be two people although much agrees
     */
    record Beside(
            PersonId person,
            int priorMillibits,
            int totalMillibits,
            List<Line> lines,
            List<String> vetoes,
            int records) {}

    /**
     * One field compared. Values are shown of name, birth date and sex only; of everything that leads to a door or a number the
     * steward sees how far it agrees.
     *
     * @param level how far it agrees, a code of the comparison
     * @param millibits evidence for one person (positive) or two (negative), in 1/1000 bit
     * @param frequencyMillibits what the rarity of the value adds to that, in 1/1000 bit
     */
    record Line(
            String field,
            String level,
            int millibits,
            int frequencyMillibits,
            Optional<String> here,
            Optional<String> there) {}

    /**
     * A person and what he is made of, the oldest record first.
     *
     * @param waiting whether a steward still has to decide about one of his records
     */
    record Whole(PersonId person, boolean waiting, List<Part> parts) {}

    /**
     * A record of a person. What leads to a door or a number is never among it.
     *
     * @param how what made it his: a rule of the matcher, or the decision of a steward
     * @param by the hub, or the user id of the steward
     */
    record Part(
            RecordId record,
            String sender,
            Instant since,
            Optional<String> given,
            Optional<String> family,
            Optional<String> birth,
            String sex,
            String how,
            String by) {}

    /**
     * What a recipient was asked to take out again.
     *
     * @param lines how many told facts it names
     * @param overdue sent, and not confirmed in time
     */
    record Correction(
            DeliveryId delivery,
            String recipient,
            Instant since,
            int lines,
            Optional<Instant> deliveredAt,
            Optional<Instant> confirmedAt,
            boolean overdue) {}

    /** What a steward decides. */
    sealed interface Ruling {
        String reason();

        /** The record is about this person. */
        record Same(PersonId person, String reason) implements Ruling {}

        /** The record is about none of the candidates. */
        record Nobody(String reason) implements Ruling {}

        /** Not now. */
        record Later(String reason) implements Ruling {}
    }
}
