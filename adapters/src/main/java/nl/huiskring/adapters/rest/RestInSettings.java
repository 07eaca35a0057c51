package nl.huiskring.adapters.rest;

import java.net.URI;
import nl.huiskring.adapters.identity.KeyStoreFile;

/**
 * What the hub must know to check a partner's token.
 *
 * @param issuer exactly as the tokens name it
 * @param keySet where the issuer publishes its keys (JWKS)
 * @param audience that a token must be made for
 * @param trust authorities of the issuer's TLS certificate
 */
public record RestInSettings(URI issuer, URI keySet, String audience, KeyStoreFile trust) {}
