/** The screens of a data steward: records of which nobody knows who they are about, persons who were two, and corrections. */
@NullMarked
package nl.huiskring.console.review;

import org.jspecify.annotations.NullMarked;
