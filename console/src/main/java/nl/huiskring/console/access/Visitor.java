package nl.huiskring.console.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.CaseDesk;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The person at the screen.
 *
 * @param userId as the identity server names him
 * @param organisation for which he works, if the identity server says so
 */
public record Visitor(String userId, String name, Set<Role> roles, Optional<Oin> organisation) {
    /** The claim with the number of the organisation. */
    public static final String ORGANISATION_CLAIM = "oin";

    private static final String NOBODY = "onbekend";

    public Visitor {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** The person who logged in; empty when nobody did. */
    public static Optional<Visitor> of(Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser user ? Optional.of(of(user)) : Optional.empty();
    }

    private static Visitor of(OidcUser user) {
        Set<Role> roles = user.getAuthorities().stream()
                .flatMap(authority -> Stream.ofNullable(authority.getAuthority()))
                .flatMap(word -> Role.ofCode(word).stream())
                .collect(Collectors.toSet());
        String name = Optional.ofNullable(user.getFullName())
                .or(() -> Optional.ofNullable(user.getPreferredUsername()))
                .filter(text -> !text.isBlank())
                .orElse(NOBODY);
        Optional<Oin> organisation = Optional.ofNullable(user.getClaimAsString(ORGANISATION_CLAIM))
                .filter(text -> text.matches("[0-9]{20}"))
                .map(Oin::new);
        return new Visitor(user.getName(), name, roles, organisation);
    }

    /** The screens he may open, in the order of the menu. */
    public List<Screen> screens() {
        return Stream.of(Screen.values()).filter(this::mayOpen).toList();
    }

    private boolean mayOpen(Screen screen) {
        return roles.stream().anyMatch(screen.roles()::contains);
    }

    /** The roles in which he opens a screen, as the log names them; all his roles where none of them fits. */
    String rolesFor(Set<Role> wanted) {
        List<String> fitting =
                roles.stream().filter(wanted::contains).map(Role::code).toList();
        List<String> named = fitting.isEmpty() ? roles.stream().map(Role::code).toList() : fitting;
        return named.isEmpty() ? "geen" : String.join(" ", named);
    }

    /**
     * He as a desk knows him.
     *
     * @throws NoOrganisation when the identity server does not say for which organisation he works
     */
    public CaseDesk.Viewer viewer() {
        return viewer(organisation.orElseThrow(NoOrganisation::new));
    }

    /** He as the desk of a case manager knows him, working for this organisation. */
    public CaseDesk.Viewer viewer(Oin workingFor) {
        return new CaseDesk.Viewer(
                userId, name, roles.stream().map(Role::code).collect(Collectors.toSet()), workingFor);
    }
}
