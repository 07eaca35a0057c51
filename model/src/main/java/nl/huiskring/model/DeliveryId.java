package nl.huiskring.model;

import java.util.UUID;

/** One sending of one version of a signal to one recipient. */
public record DeliveryId(UUID value) {
    public static DeliveryId parse(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
