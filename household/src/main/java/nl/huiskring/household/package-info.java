/**
 * Who is who and who belongs with whom. This package holds what a message says about one person; {@code match} decides whether
 * two of them are the same human being, {@code graph} keeps households, {@code link} does the same for whole files. Pure Java.
 */
@NullMarked
package nl.huiskring.household;

import org.jspecify.annotations.NullMarked;
