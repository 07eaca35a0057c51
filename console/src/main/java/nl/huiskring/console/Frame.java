package nl.huiskring.console;

import java.util.List;
import nl.huiskring.console.access.Screen;
import nl.huiskring.console.access.Visitor;

/**
 * What stands around every screen.
 *
 * @param organisation empty when it is not known
 * @param menu the screens of this person
 */
record Frame(String person, String organisation, List<Entry> menu) {
    /** One entry of the menu. */
    record Entry(String path, String label, boolean isCurrent) {}

    static Frame of(Visitor visitor, String organisation, String path) {
        List<Entry> menu = visitor.screens().stream()
                .map(screen -> new Entry(screen.path(), "screen." + screen.word(), isOpen(screen, path)))
                .toList();
        return new Frame(visitor.name(), organisation, menu);
    }

    private static boolean isOpen(Screen screen, String path) {
        return Screen.ofPath(path).filter(screen::equals).isPresent();
    }
}
