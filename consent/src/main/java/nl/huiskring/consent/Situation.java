package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/** What the rows of the policy look at, and nothing else. */
public record Situation(
        Category category,
        Part part,
        PartnerKind holder,
        PartnerKind recipient,
        Involvement involvement,
        Purpose purpose,
        Set<Ground> grounds) {}
