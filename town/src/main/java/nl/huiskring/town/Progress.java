package nl.huiskring.town;

/** Hears what happens in the town, for the screen; called from many threads. */
public interface Progress {
    /** A message was answered. */
    void sent(String partner, String type, boolean asExpected);

    /** A delivery came in. */
    void received(String partner, String level);

    /** The endpoint of a partner is down from now on. */
    void down(String partner);

    /** The endpoint comes back as soon as this returns; what the outage left behind can be looked at now. */
    void returns(String partner);

    /** Hears nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void sent(String partner, String type, boolean asExpected) {
                // nobody looks
            }

            @Override
            public void received(String partner, String level) {
                // nobody looks
            }

            @Override
            public void down(String partner) {
                // nobody looks
            }

            @Override
            public void returns(String partner) {
                // nobody looks
            }
        };
    }
}
