/**
 * JMS: a queue in, a queue for answers and a queue out for each partner on the hub's broker. What the messages say is read by
 * {@code contract}; here are sessions, properties and queues only.
 */
@NullMarked
package nl.huiskring.adapters.jms;

import org.jspecify.annotations.NullMarked;
