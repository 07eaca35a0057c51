/** The published contract, read and written independently of the hub: XML, JSON and CSV forms, and SOAP signing. */
@NullMarked
package nl.huiskring.town.wire;

import org.jspecify.annotations.NullMarked;
