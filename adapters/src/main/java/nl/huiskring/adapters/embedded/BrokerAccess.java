package nl.huiskring.adapters.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import nl.huiskring.adapters.identity.CertificateOin;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnection;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.CertificateUtil;
import org.apache.activemq.artemis.utils.CompositeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what at the broker. The hub comes from inside this program and may do all; a partner comes over TLS, is who its
 * certificate says, and may put on its own {@code in} queue and take from its own {@code uit} and {@code antwoord} queues.
 */
final class BrokerAccess implements ActiveMQSecurityManager5 {
    static final String HUB = "hub";

    private final PartnerDirectory partners;
    private final Secret hubPassword;
    private final RefusedLogins refusals;

    BrokerAccess(PartnerDirectory partners, Secret hubPassword, RefusedLogins refusals) {
        this.partners = partners;
        this.hubPassword = hubPassword;
        this.refusals = refusals;
    }

    @Override
    public @Nullable Subject authenticate(
            @Nullable String user, @Nullable String password, RemotingConnection connection, String securityDomain) {
        if (connection.getTransportConnection() instanceof InVMConnection) {
            return HUB.equals(user) && isHubPassword(password) ? subject(HUB) : null;
        }
        Optional<Oin> shown = shown(connection);
        Optional<Partner> partner = shown.flatMap(partners::byOin).filter(found -> found.transport() == Transport.JMS);
        if (partner.isEmpty()) {
            refusals.refused(shown);
        }
        return partner.map(found -> subject(found.oin().value())).orElse(null);
    }

    @Override
    public boolean authorize(Subject subject, Set<Role> roles, CheckType action, String address) {
        String name =
                subject.getPrincipals(UserPrincipal.class).iterator().next().getName();
        return name.equals(HUB) || mayPartner(new PartnerQueues(new Oin(name)), action, address);
    }

    @Override
    public boolean validateUser(String user, String password) {
        return false;
    }

    @Override
    public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType action) {
        return false;
    }

    /** A consumer is asked about as {@code address::queue}; a queue of another name on our address is not ours to make. */
    private static boolean mayPartner(PartnerQueues queues, CheckType action, String address) {
        String name = CompositeAddress.extractAddressName(address);
        if (!name.equals(CompositeAddress.extractQueueName(address))) {
            return false;
        }
        return switch (action) {
            case SEND -> name.equals(queues.in());
            case CONSUME, BROWSE -> name.equals(queues.out()) || name.equals(queues.answers());
            default -> false;
        };
    }

    private static Optional<Oin> shown(RemotingConnection connection) {
        X509Certificate[] chain = CertificateUtil.getCertsFromConnection(connection);
        return chain == null || chain.length == 0 ? Optional.empty() : CertificateOin.of(chain[0]);
    }

    private boolean isHubPassword(@Nullable String password) {
        return password != null
                && MessageDigest.isEqual(
                        password.getBytes(StandardCharsets.UTF_8),
                        hubPassword.reveal().getBytes(StandardCharsets.UTF_8));
    }

    private static Subject subject(String name) {
        return new Subject(true, Set.of(new UserPrincipal(name)), Set.of(), Set.of());
    }
}
