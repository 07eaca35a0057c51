/**
 * The contract: one vocabulary in two syntaxes, read and written in one way for every transport. No transport and no partner
 * is known here.
 */
@NullMarked
package nl.huiskring.adapters.contract;

import org.jspecify.annotations.NullMarked;
