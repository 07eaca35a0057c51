package nl.huiskring.hub.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.Somebody;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.CaseDesk.Viewer;
import nl.huiskring.model.exchange.ReviewDesk.Beside;
import nl.huiskring.model.exchange.ReviewDesk.Case;
import nl.huiskring.model.exchange.ReviewDesk.Waiting;
import nl.huiskring.town.story.Party;

/**
 * Somebody is known, and welfare work tells of a woman of nearly the same given name who was born on the same day: a twin
 * sister, or she herself wrongly written. The hub cannot know.
 */
final class Doubt {
    private final Circle circle = Circle.fresh();
    private final Somebody maybe = new Somebody(
            circle.her().given() + "ke",
            circle.her().family(),
            circle.her().born(),
            circle.her().sex(),
            circle.her().bsn(),
            Somebody.Home.fresh(),
            "06-44000001",
            "misschien@voorbeeld.example");
    private final Circle other = new Circle(Somebody.man(maybe.home()), maybe, Somebody.child(maybe.home()));

    Somebody her() {
        return circle.her();
    }

    Somebody maybe() {
        return maybe;
    }

    /** The household of the one who is known. */
    Circle circle() {
        return circle;
    }

    /** That of the other. */
    Circle other() {
        return other;
    }

    static Viewer steward(RunningHub hub) {
        return new Viewer("stef", "Stef", Set.of("steward"), hub.partners().oin(Party.GEMEENTE));
    }

    /** The record that waits for a steward. */
    RecordId arises(Scene scene) throws InterruptedException {
        return arisesFrom(Letters.signal(Party.WELZIJNSWERK, other), scene);
    }

    /** The same, where one man is the pleger of both. */
    RecordId arisesAroundOneMan(Scene scene) throws InterruptedException {
        return arisesFrom(
                Letter.of(Party.WELZIJNSWERK, "Signaal")
                        .says("gemeentecode", "0118")
                        .says("situatie", "geschreeuw in huis")
                        .about(maybe, "slachtoffer")
                        .about(circle.him(), "pleger")
                        .about(other.child(), "kind")
                        .tie(maybe, "ouder", other.child()),
                scene);
    }

    private RecordId arisesFrom(Letter signal, Scene scene) throws InterruptedException {
        Set<RecordId> before = waiting(scene);
        scene.plays(Letters.registration(circle, Letters.number("PL0100")), signal);
        return waiting(scene).stream()
                .filter(record -> !before.contains(record))
                .findFirst()
                .orElseThrow();
    }

    static Set<RecordId> waiting(Scene scene) {
        return scene.hub().reviews().waiting(steward(scene.hub())).stream()
                .map(Waiting::record)
                .collect(Collectors.toSet());
    }

    static Beside likeliest(Scene scene, RecordId record) {
        return scene.hub()
                .reviews()
                .open(record, steward(scene.hub()))
                .map(Case::candidates)
                .orElseThrow()
                .getFirst();
    }
}
