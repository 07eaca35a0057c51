package nl.huiskring.hub.demo;

/** A message in any of the books: who sent it over which transport under which id. */
record MessageKey(String oin, String transport, String id) {
    @Override
    public String toString() {
        return oin + " " + transport + " " + id;
    }
}
