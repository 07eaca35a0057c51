/**
 * SOAP after Digikoppeling WUS 2W-be-S: signed messages over two-sided TLS, in and out. Only what was signed by the partner of
 * the connection is ever looked at; nothing here knows another transport.
 */
@NullMarked
package nl.huiskring.adapters.soap;

import org.jspecify.annotations.NullMarked;
