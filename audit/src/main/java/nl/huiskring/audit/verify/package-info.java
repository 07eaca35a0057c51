/** The check of a log against its checkpoints, and the folder form in which an outsider gets it. No database, no network. */
@NullMarked
package nl.huiskring.audit.verify;

import org.jspecify.annotations.NullMarked;
