package nl.huiskring.hub.running;

/** A man, a woman and their child in one house, whom nobody has heard of yet. */
public record Circle(Somebody him, Somebody her, Somebody child) {
    public static Circle fresh() {
        Somebody.Home home = Somebody.Home.fresh();
        return new Circle(Somebody.man(home), Somebody.woman(home), Somebody.child(home));
    }

    /** All three, he suspected, and how they are related. */
    public Letter inside(Letter letter) {
        return letter.about(him, "pleger")
                .about(her, "slachtoffer")
                .about(child, "kind")
                .tie(him, "partner", her)
                .tie(her, "ouder", child);
    }
}
