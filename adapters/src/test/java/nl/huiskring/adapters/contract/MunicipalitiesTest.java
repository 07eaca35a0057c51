package nl.huiskring.adapters.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalitiesTest {
    @Test
    void knowsTheTwelveOfDrentheAndTheElevenOfIJsselland() {
        List<String> drenthe =
                List.of("1680", "0106", "1681", "0109", "1690", "0114", "0118", "0119", "1731", "1699", "1730", "1701");
        List<String> ijsselland =
                List.of("0148", "0150", "0160", "0166", "1773", "0175", "0177", "0180", "1708", "1896", "0193");
        assertThat(drenthe).allMatch(Municipalities::exists);
        assertThat(ijsselland).allMatch(Municipalities::exists);
        assertThat(Municipalities.name("0118")).contains("Hoogeveen");
    }

    @Test
    void knowsNoMunicipalityThatWasMergedOrNeverWas() {
        assertThat(List.of("0457", "0501", "1696", "9999", "0000")).noneMatch(Municipalities::exists);
    }
}
