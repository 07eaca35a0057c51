package nl.huiskring.adapters.soap;

import java.time.Clock;
import java.util.UUID;
import nl.huiskring.model.Uuids;
import org.w3c.dom.Document;

/** The keys of the exchange at work: signs in the name of the hub, verifies what others signed. */
public final class WsSecurity {
    private final EnvelopeSigner signer;
    private final SignatureCheck check;
    private final Clock clock;
    private final String address;

    /** @throws IllegalStateException when the keys cannot be opened; that stops the start */
    public WsSecurity(SoapSettings settings, Clock clock) {
        this.signer = new EnvelopeSigner(settings.identity().key(), clock);
        this.check = new SignatureCheck(new PartnerCertificates(settings.trust().authorities()), clock);
        this.clock = clock;
        this.address = settings.address();
    }

    /** What must stand in {@code wsa:To} of a message for the hub. */
    String address() {
        return address;
    }

    SignatureCheck check() {
        return check;
    }

    void sign(Document envelope, Headers headers) {
        signer.sign(envelope, headers);
    }

    UUID newId() {
        return Uuids.next(clock);
    }
}
