package nl.huiskring.routes;

import java.util.List;
import java.util.Optional;
import nl.huiskring.model.exchange.ClearedSignal;

/**
 * What came of a draft: every decision that was made, and the signal when something may be told.
 *
 * @param shared of which of the decisions the recipient sees something
 */
record Composed(Draft draft, List<Asked> asked, Optional<ClearedSignal> signal) {}
