/**
 * The alert rules: what on a household's timeline deserves attention, how serious, by when, of whom. Rules advise a person;
 * they decide nothing about persons. The reporter's identity is never looked at.
 */
@NullMarked
package nl.huiskring.casework.alert;

import org.jspecify.annotations.NullMarked;
