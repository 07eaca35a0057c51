/**
 * What a message means for the others at once, without any alert: who is asked about, who has become involved, which consent
 * was given or withdrawn. Whether anything goes is decided elsewhere, per item.
 */
@NullMarked
package nl.huiskring.casework.sharing;

import org.jspecify.annotations.NullMarked;
