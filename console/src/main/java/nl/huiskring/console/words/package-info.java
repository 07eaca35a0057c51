/** How fields, codes, moments and levels are put into words for people. */
@NullMarked
package nl.huiskring.console.words;

import org.jspecify.annotations.NullMarked;
