/** The partners: senders, receiving endpoints and ledgers over SOAP, REST, JMS and files. */
@NullMarked
package nl.huiskring.town.partner;

import org.jspecify.annotations.NullMarked;
