package nl.huiskring.town.story;

import java.util.UUID;

/** What makes a partner send a message. */
public sealed interface Trigger {

    /** The time of the story has come. */
    record AtTime() implements Trigger {}

    /** Veilig Thuis received a household signal with this police registration. */
    record OnRegistration(String number) implements Trigger {}

    /** Another message was answered. */
    record After(UUID message) implements Trigger {}
}
