package nl.huiskring.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class PermitSealTest {
    private static final GrantedPermit PERMIT = new GrantedPermit(
            new ItemId(new UUID(1, 2)),
            new Oin("00000001234567890000"),
            Purpose.P2,
            Outcome.PERMIT_MASKED,
            "R03",
            "Wpg 18 & 19; \"minimisation\"",
            Set.of(Obligation.LOG, Obligation.NO_ONWARD),
            Set.of(Ground.MELDRECHT),
            "0123abcd");
    private final PermitSeal seal = new PermitSeal(key(1));

    @Test
    void restoresWhatWasSealed() {
        assertThat(seal.open(seal.seal(PERMIT))).isEqualTo(PERMIT);
    }

    @Test
    void restoresAPermitWithoutGroundsAndObligations() {
        GrantedPermit bare = new GrantedPermit(
                PERMIT.item(), PERMIT.recipient(), Purpose.P1, Outcome.PERMIT, "OWN", "own", Set.of(), Set.of(), "v");

        assertThat(seal.open(seal.seal(bare))).isEqualTo(bare);
    }

    @Test
    void refusesATextOfWhichAnyCharacterWasChanged() {
        String sealed = seal.seal(PERMIT);
        for (int i = 0; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);

            assertThatThrownBy(() -> seal.open(changed)).isInstanceOf(ForgedPermit.class);
        }
    }

    @Test
    void refusesAWiderOutcomeUnderTheOldSeal() {
        String[] halves = seal.seal(PERMIT).split("\\.", -1);
        String text = new String(Base64.getUrlDecoder().decode(halves[0]), StandardCharsets.UTF_8);
        String wider = text.replace("PERMIT_MASKED", "PERMIT");
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(wider.getBytes(StandardCharsets.UTF_8))
                + "." + halves[1];

        assertThat(wider).isNotEqualTo(text);
        assertThatThrownBy(() -> seal.open(forged)).isInstanceOf(ForgedPermit.class);
    }

    @Test
    void refusesTheSealOfAnotherKey() {
        String sealed = new PermitSeal(key(2)).seal(PERMIT);

        assertThatThrownBy(() -> seal.open(sealed)).isInstanceOf(ForgedPermit.class);
    }

    @Test
    void refusesWhatIsNoSealedPermit() {
        for (String text : new String[] {"", ".", "a.b.c", "%%.%%", "plain"}) {
            assertThatThrownBy(() -> seal.open(text)).isInstanceOf(ForgedPermit.class);
        }
    }

    @Test
    void sealsNoPermitOfAnotherMaker() {
        Permit home = new HomeMadePermit();

        assertThatThrownBy(() -> seal.seal(home)).isInstanceOf(ForgedPermit.class);
    }

    @Test
    void takesAKeyOf32BytesAndShowsNothingOfIt() {
        assertThatThrownBy(() -> new PermitSeal(new byte[16])).isInstanceOf(IllegalArgumentException.class);
        assertThat(seal.toString()).isEqualTo("PermitSeal[*]");
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    /** What somebody might write who wants to go around the decision point. */
    private record HomeMadePermit() implements Permit {
        @Override
        public ItemId item() {
            return PERMIT.item();
        }

        @Override
        public Oin recipient() {
            return PERMIT.recipient();
        }

        @Override
        public Purpose purpose() {
            return Purpose.P1;
        }

        @Override
        public Outcome outcome() {
            return Outcome.PERMIT;
        }

        @Override
        public String rule() {
            return "R01";
        }

        @Override
        public String source() {
            return "none";
        }

        @Override
        public Set<Obligation> obligations() {
            return Set.of();
        }

        @Override
        public Set<Ground> grounds() {
            return Set.of();
        }

        @Override
        public String policyVersion() {
            return "none";
        }
    }
}
