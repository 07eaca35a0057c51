package nl.huiskring.audit;

import java.util.Optional;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/**
 * What was asked: may this item go to this recipient for this purpose ({@code adl.core.request}).
 *
 * @param recipientRole only where it matters: the role of a person concerned who asks for his own data
 */
public record DecisionQuestion(
        ItemId item,
        Field field,
        Category category,
        Part part,
        Oin holder,
        PartnerKind holderKind,
        Oin recipient,
        PartnerKind recipientKind,
        Optional<String> recipientRole,
        Purpose purpose) {}
