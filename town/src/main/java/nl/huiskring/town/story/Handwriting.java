package nl.huiskring.town.story;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Home;
import nl.huiskring.town.people.Inhabitant;
import nl.huiskring.town.people.Name;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.PersonBlock;

/** How a partner writes down a person: with its own habits, gaps and mistakes. */
final class Handwriting {
    private final Party party;
    private final Dice dice;

    Handwriting(Party party, Dice dice) {
        this.party = party;
        this.dice = dice;
    }

    PersonBlock block(String ref, Role role) {
        return role.role().equals("melder") ? caller(ref, role) : known(ref, role);
    }

    /** Somebody who calls says his name and leaves a number. */
    private static PersonBlock caller(String ref, Role role) {
        Inhabitant who = role.who();
        List<Leaf> own = List.of(
                new Leaf("voornamen", who.name().first()),
                new Leaf("geslachtsnaam", who.name().family()),
                new Leaf("geslacht", who.sex().word()));
        List<Leaf> contact = List.of(new Leaf("telefoon", who.phone()));
        return new PersonBlock(ref, role.role(), own, List.of(), contact, role.shields());
    }

    private PersonBlock known(String ref, Role role) {
        Inhabitant who = role.who();
        List<Leaf> own = new ArrayList<>();
        if (mayUseNumber()) {
            who.bsn().ifPresent(number -> own.add(new Leaf("bsn", number)));
        }
        name(who.name(), own);
        own.add(new Leaf("geboortedatum", birthDate(who)));
        own.add(new Leaf("geslacht", who.sex().word()));
        List<String> shields = new ArrayList<>(role.shields());
        if (who.secretAddress()) {
            shields.add("GEHEIM_ADRES");
        }
        return new PersonBlock(ref, role.role(), own, address(who.home()), contact(who, role.role()), shields);
    }

    /** Welfare work has no ground to process the number (Wabb 10). */
    private boolean mayUseNumber() {
        return party != Party.WELZIJNSWERK;
    }

    private void name(Name name, List<Leaf> own) {
        own.add(new Leaf("voornamen", given(name)));
        name.prefix().ifPresent(prefix -> own.add(new Leaf("voorvoegsel", prefix(prefix))));
        own.add(new Leaf("geslachtsnaam", plainAtPolice(name.family())));
        name.partner().ifPresent(partner -> own.add(new Leaf("partnernaam", plainAtPolice(partner))));
    }

    private String given(Name name) {
        boolean careful = party == Party.GEMEENTE || party == Party.OM;
        if (!careful && name.otherSpelling().isPresent() && dice.chance(0.4)) {
            return name.otherSpelling().get()
                    + name.given().substring(name.first().length());
        }
        if (!careful && dice.chance(0.25)) {
            return name.first();
        }
        return plainAtPolice(name.given());
    }

    private String prefix(String prefix) {
        return prefix.startsWith("van de") && dice.chance(0.1) ? "v.d." : prefix;
    }

    /** The police system of the time knew no letters outside western Europe. */
    private String plainAtPolice(String text) {
        if (party != Party.POLITIE) {
            return text;
        }
        return Normalizer.normalize(text.replace('ı', 'i').replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private String birthDate(Inhabitant who) {
        LocalDate born = who.born();
        if (party == Party.WELZIJNSWERK && dice.chance(0.06)) {
            return Integer.toString(born.getYear());
        }
        if (!who.misdated() || party == Party.POLITIE || party == Party.GEMEENTE) {
            return born.toString();
        }
        boolean canSwap = born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue();
        LocalDate wrong =
                canSwap ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()) : born.minusYears(1);
        return wrong.toString();
    }

    private static List<Leaf> address(Home home) {
        List<Leaf> lines = new ArrayList<>();
        lines.add(new Leaf("straat", home.street()));
        lines.add(new Leaf("huisnummer", Integer.toString(home.number())));
        if (!home.suffix().isEmpty()) {
            lines.add(new Leaf("toevoeging", home.suffix()));
        }
        lines.add(new Leaf("postcode", home.postcode()));
        lines.add(new Leaf("woonplaats", home.city()));
        lines.add(new Leaf("gemeentecode", home.municipality()));
        return lines;
    }

    private List<Leaf> contact(Inhabitant who, String role) {
        List<Leaf> contact = new ArrayList<>();
        boolean ownPhone = !role.equals("kind");
        if (ownPhone && dice.chance(0.6)) {
            contact.add(new Leaf("telefoon", who.phone()));
        }
        if (ownPhone && dice.chance(0.2)) {
            contact.add(new Leaf("email", who.email()));
        }
        contact.add(new Leaf("clientnummer", clientNumber(who)));
        return contact;
    }

    /** The partner's own number for him, the same in all its messages, which tells another partner nothing. */
    private String clientNumber(Inhabitant who) {
        return "%s-%06d".formatted(party.mark(), Math.floorMod((party.kind() + who.id()).hashCode(), 1_000_000));
    }
}
