package nl.huiskring.adapters.embedded;

import java.nio.file.Path;

/** A hub that has an identity server and is about to be killed. */
final class KeycloakChild {
    private KeycloakChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        EmbeddedKeycloak keycloak =
                EmbeddedKeycloakTest.start(folder, EmbeddedKeycloakTest.certificates(folder.resolve("certificates")));
        System.out.println("ready " + keycloak.pid());
        Thread.currentThread().join();
    }
}
