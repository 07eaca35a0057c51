package nl.huiskring.model.exchange;

import nl.huiskring.model.Oin;

/** How far is this interaction of mine? Somebody else's is answered as if there were none. */
public record StatusQuestion(Oin asker, String interaction) {}
