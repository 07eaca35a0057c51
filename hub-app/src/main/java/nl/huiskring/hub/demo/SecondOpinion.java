package nl.huiskring.hub.demo;

import java.io.IOException;
import java.util.Map;
import nl.huiskring.model.policy.Outcome;

/** Somebody else who reads the decision matrix. */
interface SecondOpinion {
    /** What it decides about a case in the form of the vignettes. */
    Outcome decide(Map<String, Object> vignette) throws IOException;
}
