package nl.huiskring.adapters.soap;

import java.time.Duration;
import nl.huiskring.adapters.identity.KeyStoreFile;

/**
 * How the hub takes part in the SOAP exchange.
 *
 * @param address what a partner must write in {@code wsa:To}: the address of the hub's endpoint as partners know it
 * @param identity the hub's certificate with key, for signatures and outgoing TLS
 * @param trust authorities of the partners' certificates
 * @param connectTimeout how long a connection to a partner may take
 * @param answerTimeout how long a partner's whole answer may take
 */
public record SoapSettings(
        String address, KeyStoreFile identity, KeyStoreFile trust, Duration connectTimeout, Duration answerTimeout) {}
