package nl.huiskring.adapters.contract;

import java.util.ArrayList;
import java.util.List;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.exchange.TakenBack;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Obligation;

/** Writes a cleared household signal as its tree. It adds nothing but the names of the holders. */
public final class SignalWriter {
    private final Oin hub;
    private final PartnerDirectory partners;

    /** A writer in the name of the hub. */
    public SignalWriter(Oin hub, PartnerDirectory partners) {
        this.hub = hub;
        this.partners = partners;
    }

    /** The tree of a signal, in the order of the XML form. */
    public Node write(ClearedSignal signal) {
        List<Node> children = new ArrayList<>();
        children.add(envelope(signal));
        children.add(heading(signal));
        signal.reasons().forEach(reason -> children.add(reason(reason)));
        signal.members().forEach(member -> children.add(Node.leaf("lid", member)));
        signal.lines().forEach(line -> children.add(line(line)));
        signal.askHolders()
                .forEach(holder -> children.add(new Words()
                        .add("naam", holder.name())
                        .add("contact", holder.contact())
                        .node("navraag")));
        signal.silentSources()
                .forEach(source -> children.add(new Words()
                        .add("naam", source.name())
                        .add("sinds", source.since().toString())
                        .node("zwijgend")));
        signal.takenBack().forEach(back -> children.add(takenBack(back)));
        return Node.tree(MessageType.HUISHOUD_SIGNAAL.word(), children);
    }

    private Node envelope(ClearedSignal signal) {
        return new Words()
                .add("berichtId", signal.messageId().toString())
                .add("afzender", hub.value())
                .add("ontvanger", signal.recipient().value())
                .add("verzonden", signal.composedAt().toString())
                .add("doel", signal.purpose().name())
                .add("leveringId", signal.delivery().toString())
                .node("stuurgegevens");
    }

    private static Node heading(ClearedSignal signal) {
        return new Words()
                .add("signaalId", signal.signal().toString())
                .add("versie", Integer.toString(signal.version()))
                .add("huishouden", signal.householdRef())
                .add("niveau", signal.heading().level().name())
                .add("uiterlijk", signal.heading().due().toString())
                .add("advies", signal.nextStep())
                .node("signaal");
    }

    private static Node reason(Reason reason) {
        Words words = new Words()
                .add("regel", reason.rule())
                .add("niveau", reason.level().name())
                .add("toelichting", reason.words());
        reason.restsOn().forEach(item -> words.add("rustOp", item.toString()));
        return words.node("aanleiding");
    }

    private static Node takenBack(TakenBack back) {
        return new Words()
                .add("leveringId", back.delivery().toString())
                .add("itemId", back.item().toString())
                .add("reden", back.why().code())
                .node("ingetrokken");
    }

    private Node line(ClearedLine line) {
        Words words = new Words()
                .add("itemId", line.permit().item().toString())
                .add("soort", line.field().word())
                .add("waarde", line.value());
        line.subjects().forEach(member -> words.add("over", member));
        return words.add(
                        "bron",
                        partners.byOin(line.holder())
                                .map(Partner::name)
                                .orElse(line.holder().value()))
                .add("bronOin", line.holder().value())
                .add("datum", line.happenedAt().toString())
                .add("vermoeden", Boolean.toString(line.isSuspicion()))
                .add(
                        "nietDoorgeven",
                        Boolean.toString(line.permit().obligations().contains(Obligation.NO_ONWARD)))
                .node("gegeven");
    }
}
