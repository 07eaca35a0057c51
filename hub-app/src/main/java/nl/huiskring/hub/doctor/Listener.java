package nl.huiskring.hub.doctor;

/** Who has a port of this machine. */
enum Listener {
    NOBODY,
    /** A hub on our data folder, or a server beside it. */
    THIS_HUB,
    /** A hub with our OIN on another data folder, such as that of the demo. */
    ANOTHER_HUB,
    SOMEBODY_ELSE
}
