package nl.huiskring.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.huiskring.casework.alert.AlertChange;
import nl.huiskring.casework.alert.OpenAlert;
import nl.huiskring.casework.sharing.ConsentChange;
import nl.huiskring.casework.sharing.InvolvementChange;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;

/** Alerts, involvements and consents: what follows from the messages. */
public interface Casebook {
    /** All alerts of a household, acknowledged ones too, at most one per rule. */
    List<OpenAlert> alertsOf(HouseholdId household);

    /** Keeps what changed; an unchanged alert is left as it is. */
    void keep(Collection<AlertChange> changes, Instant now);

    /** Keeps involvements; of several tellings with one basis the latest told counts. */
    void involve(Collection<InvolvementChange> changes, InteractionId source);

    /** Who is involved with one of these persons on a day. */
    List<InvolvementChange> involvedWith(Collection<PersonId> persons, LocalDate day);

    /** Keeps consents given and withdrawn. A withdrawal ends every consent for exactly the same. */
    void apply(Collection<ConsentChange> changes, InteractionId source);
}
