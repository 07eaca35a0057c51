/** Signed notes and checkpoints in the formats of C2SP: how the log says, under its signature, what it held at a size. */
@NullMarked
package nl.huiskring.audit.note;

import org.jspecify.annotations.NullMarked;
