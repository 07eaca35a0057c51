package nl.huiskring.adapters.rest;

import java.net.URI;
import java.time.Duration;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.model.Oin;

/**
 * How the hub calls its REST partners.
 *
 * @param hub the hub's own OIN
 * @param tokenEndpoint where it gets its own token (client credentials with its certificate, RFC 8705)
 * @param identity the hub's certificate with key
 * @param trust authorities of the partners and of the token endpoint
 * @param connectTimeout how long a connection may take
 * @param answerTimeout how long the whole answer may take
 */
public record RestOutSettings(
        Oin hub,
        URI tokenEndpoint,
        String clientId,
        KeyStoreFile identity,
        KeyStoreFile trust,
        Duration connectTimeout,
        Duration answerTimeout) {}
