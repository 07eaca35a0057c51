package nl.huiskring.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.policy.PersonRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldPlaceTest {
    private static final ToldPlace SHELTER = address("Opvanglaan", "1", "", "7901AB", "Hoogeveen");

    @ParameterizedTest
    @CsvSource({
        "Opvanglaan, 1, '', 7901AB, Hoogeveen",
        "opvanglaan, 1, A, 7901AB, HOOGEVEEN",
        "'', 1, '', 7901AB, ''",
        "Opvanglaan, 1, '', '', Hoogeveen",
        "Opvanglaan, 1-2, '', '', ''",
        "Opvanglaan 1, '', '', '', Hoogeveen",
        "Opvanglaan 1b, '', '', 7901AB, ''"
    })
    void hidingPlaceIsRecognisedInWhateverWayItIsWritten(
            String street, String number, String suffix, String postcode, String city) {
        ToldPlace told = address(street, number, suffix, postcode, city);
        assertThat(SHELTER.kept()).containsAnyElementsOf(told.sought());
        assertThat(told.kept()).containsAnyElementsOf(SHELTER.sought());
    }

    @ParameterizedTest
    @CsvSource({
        "Opvanglaan, 11, '', 7901AB, Hoogeveen",
        "Opvanglaan, 1, '', 7941AA, Meppel",
        "Markt, 1, '', '', Hoogeveen",
        "'', '', '', 7901AB, Hoogeveen",
        "Opvanglaan, '', '', '', Hoogeveen",
        "'', '', '', '', Hoogeveen"
    })
    void anotherPlaceIsNotTakenForIt(String street, String number, String suffix, String postcode, String city) {
        ToldPlace told = address(street, number, suffix, postcode, city);
        assertThat(told.sought()).noneMatch(SHELTER.kept()::contains);
    }

    @Test
    void numberIsTheSameWithTheCodeOfTheCountryAndMailInAnyCase() {
        Set<String> national =
                places("06-12345678", "Schuil@Post.nl").getFirst().kept();
        assertThat(places("+31 6 1234 5678", "x@y.nl").getFirst().sought()).isEqualTo(national);
        assertThat(places("06-12345678", "Schuil@Post.nl").getLast().kept())
                .isEqualTo(places("1", "schuil@post.nl").getLast().sought());
    }

    @Test
    void wordThatStandsForNoPlaceIsNoKey() {
        assertThat(places("geheim", "onbekend"))
                .allSatisfy(place -> assertThat(place.kept()).isEmpty());
    }

    private static ToldPlace address(String street, String number, String suffix, String postcode, String city) {
        Address address =
                new Address(text(street), text(number), text(suffix), text(postcode), text(city), Optional.empty());
        return ToldPlace.of(block(Optional.of(address), Optional.empty(), Optional.empty()))
                .getFirst();
    }

    private static List<ToldPlace> places(String phone, String email) {
        return ToldPlace.of(block(Optional.empty(), Optional.of(phone), Optional.of(email)));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }

    private static PersonBlock block(Optional<Address> address, Optional<String> phone, Optional<String> email) {
        return new PersonBlock(
                "p1",
                PersonRole.SLACHTOFFER,
                Optional.empty(),
                Optional.empty(),
                new PersonName(Optional.empty(), Optional.empty(), Optional.of("Bos"), Optional.empty()),
                Optional.empty(),
                Sex.ONBEKEND,
                address,
                phone,
                email,
                Optional.empty(),
                Set.of());
    }
}
