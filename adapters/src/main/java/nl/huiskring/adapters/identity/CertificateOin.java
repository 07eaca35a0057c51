package nl.huiskring.adapters.identity;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import nl.huiskring.model.Oin;

/** The OIN in the serialNumber of a certificate's subject (Logius, OIN-Stelsel; RFC 4519 2.31), never the certificate's own number. */
public final class CertificateOin {
    private static final String SERIAL_NUMBER = "serialNumber";
    private static final Map<String, String> NAMES = Map.of("2.5.4.5", SERIAL_NUMBER);

    private CertificateOin() {}

    /** The party; empty when the subject has no serialNumber, several, or one that is no OIN. */
    public static Optional<Oin> of(X509Certificate certificate) {
        List<String> numbers = serialNumbers(certificate.getSubjectX500Principal());
        return numbers.size() == 1 && numbers.getFirst().matches("[0-9]{20}")
                ? Optional.of(new Oin(numbers.getFirst()))
                : Optional.empty();
    }

    private static List<String> serialNumbers(X500Principal subject) {
        try {
            List<String> numbers = new ArrayList<>();
            for (Rdn part : new LdapName(subject.getName(X500Principal.RFC2253, NAMES)).getRdns()) {
                Attribute attribute = part.toAttributes().get(SERIAL_NUMBER);
                if (attribute != null) {
                    collect(attribute.getAll(), numbers);
                }
            }
            return numbers;
        } catch (InvalidNameException e) {
            return List.of();
        } catch (NamingException e) {
            throw new IllegalStateException("a name in memory is read", e);
        }
    }

    private static void collect(NamingEnumeration<?> values, List<String> numbers) throws NamingException {
        while (values.hasMore()) {
            numbers.add(String.valueOf(values.next()));
        }
    }
}
