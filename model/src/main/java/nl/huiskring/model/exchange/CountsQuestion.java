package nl.huiskring.model.exchange;

import java.time.LocalDate;
import nl.huiskring.model.Oin;

/**
 * How much of what happened in these months? Counts only, never a person.
 *
 * @param from the first day of a month
 * @param until the last day of a month, included
 * @param traceparent W3C trace context of the exchange, new when the partner sent none
 */
public record CountsQuestion(Oin asker, LocalDate from, LocalDate until, String traceparent) {}
