/**
 * What went where and why: the records of the audit, the port to write them and the port to read them. Pure: the JDK and
 * model only; storage implements the ports.
 */
@NullMarked
package nl.huiskring.audit;

import org.jspecify.annotations.NullMarked;
