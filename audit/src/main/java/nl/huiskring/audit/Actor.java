package nl.huiskring.audit;

import java.util.Optional;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;

/**
 * Who did it (NEN 7513: user, role, access point; Wpg 32a: who).
 *
 * @param type whether a person, a partner's system or the hub itself
 * @param id user id, OIN or name of the hub's part
 * @param name of the person, as his organisation knows him
 * @param role in which the person acted
 * @param organisation for which
 * @param accessPoint screen, transport or address through which
 * @param onBehalfOf the responsible user, when another than the actor
 */
public record Actor(
        Type type,
        String id,
        Optional<String> name,
        Optional<String> role,
        Optional<Oin> organisation,
        Optional<String> accessPoint,
        Optional<String> onBehalfOf) {

    /** Kind of actor. */
    public enum Type {
        PERSON,
        PARTNER,
        HUB
    }

    /** A part of the hub that acts by itself, such as {@code delivery}. */
    public static Actor hub(String part) {
        return new Actor(
                Type.HUB,
                part,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A partner's system. */
    public static Actor partner(Oin oin, Transport transport) {
        return new Actor(
                Type.PARTNER,
                oin.value(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(oin),
                Optional.of(transport.code()),
                Optional.empty());
    }

    /** A caller whose transport did not prove who he is. */
    public static Actor stranger(Transport transport) {
        return new Actor(
                Type.PARTNER,
                "onbekend",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(transport.code()),
                Optional.empty());
    }

    /** A person at a screen. */
    public static Actor person(
            String userId, String name, String role, Optional<Oin> organisation, String accessPoint) {
        return new Actor(
                Type.PERSON,
                userId,
                Optional.of(name),
                Optional.of(role),
                organisation,
                Optional.of(accessPoint),
                Optional.empty());
    }
}
